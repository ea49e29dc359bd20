import type { ReactNode } from 'react';
import { useWords } from '../language';
import type { Walk } from '../session';
import { unlessUnsaved } from '../unsaved';
import { returnTo } from './phasesShown';

interface BackToPhasesProps {
  readonly walk: Walk;
  /** The phase that the page belongs to, which is then open. */
  readonly phase: number;
  /** Other buttons, before this one. */
  readonly children?: ReactNode;
}

/** Below a page that belongs to one of the phases. */
export function BackToPhases({ walk, phase, children }: BackToPhasesProps) {
  const words = useWords('approach');
  return (
    <div className="row">
      {children}
      <button
        type="button"
        className="button button--quiet"
        onClick={() =>
          unlessUnsaved(() => {
            returnTo(phase);
            walk.send({ type: 'page.chosen', page: 'phases' });
          })
        }
      >
        {words.backToPhases}
      </button>
    </div>
  );
}
