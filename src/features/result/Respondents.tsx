import { fractionOf } from '../../report/charts/barGeometry';
import type { Report } from '../../report/viewModel/report';
import type { ScoreViewModel } from '../../report/viewModel/score';
import { useReportWords } from '../../ui/reportWords';

/** What several people of one employer said, side by side: a dot and a number for each, and what to talk about. */
export function Respondents({ report: { respondents } }: { readonly report: Report }) {
  const words = useReportWords();
  if (!respondents) return null;
  const { text, respondents: people, factors, spreads } = respondents;
  return (
    <section aria-labelledby="respondents" className="respondents">
      <h2 id="respondents">{words.respondentsTitle}</h2>
      <p>{text}</p>
      <ol className="respondents__people">
        {people.map(({ id, name, isBasis }) => (
          <li key={id}>
            <span>{name}</span>
            {isBasis && <span className="small">{` · ${words.isBasis}`}</span>}
          </li>
        ))}
      </ol>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is scrolled by keyboard too */}
      <div className="respondents__table" tabIndex={0}>
        <table aria-labelledby="respondents">
          <thead>
            <tr>
              <th scope="col">{words.factor}</th>
              <td aria-hidden="true" className="respondents__dots" />
              {people.map(({ id, name }, index) => (
                <th key={id} scope="col">
                  <span aria-hidden="true">{index + 1}</span>
                  <span className="visually-hidden">{name}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {factors.map(({ id, label, scores }) => (
              <tr key={id}>
                <th scope="row">{label}</th>
                <td aria-hidden="true" className="respondents__dots">
                  <Dots scores={scores} />
                </td>
                {scores.map((score, index) => (
                  <td key={people[index]?.id}>
                    {score.kind === 'scored' ? score.score : <Unscored {...score} />}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {spreads.length === 0 && <p>{words.noSpread}</p>}
      {spreads.map(({ factor, heading, items }) => (
        <div key={factor} className="difference">
          <h3>{heading}</h3>
          <ul>
            {items.map((item) => (
              <li key={item.id}>
                <span>{item.text}</span> <span className="small">{item.ratings}</span>
                <p className="small">{item.conversation}</p>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function Unscored({ label }: Extract<ScoreViewModel, { kind: 'unscored' }>) {
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">{label}</span>
    </>
  );
}

/** Dots at one place stand under each other. */
function Dots({ scores }: { readonly scores: readonly ScoreViewModel[] }) {
  return (
    <span className="respondents__track">
      {scores.map((score, index) =>
        score.kind === 'scored' ? (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: a dot is its respondent's, whose place is fixed
            key={index}
            className="respondents__dot"
            style={{ left: `${100 * fractionOf(score.score)}%`, top: `${index * 1.1}rem` }}
          >
            {index + 1}
          </span>
        ) : null,
      )}
      <span className="respondents__room" style={{ height: `${scores.length * 1.1}rem` }} />
    </span>
  );
}
