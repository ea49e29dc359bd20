import { useRef, useState } from 'react';
import { checklists } from '../../approach/approach';
import type { Check } from '../../approach/schema';
import { approachOf, checkOf } from '../../cases/approaching';
import type { Case } from '../../cases/case';
import { useCase, useChange } from '../../ui/document';
import { useEnvironment } from '../../ui/environment';
import { useSay, useWords } from '../../ui/language';

/** The checks of phase 1 that ask for a decision, and for its reasons with a day to look again. */
const [DECIDE, WRITE_DOWN] = ['P1-6', 'P1-7'];

/**
 * Offers to tick what was done in phase 1 by deciding. It does not tick by itself: the checklist says what
 * people say that they did.
 */
export function DecisionChecks() {
  const record = useCase();
  const change = useChange();
  const { today } = useEnvironment();
  const { suitability: words } = useWords('approach');
  const say = useSay();
  const status = useRef<HTMLParagraphElement>(null);
  const [isTicked, setTicked] = useState(false);
  const open = openChecksOf(record);
  return (
    <div className="only-screen">
      {open.length > 0 && (
        <>
          <p>{words.openChecks}</p>
          <ul>
            {open.map((check) => (
              <li key={check.id}>{say(check.text)}</li>
            ))}
          </ul>
          <button
            type="button"
            className="button button--small button--quiet"
            onClick={() => {
              const day = approachOf(record).suitability.decidedOn ?? today();
              change(
                ...open.map(({ id }) => ({ type: 'check.ticked' as const, check: id, done: true, day })),
              );
              setTicked(true);
              // The button goes with what it ticked; the focus goes to what came of it.
              status.current?.focus();
            }}
          >
            {words.tickChecks}
          </button>
        </>
      )}
      <p ref={status} role="status" tabIndex={-1} className="small">
        {isTicked && open.length === 0 && words.checksTicked}
      </p>
    </div>
  );
}

/** Those that are done by what was decided and written down, but not ticked. */
function openChecksOf(record: Case): readonly Check[] {
  const { decision, reason, reviewOn } = approachOf(record).suitability;
  if (decision === null || reason === '') return [];
  // Who goes on has no day to look again.
  const done = decision === 'go' || reviewOn !== null ? [DECIDE, WRITE_DOWN] : [DECIDE];
  return checklists.filter(({ id }) => done.includes(id) && !checkOf(record, id).done);
}
