import type { Case } from '../../cases/case';
import { currentMeasurement } from '../../cases/case';
import { writtenDay } from '../../i18n/format';
import { reportWords } from '../../i18n/report';
import type { Report } from '../report';
import { adviceBlocks } from './adviceBlocks';
import { appendixBlocks } from './appendixBlocks';
import type { PdfDocument } from './blocks';
import { factorBlocks } from './factorBlocks';
import { summaryBlocks } from './summaryBlocks';

const CREATOR = 'IGM-scan';

/** The report as semantic blocks: summary, factors, steps, answers. */
export function reportDocument(report: Report, record: Case): PdfDocument {
  const words = reportWords[report.language];
  return {
    language: report.language,
    title: `${words.reportTitle(report.employer)}, ${writtenDay(report.date, report.language)}`,
    subject: words.subject,
    creator: CREATOR,
    // The case's own clock, so that the same case gives the same bytes.
    createdAt: new Date(record.updatedAt),
    fileId: fileIdOf(record),
    footer: {
      left: `${report.employer} · ${writtenDay(report.date, report.language)}`,
      page: words.page,
    },
    ...(report.isComplete ? {} : { mark: words.incompleteMark }),
    blocks: [
      ...summaryBlocks(report),
      { kind: 'pageBreak' },
      ...factorBlocks(report),
      { kind: 'pageBreak' },
      ...adviceBlocks(report),
      { kind: 'space', height: 24 },
      ...appendixBlocks(report, currentMeasurement(record).instrument.version),
    ],
  };
}

/** 32 hexadecimal digits that belong to this state of this case. */
function fileIdOf({ id, revision }: Case): string {
  const digits = id.replace(/-/g, '');
  return `${digits.slice(0, 24)}${revision.toString(16).padStart(8, '0')}`;
}
