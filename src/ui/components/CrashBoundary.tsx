import { Component, type ReactNode } from 'react';
import { CrashReport } from './CrashReport';

interface CrashBoundaryProps {
  readonly address: string;
  readonly children: ReactNode;
}

interface CrashBoundaryState {
  /** The address whose screen threw; another address is another chance. */
  readonly crashedAt: string | null;
}

/** Catches a screen that throws, and offers the data file instead of a blank page. */
export class CrashBoundary extends Component<CrashBoundaryProps, CrashBoundaryState> {
  override state: CrashBoundaryState = { crashedAt: null };

  static getDerivedStateFromError(): Partial<CrashBoundaryState> {
    return { crashedAt: location.hash };
  }

  override componentDidUpdate(): void {
    const { crashedAt } = this.state;
    if (crashedAt !== null && crashedAt !== location.hash) this.setState({ crashedAt: null });
  }

  override render(): ReactNode {
    return this.state.crashedAt === null ? this.props.children : <CrashReport />;
  }
}
