import { Component, type ReactNode } from 'react';
import { CrashReport } from './CrashReport';

interface CrashBoundaryState {
  readonly hasCrashed: boolean;
}

/** Catches a screen that throws, and offers the data file instead of a blank page. */
export class CrashBoundary extends Component<{ readonly children: ReactNode }, CrashBoundaryState> {
  override state: CrashBoundaryState = { hasCrashed: false };

  static getDerivedStateFromError(): CrashBoundaryState {
    return { hasCrashed: true };
  }

  override render(): ReactNode {
    return this.state.hasCrashed ? <CrashReport /> : this.props.children;
  }
}
