import { looksLikeBsn } from '../../cases/citizenServiceNumber';
import { useWords } from '../language';

/** Under a free text, when a number in it looks like a citizen service number. It hinders nothing. */
export function BsnWarning({ text }: { readonly text: string }) {
  const words = useWords('citizenServiceNumber');
  return (
    // There before its text, so that a screen reader says it.
    <div role="status">
      {looksLikeBsn(text) !== null && <p className="alert alert--notice">{words.inField}</p>}
    </div>
  );
}
