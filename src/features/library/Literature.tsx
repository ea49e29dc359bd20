import { references } from '../../library/references';
import { useWords } from '../../ui/language';
import { Citation } from './Citation';

const literature = references.filter((reference) => reference.literature);

/** What there is to read about the model and the questionnaire, that nothing else in the library rests on. */
export function Literature() {
  const words = useWords('library');
  return (
    <details className="library__literature">
      <summary>{words.literature}</summary>
      <p>{words.literatureLead}</p>
      <ul>
        {literature.map(({ id }) => (
          <li key={id}>
            <Citation id={id} />
          </li>
        ))}
      </ul>
    </details>
  );
}
