import { signed } from '../../i18n/format';
import type { Report } from '../viewModel/report';
import { reportWordsOn } from '../viewModel/routeWords';
import type { ScoreViewModel } from '../viewModel/score';

interface ScoreTableProps {
  readonly report: Report;
  /** The id of the heading that names the table. */
  readonly labelledBy: string;
}

/** The numbers of bars and radar as a table. */
export function ScoreTable({ report, labelledBy }: ScoreTableProps) {
  const words = reportWordsOn(report.route, report.language);
  return (
    <table aria-labelledby={labelledBy} className="scores">
      <thead>
        <tr>
          <th scope="col">{words.factor}</th>
          <th scope="col" className="number">
            {words.employer}
          </th>
          {report.hasExpert && (
            <>
              <th scope="col" className="number">
                {words.expert}
              </th>
              <th scope="col" className="number">
                {words.difference}
              </th>
            </>
          )}
        </tr>
      </thead>
      <tbody>
        {report.factors.map((factor) => (
          <tr key={factor.id}>
            <th scope="row" className={`tinted tinted--${factor.block}`}>
              <span>{factor.label}</span>{' '}
              {factor.isBottleneck && <span className="mark">{words.bottleneckLabel}</span>}
            </th>
            <ScoreCell score={factor.employer} />
            {factor.expert && (
              <>
                <ScoreCell score={factor.expert} />
                <td className="number">{factor.difference === null ? '–' : signed(factor.difference)}</td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The number with its band, or the plain statement that there is none. */
function ScoreCell({ score }: { readonly score: ScoreViewModel }) {
  return score.kind === 'scored' ? (
    <td className="number">
      <span>{score.score}</span> <span className="scores__band">{score.bandLabel}</span>
    </td>
  ) : (
    <td className="number scores__band">{score.label}</td>
  );
}
