import { Component, type ContextType, type ReactNode } from 'react';
import { DeviceContext } from '../device';
import { CrashReport } from './CrashReport';

interface CrashBoundaryState {
  readonly hasCrashed: boolean;
}

/** Catches a screen that throws, and offers the data file instead of a blank page. */
export class CrashBoundary extends Component<{ readonly children: ReactNode }, CrashBoundaryState> {
  static override contextType = DeviceContext;
  declare context: ContextType<typeof DeviceContext>;
  override state: CrashBoundaryState = { hasCrashed: false };

  static getDerivedStateFromError(): CrashBoundaryState {
    return { hasCrashed: true };
  }

  override componentDidCatch(error: unknown): void {
    this.context?.noteError('screen', error);
  }

  override render(): ReactNode {
    return this.state.hasCrashed ? <CrashReport /> : this.props.children;
  }
}
