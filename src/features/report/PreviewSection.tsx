import { type ComponentType, lazy, memo, Suspense } from 'react';
import { useWords } from '../../ui/language';
import type { ReportPreviewProps } from './ReportPreview';
import type { PrintLayout } from './usePrintLayout';

// Apart from the form, which is there at once and does without.
const ReportPreview = lazy(async (): Promise<{ default: ComponentType<ReportPreviewProps> }> => {
  const { ReportPreview: loaded } = await import('./ReportPreview').catch(() => ({
    ReportPreview: PreviewFailed,
  }));
  return { default: loaded };
});

/** The preview of the report, once it is there. It is long, so it is drawn anew only for another layout. */
export const PreviewSection = memo(({ layout }: { readonly layout: PrintLayout }) => {
  const words = useWords('reportOptions');
  return (
    <section aria-labelledby="preview">
      <h2 id="preview">{words.previewHeading}</h2>
      <p>{words.previewLead}</p>
      <p role="status">{layout.kind === 'waiting' && words.previewWaits}</p>
      {layout.kind === 'failed' && <PreviewFailed />}
      {layout.kind === 'ready' && (
        <Suspense>
          <ReportPreview document={layout.document} />
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
