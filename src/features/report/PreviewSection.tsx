import { type ComponentType, lazy, memo, Suspense } from 'react';
import { useWords } from '../../ui/language';
import type { ReportPreviewProps } from './ReportPreview';
import type { Paper } from './useReportPaper';

// Apart from the form, which is there at once and does without.
const ReportPreview = lazy(async (): Promise<{ default: ComponentType<ReportPreviewProps> }> => {
  const { ReportPreview: loaded } = await import('./ReportPreview').catch(() => ({
    ReportPreview: PreviewFailed,
  }));
  return { default: loaded };
});

/** The preview of the report, once it is there. It is long, so it is drawn anew only for another paper. */
export const PreviewSection = memo(({ paper }: { readonly paper: Paper }) => {
  const words = useWords('reportOptions');
  return (
    <section aria-labelledby="preview">
      <h2 id="preview">{words.previewHeading}</h2>
      <p>{words.previewLead}</p>
      <p role="status">{paper.kind === 'waiting' && words.previewWaits}</p>
      {paper.kind === 'failed' && <PreviewFailed />}
      {paper.kind === 'ready' && (
        <Suspense>
          <ReportPreview document={paper.document} />
        </Suspense>
      )}
    </section>
  );
});

function PreviewFailed() {
  const words = useWords('reportOptions');
  return (
    <p role="alert" className="alert">
      {words.previewFailed}
    </p>
  );
}
