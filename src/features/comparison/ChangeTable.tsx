import { signed } from '../../i18n/format';
import type { ComparisonWords } from '../../i18n/nl/comparison';
import type { Comparison, ScoreChangeViewModel } from '../../report/viewModel/comparison/comparison';
import type { ScoreViewModel } from '../../report/viewModel/score';
import { useWords } from '../../ui/language';

interface ChangeTableProps {
  readonly comparison: Comparison;
  /** The id of the heading that names the table. */
  readonly labelledBy: string;
}

/** The numbers then and now, with what the difference says. Willing and being able stand below the factors. */
export function ChangeTable({ comparison, labelledBy }: ChangeTableProps) {
  const { factors, blocks, before, after, isCompared } = comparison;
  const words = useWords('comparison');
  return (
    <table aria-labelledby={labelledBy} className="changes">
      <thead>
        <tr>
          <th scope="col">{words.factor}</th>
          <th scope="col">
            {words.before} <span className="changes__day">{before.day}</span>
          </th>
          <th scope="col">
            {words.after} <span className="changes__day">{after.day}</span>
          </th>
          {isCompared && (
            <>
              <th scope="col">{words.change}</th>
              <th scope="col">{words.verdict}</th>
            </>
          )}
        </tr>
      </thead>
      <tbody>
        {factors.map((factor) => (
          <ChangeRow key={factor.id} score={factor} isCompared={isCompared} words={words} />
        ))}
      </tbody>
      <tbody className="changes__blocks">
        {blocks.map((block) => (
          <ChangeRow key={block.block} score={block} isCompared={isCompared} words={words} />
        ))}
      </tbody>
    </table>
  );
}

interface ChangeRowProps {
  readonly score: ScoreChangeViewModel;
  readonly isCompared: boolean;
  readonly words: ComparisonWords;
}

/** On a phone the heads of the columns are out of sight, so each number says its own. */
function ChangeRow({ score, isCompared, words }: ChangeRowProps) {
  const { label, block, before, after, change, verdict, said } = score;
  return (
    <tr>
      <th scope="row" className={`tinted tinted--${block}`}>
        {label}
      </th>
      <td data-label={words.before}>{shown(before)}</td>
      <td data-label={words.after}>{shown(after)}</td>
      {isCompared && (
        <>
          <td data-label={words.change}>{change === null ? '–' : signed(change)}</td>
          <td className="changes__said">{verdict === 'clear' ? <strong>{said}</strong> : said}</td>
        </>
      )}
    </tr>
  );
}

function shown(score: ScoreViewModel): string {
  return score.kind === 'scored' ? String(score.score) : score.label;
}
