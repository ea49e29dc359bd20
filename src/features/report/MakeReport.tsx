import { useReportWords } from '../../ui/reportWords';
import type { Making } from './useMaking';

interface MakeReportProps {
  readonly making: Making;
  readonly onMake: () => void;
}

/** The button that makes the PDF, and how that goes. */
export function MakeReport({ making, onMake }: MakeReportProps) {
  const { reportPage: words } = useReportWords();
  const isMaking = making.kind === 'making';
  return (
    <>
      {/* It stays where the focus is, so it is not taken out of use. */}
      <button
        type="button"
        className="button"
        data-action="save-pdf"
        aria-disabled={isMaking || undefined}
        onClick={onMake}
      >
        {words.pdf}
      </button>
      <p role="status" id="making">
        {making.kind === 'made' ? words.made(making.name) : isMaking && words.making}
      </p>
      {isMaking && (
        <progress
          className="report__progress"
          aria-labelledby="making"
          {...(making.of === 0 ? {} : { value: making.done, max: making.of })}
        />
      )}
      {making.kind === 'failed' && (
        <p role="alert" className="alert">
          {words.failed}
        </p>
      )}
    </>
  );
}
