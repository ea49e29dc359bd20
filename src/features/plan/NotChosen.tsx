import { useRef, useState } from 'react';
import type { Case } from '../../cases/case';
import { decisionOn, isForgettable, isOwnStep } from '../../cases/planning';
import { planViewModel } from '../../report/viewModel/plan';
import { useChange } from '../../ui/document';
import { useEnvironment } from '../../ui/environment';
import { Editable } from '../../ui/fields/Editable';
import { useLanguage } from '../../ui/language';
import { usePlanWords } from './usePlanWords';

interface NotChosenProps {
  readonly record: Case;
  /** ISO day. */
  readonly today: string;
}

/** What was declined or replaced, with the reason. It can be agreed on after all, or forgotten. */
export function NotChosen({ record, today }: NotChosenProps) {
  const change = useChange();
  const { newId } = useEnvironment();
  const words = usePlanWords(record.route);
  const { language } = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  const entries = planViewModel(record, language, today).filter(({ entry }) => entry.decision !== 'accepted');
  // The focus is in it when the last one goes.
  const [wasThere, setThere] = useState(false);
  if (entries.length > 0 && !wasThere) setThere(true);
  if (entries.length === 0 && !wasThere) return null;

  return (
    <section aria-labelledby="not-chosen">
      <h2 id="not-chosen" ref={heading} tabIndex={-1}>
        {words.notChosen}
      </h2>
      {entries.length === 0 && <p>{words.nothingLeft}</p>}
      <ul className="not-chosen">
        {entries.map(({ entry, title, text, decision, replacedBy }) => (
          <li key={entry.id}>
            <h3>{title}</h3>
            {text && <p className="not-chosen__text">{text}</p>}
            <p>{replacedBy || decision}</p>
            <p className="small">{entry.reason ? words.reason(entry.reason) : words.noReason}</p>
            {/* An older word about the same step is history: only the last can be changed. */}
            {decisionOn(record, entry.intervention) === entry && (
              <Editable className="not-chosen__actions">
                <button
                  type="button"
                  className="button button--small button--quiet"
                  onClick={() =>
                    change({
                      type: 'step.decided',
                      entry: isOwnStep(entry) ? entry.id : newId(),
                      intervention: entry.intervention,
                      decision: 'accepted',
                      reason: '',
                      proposed: entry.proposed ?? false,
                      day: today,
                    })
                  }
                >
                  {words.agreeAfterAll}
                  <span className="visually-hidden">{` ${words.of(title)}`}</span>
                </button>
                {isForgettable(entry) && (
                  <button
                    type="button"
                    className="button button--text"
                    onClick={() => {
                      change({ type: 'entry.removed', entry: entry.id });
                      heading.current?.focus();
                    }}
                  >
                    {words.forget}
                    <span className="visually-hidden">{` ${words.of(title)}`}</span>
                  </button>
                )}
              </Editable>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
