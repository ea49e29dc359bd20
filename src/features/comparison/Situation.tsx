import type { Comparison } from '../../report/viewModel/comparison/comparison';
import { useWords } from '../../ui/language';

/** What was said about the organisation then and now, and whether somebody else said it. */
export function Situation({ comparison }: { readonly comparison: Comparison }) {
  const { situation, otherRespondent } = comparison;
  const words = useWords('comparison');
  if (situation.length === 0 && otherRespondent === null) return null;
  return (
    <section className="card" aria-labelledby="situation">
      <h2 id="situation">{words.situationTitle}</h2>
      {situation.length > 0 && (
        <table aria-labelledby="situation" className="changes changes--said">
          <thead>
            <tr>
              <th scope="col">{words.question}</th>
              <th scope="col">{words.before}</th>
              <th scope="col">{words.after}</th>
            </tr>
          </thead>
          <tbody>
            {situation.map(({ id, question, before, after }) => (
              <tr key={id}>
                <th scope="row">{question}</th>
                <td data-label={words.before}>{before}</td>
                <td data-label={words.after}>{after}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {otherRespondent !== null && <p>{otherRespondent}</p>}
    </section>
  );
}
