import { memo } from 'react';
import { type BackupRow, choicesFor, type RestoreChoice } from '../../files/backup/overview';
import { writtenDay } from '../../i18n/format';
import { useLanguage, useWords } from '../../ui/language';

interface RestoreRowProps {
  readonly row: BackupRow;
  readonly choice: RestoreChoice;
  readonly onChoose: (choice: RestoreChoice) => void;
}

/** One case of a backup, how it stands to the one here, and what to do with it. */
export const RestoreRow = memo(
  function RestoreRow({ row, choice, onChoose }: RestoreRowProps) {
    const { language } = useLanguage();
    const words = useWords('backup');
    const allowed = choicesFor(row.standing);
    return (
      <li className="restore__row">
        <div>
          <span className="cases__name">{row.name}</span>
          <p className="small">
            {writtenDay(row.date, language)} · {words.changedOn(writtenDay(row.updatedAt, language))}
            <br />
            {words.standing[row.standing]}
            {row.here && <span> ({words.changedOn(writtenDay(row.here.updatedAt, language))})</span>}
          </p>
        </div>
        <label>
          <span className="visually-hidden">{words.choiceFor(row.name)}</span>
          <select
            value={choice}
            onChange={({ target }) =>
              onChoose(allowed.find((one) => one === target.value) ?? choicesFor(row.standing)[0])
            }
          >
            {allowed.map((one) => (
              <option key={one} value={one}>
                {words.choices[one]}
              </option>
            ))}
          </select>
        </label>
      </li>
    );
  },
  // What the choice leads to is the same for every one.
  (before, now) => before.row === now.row && before.choice === now.choice,
);
