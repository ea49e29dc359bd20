import { useEffect, useId, useMemo, useRef, useState } from 'react';
import {
  type BackupRow,
  choices,
  choicesFor,
  type RestoreChoice,
  type Standing,
} from '../../files/backup/overview';
import { writtenDay } from '../../i18n/format';
import { fileProblemText } from '../../ui/fileProblemText';
import { useLanguage, useWords } from '../../ui/language';
import { RestoreRow } from './RestoreRow';
import type { Overview } from './useRestore';

interface RestoreChoicesProps {
  readonly overview: Overview;
  readonly onRestore: (choices: ReadonlyMap<number, RestoreChoice>) => void;
  readonly onCancel: () => void;
}

/** So many rows are shown at a time. */
const PAGE = 50;

/** What needs a thought comes first. */
const order: readonly Standing[] = ['differs', 'newerInFile', 'newerHere', 'twice', 'notHere', 'same'];

/** What is in a backup, with a choice for each case. */
export function RestoreChoices({ overview, onRestore, onCancel }: RestoreChoicesProps) {
  const { language } = useLanguage();
  const words = useWords('backup');
  const problems = useWords('fileProblem');
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const rows = useMemo(
    () => overview.rows.toSorted((a, b) => order.indexOf(a.standing) - order.indexOf(b.standing)),
    [overview],
  );
  const [chosen, setChosen] = useState<ReadonlyMap<number, RestoreChoice>>(
    () => new Map(rows.map(({ index, standing }) => [index, choicesFor(standing)[0]])),
  );
  const [shown, setShown] = useState(PAGE);
  const differing = rows.filter(isDiffering);
  const replaced = [...chosen.values()].filter((choice) => choice === 'replace').length;
  useEffect(() => heading.current?.focus(), []);

  const chooseForAll = (choice: RestoreChoice) =>
    setChosen((before) => new Map([...before, ...differing.map(({ index }) => [index, choice] as const)]));

  return (
    <section aria-labelledby={id} className="restore">
      <h4 id={id} ref={heading} tabIndex={-1}>
        {words.contents}
      </h4>
      {overview.madeAt && <p>{words.madeAt(writtenDay(overview.madeAt, language))}</p>}
      {overview.isCut && <p className="alert alert--notice">{words.isCut}</p>}
      {overview.refused.length > 0 && (
        <div className="alert alert--error">
          <p>{words.refusedHeading(overview.refused.length)}</p>
          <ul>
            {overview.refused.slice(0, PAGE).map(({ index, problem }) => (
              <li key={index}>{words.refusedAt(index + 1, fileProblemText(problem, problems))}</li>
            ))}
          </ul>
        </div>
      )}
      {differing.length > 1 && (
        <div className="field">
          <label htmlFor={`${id}-all`}>{words.forAll}</label>
          <select id={`${id}-all`} value="" onChange={({ target }) => chooseForAll(choiceOf(target.value))}>
            <option value="" />
            {choicesFor('differs').map((choice) => (
              <option key={choice} value={choice}>
                {words.choices[choice]}
              </option>
            ))}
          </select>
        </div>
      )}
      <ul className="restore__rows">
        {rows.slice(0, shown).map((row) => (
          <RestoreRow
            key={row.index}
            row={row}
            choice={chosen.get(row.index) ?? 'skip'}
            onChoose={(choice) => setChosen((before) => new Map(before).set(row.index, choice))}
          />
        ))}
      </ul>
      {rows.length > shown && (
        <button
          type="button"
          className="button button--small button--quiet"
          onClick={() => setShown(shown + PAGE)}
        >
          {words.more(Math.min(PAGE, rows.length - shown))}
        </button>
      )}
      {overview.invitations.length > 0 && <p>{words.invitations(overview.invitations.length)}</p>}
      <p role="status">{replaced > 0 && words.replaceWarning(replaced)}</p>
      <div className="row">
        {rows.length + overview.invitations.length > 0 && (
          <button type="button" className="button" onClick={() => onRestore(chosen)}>
            {words.restore}
          </button>
        )}
        <button type="button" className="button button--quiet" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </section>
  );
}

function isDiffering({ standing }: BackupRow): boolean {
  return standing === 'differs' || standing === 'newerHere' || standing === 'newerInFile';
}

function choiceOf(value: string): RestoreChoice {
  return choices.find((choice) => choice === value) ?? 'skip';
}
