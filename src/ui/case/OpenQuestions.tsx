import type { ItemViewModel } from '../../report/viewModel/item';
import './openQuestions.css';

/** Items without a score, each with the question that opens the conversation about it. */
export function OpenQuestions({ items }: { readonly items: readonly ItemViewModel[] }) {
  return (
    <ul className="open-questions">
      {items.map(({ id, text, conversation }) => (
        <li key={id}>
          {text}
          <p className="small">{conversation}</p>
        </li>
      ))}
    </ul>
  );
}
