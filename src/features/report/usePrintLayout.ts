import { useEffect, useState } from 'react';
import type { PdfDocument } from '../../report/blocks/pdfDocument';
import type { Report } from '../../report/viewModel/report';
import { afterPaint } from '../../ui/afterPaint';
import { loadDocument } from './loadDocument';

/** What is printed of a report, once it is there. */
export type PrintLayout =
  | { readonly kind: 'waiting' | 'failed' }
  | { readonly kind: 'ready'; readonly report: Report; readonly document: PdfDocument };

/** The print layout of a report, once the page is painted; until then that of the one before it. */
export function usePrintLayout(report: Report): PrintLayout {
  const [layout, setLayout] = useState<PrintLayout>({ kind: 'waiting' });
  useEffect(() => {
    let isCurrent = true;
    const show = (next: PrintLayout) => {
      if (isCurrent) setLayout(next);
    };
    const cancel = afterPaint(() => {
      loadDocument(report).then(
        (document) => show({ kind: 'ready', report, document }),
        () => show({ kind: 'failed' }),
      );
    });
    return () => {
      isCurrent = false;
      cancel();
    };
  }, [report]);
  return layout;
}
