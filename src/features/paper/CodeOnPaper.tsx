import { codeLine } from '../../report/paper/paperSource';
import { useCase } from '../../ui/document';
import { useWords } from '../../ui/language';
import { useAsked } from '../../ui/walk';

/** What names case, measurement and version on paper, so that whoever holds it sees that it belongs here. */
export function CodeOnPaper({ label }: { readonly label: string }) {
  const record = useCase();
  const { measurement } = useAsked();
  const words = useWords('paperForm');
  return (
    <p className="paper__code">
      <span>{label}</span> <strong>{codeLine({ record, measurement, words })}</strong>
    </p>
  );
}
