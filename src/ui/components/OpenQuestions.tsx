import type { ReportedItem } from '../../report/report';
import { useReportWords } from '../reportWords';

/** Items without a score, each with the question that opens the conversation about it. */
export function OpenQuestions({ items }: { readonly items: readonly ReportedItem[] }) {
  const words = useReportWords();
  return (
    <ul className="open-questions">
      {items.map(({ id, text, conversation }) => (
        <li key={id}>
          {text}
          <p className="small">
            {words.talkAbout}: {conversation}
          </p>
        </li>
      ))}
    </ul>
  );
}
