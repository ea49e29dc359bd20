import type { Comparison } from '../../report/viewModel/comparison/comparison';
import { OpenQuestions } from '../../ui/case/OpenQuestions';
import { useWords } from '../../ui/language';

/** What to talk about after a second measurement. */
export function Topics({ comparison }: { readonly comparison: Comparison }) {
  const words = useWords('comparison');
  return (
    <section aria-labelledby="talk">
      <h2 id="talk">{words.talkTitle}</h2>
      {comparison.topics.map(({ heading, text, questions }) => (
        <div key={heading}>
          <h3>{heading}</h3>
          {text && <p>{text}</p>}
          {questions.length > 0 && <OpenQuestions items={questions} />}
        </div>
      ))}
    </section>
  );
}
