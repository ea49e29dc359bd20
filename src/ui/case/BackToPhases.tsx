import type { ReactNode } from 'react';
import { useGoTo } from '../goTo';
import { useWords } from '../language';
import { unlessUnsaved } from '../unsaved';

interface BackToPhasesProps {
  /** The phase that the page belongs to, which is then open. */
  readonly phase: number;
  /** Other buttons, before this one. */
  readonly children?: ReactNode;
}

/** Below a page that belongs to one of the phases. */
export function BackToPhases({ phase, children }: BackToPhasesProps) {
  const goTo = useGoTo();
  const words = useWords('approach');
  return (
    <div className="row">
      {children}
      <button
        type="button"
        className="button button--quiet"
        onClick={() => unlessUnsaved(() => goTo('phases', { phase: String(phase) }))}
      >
        {words.backToPhases}
      </button>
    </div>
  );
}
