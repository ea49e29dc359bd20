import { paperCode } from '../../cases/paperCode';
import { belongingOf } from '../../report/paper/paperSource';
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
      <span>{label}</span>{' '}
      <strong>
        <span className="paper__sign">{paperCode(record)}</span>
        <span>{` · ${belongingOf({ record, measurement, words })}`}</span>
      </strong>
    </p>
  );
}
