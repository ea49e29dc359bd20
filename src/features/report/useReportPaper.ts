import { useEffect, useState } from 'react';
import type { Case } from '../../cases/case';
import type { PdfDocument } from '../../report/blocks/pdfDocument';
import type { Report } from '../../report/viewModel/report';
import { afterPaint } from '../../ui/afterPaint';
import { reportPaper } from './reportPaper';

export type Paper =
  | { readonly kind: 'waiting' | 'failed' }
  | { readonly kind: 'ready'; readonly report: Report; readonly document: PdfDocument };

/** A report on paper, once the page is painted; until then the one before it. */
export function useReportPaper(record: Case, report: Report): Paper {
  const [paper, setPaper] = useState<Paper>({ kind: 'waiting' });
  useEffect(() => {
    let isWanted = true;
    const show = (next: Paper) => {
      if (isWanted) setPaper(next);
    };
    const callOff = afterPaint(() => {
      reportPaper(record, report).then(
        (document) => show({ kind: 'ready', report, document }),
        () => show({ kind: 'failed' }),
      );
    });
    return () => {
      isWanted = false;
      callOff();
    };
  }, [record, report]);
  return paper;
}
