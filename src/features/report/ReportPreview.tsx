import { memo } from 'react';
import type { PdfDocument } from '../../report/blocks/pdfDocument';
import { fixedList } from '../../ui/figures/fixedList';
import { Blocks } from './BlockView';
import { chaptersOf } from './chapters';
import { runs } from './runs';

export interface ReportPreviewProps {
  readonly document: PdfDocument;
}

/** The report as it comes on paper, a sheet for each chapter; the summary is open. */
export const ReportPreview = memo(function ReportPreview({ document }: ReportPreviewProps) {
  const { language, blocks, header } = document;
  return (
    <div className="sheets" lang={language}>
      {fixedList(chaptersOf(blocks), ({ title, blocks: told }, index) => (
        <details className="sheet" open={index === 0}>
          <summary>
            <h3>{runs(title)}</h3>
          </summary>
          {header && <p className="sheet__mark">{header}</p>}
          <Blocks blocks={told} />
        </details>
      ))}
    </div>
  );
});
