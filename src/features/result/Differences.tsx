import type { Report } from '../../report/viewModel/report';
import { useReportWords } from '../../ui/reportWords';

/** Where employer and expert differ enough to talk about, and by which questions. */
export function Differences({ report: { differences } }: { readonly report: Report }) {
  const words = useReportWords();
  if (differences.length === 0) return null;
  return (
    <section aria-labelledby="differences">
      <h2 id="differences">{words.differencesTitle}</h2>
      {differences.map(({ factor, heading, text, items }) => (
        <div key={factor} className="difference">
          <h3>{heading}</h3>
          <p>{text}</p>
          <p>{words.mostDifferent}</p>
          <ul>
            {items.map((item) => (
              <li key={item.id}>
                <span>{item.text}</span> <span className="small">{item.ratings}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
