import { useRef, useState } from 'react';
import { keyedEntries } from '../../cases/agreementOrder';
import type { Case } from '../../cases/case';
import { accept, decisionOn, isForgettable, takeBack } from '../../cases/planning';
import { planViewModel } from '../../report/viewModel/plan';
import type { FollowUpProps } from '../../ui/followUp';
import { useLanguage } from '../../ui/language';
import { usePlanWords } from './usePlanWords';

interface NotChosenProps {
  readonly record: Case;
  /** ISO day. */
  readonly today: string;
  readonly edit: FollowUpProps['edit'];
}

/** What was declined or replaced, with the reason. It can be agreed on after all, or forgotten. */
export function NotChosen({ record, today, edit }: NotChosenProps) {
  const words = usePlanWords(record.route);
  const { language } = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  const keys = keyedEntries(record.plan);
  const entries = planViewModel(record, language, today).filter(({ entry }) => entry.decision !== 'accepted');
  // The focus is in it when the last one goes.
  const [wasThere, setThere] = useState(false);
  if (entries.length > 0 && !wasThere) setThere(true);
  if (entries.length === 0 && !wasThere) return null;

  return (
    <section data-writes aria-labelledby="not-chosen">
      <h2 id="not-chosen" ref={heading} tabIndex={-1}>
        {words.notChosen}
      </h2>
      {entries.length === 0 && <p>{words.nothingLeft}</p>}
      <ul className="not-chosen">
        {entries.map(({ index, entry, title, text, decision, replacedBy }) => (
          <li key={keys[index]?.key}>
            <h3>{title}</h3>
            {text && <p className="not-chosen__text">{text}</p>}
            <p>{replacedBy || decision}</p>
            <p className="small">{entry.reason ? words.reason(entry.reason) : words.noReason}</p>
            {/* An older word about the same step is history: only the last can be changed. */}
            {decisionOn(record, entry.intervention) === entry && (
              <div className="not-chosen__actions">
                <button
                  type="button"
                  className="button button--small button--quiet"
                  onClick={() =>
                    edit(
                      accept({ intervention: entry.intervention, proposed: entry.proposed ?? false }, today),
                    )
                  }
                >
                  {words.agreeAfterAll}
                  <span className="visually-hidden">{words.of(title)}</span>
                </button>
                {isForgettable(entry) && (
                  <button
                    type="button"
                    className="button button--text"
                    onClick={() => {
                      edit(takeBack(entry.intervention));
                      heading.current?.focus();
                    }}
                  >
                    {words.forget}
                    <span className="visually-hidden">{words.of(title)}</span>
                  </button>
                )}
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
