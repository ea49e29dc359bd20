import { suitability } from '../../approach/approach';
import { suitabilityAnswerOf } from '../../cases/approaching';
import type { Case } from '../../cases/case';
import { useSay, useWords } from '../../ui/language';

const questions = [...suitability.criteria, ...suitability.indicators];

/** What was answered with no or unknown, as things to talk about. Nothing is counted. */
export function SuitabilityTalk({ record }: { readonly record: Case }) {
  const { suitability: words } = useWords('approach');
  const answeredBy = (wanted: 'yes' | 'no' | 'unknown') =>
    questions.filter(({ id }) => suitabilityAnswerOf(record, id).answer === wanted);
  const subjects = [
    { text: words.talkNo, about: answeredBy('no') },
    { text: words.talkUnknown, about: answeredBy('unknown') },
  ].filter(({ about }) => about.length > 0);
  if (subjects.length > 0) return subjects.map((subject) => <Subject key={subject.text} {...subject} />);
  return <p>{answeredBy('yes').length === questions.length ? words.talkAllYes : words.talkNothing}</p>;
}

function Subject({ text, about }: { readonly text: string; readonly about: typeof questions }) {
  const say = useSay();
  return (
    <>
      <p>{text}</p>
      <ul>
        {about.map((question) => (
          <li key={question.id}>{say(question.text)}</li>
        ))}
      </ul>
    </>
  );
}
