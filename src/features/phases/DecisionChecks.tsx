import { useRef, useState } from 'react';
import { checklists } from '../../approach/approach';
import type { Check } from '../../approach/schema';
import { approachOf, checkOf, tickChecks } from '../../cases/approachEditing';
import type { Case } from '../../cases/case';
import { today } from '../../lib/days';
import type { FollowUpProps } from '../../ui/followUp';
import { useSay, useWords } from '../../ui/language';

/** The checks of phase 1 that ask for a decision, and for its reasons with a day to look again. */
const [DECIDE, WRITE_DOWN] = ['P1-6', 'P1-7'];

/**
 * Offers to tick what was done in phase 1 by deciding. It does not tick by itself: the checklist says what
 * people say that they did.
 */
export function DecisionChecks({ record, edit }: Pick<FollowUpProps, 'record' | 'edit'>) {
  const { suitability: words } = useWords('approach');
  const say = useSay();
  const status = useRef<HTMLParagraphElement>(null);
  const [isTicked, setTicked] = useState(false);
  const open = openChecksOf(record);
  return (
    <div data-writes className="only-screen">
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
              edit(
                tickChecks(
                  open.map(({ id }) => id),
                  day,
                ),
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
