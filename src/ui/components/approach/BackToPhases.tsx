import type { ReactNode } from 'react';
import { useApproachWords } from '../../approachWords';
import type { Walk } from '../../session';

interface BackToPhasesProps {
  readonly walk: Walk;
  /** Other buttons, before this one. */
  readonly children?: ReactNode;
}

/** Below a page that belongs to one of the phases. */
export function BackToPhases({ walk, children }: BackToPhasesProps) {
  const words = useApproachWords();
  return (
    <div className="row">
      {children}
      <button
        type="button"
        className="button button--quiet"
        onClick={() => walk.send({ type: 'page.chosen', page: 'phases' })}
      >
        {words.backToPhases}
      </button>
    </div>
  );
}
