import type { Case } from '../../cases/case';
import { currentMeasurement } from '../../cases/case';
import { writtenDay } from '../../i18n/format';
import type { Report } from '../report';
import { reportedApproach } from '../reportedApproach';
import { adviceBlocks } from './adviceBlocks';
import { agreementBlocks } from './agreementBlocks';
import { appendixBlocks } from './appendixBlocks';
import type { Block, PdfDocument } from './blocks';
import { type ChapterSource, chapterSource } from './chapter';
import { factorBlocks } from './factorBlocks';
import { phaseBlocks } from './phaseBlocks';
import { placementBlocks } from './placementBlocks';
import { suitabilityBlocks } from './suitabilityBlocks';
import { summaryBlocks } from './summaryBlocks';
import { teamBlocks } from './teamBlocks';

const CREATOR = 'IGM-scan';

/** The report as semantic blocks: summary, factors, advice, what was agreed and planned, answers. */
export function reportDocument(report: Report, record: Case): PdfDocument {
  const source = chapterSource(report, record);
  const { words } = source;
  return {
    language: report.language,
    title: `${words.reportTitle(report.employer)}, ${writtenDay(report.date, report.language)}`,
    subject: words.subject,
    creator: CREATOR,
    // The case's own clock, so that the same case on the same day gives the same bytes.
    createdAt: new Date(record.updatedAt),
    fileId: fileIdOf(record, report.today),
    footer: {
      left: `${report.employer} · ${writtenDay(report.date, report.language)}`,
      page: words.page,
    },
    ...(report.isComplete ? {} : { mark: words.incompleteMark }),
    blocks: joined([
      { starts: 'page', blocks: summaryBlocks(source) },
      { starts: 'page', blocks: factorBlocks(source) },
      { starts: 'page', blocks: adviceBlocks(source) },
      // Actions of a professional are short; those of an employer fill their pages.
      { starts: record.route === 'professional' ? 'below' : 'page', blocks: agreementBlocks(source) },
      ...employerChapters(source),
      { starts: 'page', blocks: appendixBlocks(source, currentMeasurement(record).instrument.version) },
    ]),
  };
}

interface Chapter {
  /** On a page of its own, or below the chapter before it. */
  readonly starts: 'page' | 'below';
  /** Empty when there is nothing to say; the chapter is then left out. */
  readonly blocks: readonly Block[];
}

/** What a professional's own measurement does not have: the phases of an approach and a shared plan. */
function employerChapters(source: ChapterSource): readonly Chapter[] {
  const { record, report } = source;
  if (record.route === 'professional') return [];
  const approach = reportedApproach(record, report.language);
  return [
    { starts: 'below', blocks: teamBlocks(source) },
    { starts: 'below', blocks: phaseBlocks(approach, source) },
    { starts: 'below', blocks: suitabilityBlocks(approach, source) },
    // To be handed over by itself.
    { starts: 'page', blocks: placementBlocks(approach, source) },
  ];
}

function joined(chapters: readonly Chapter[]): readonly Block[] {
  return chapters
    .filter(({ blocks }) => blocks.length > 0)
    .flatMap(({ starts, blocks }, index) => [
      ...(index === 0 ? [] : [starts === 'page' ? PAGE_BREAK : GAP]),
      ...blocks,
    ]);
}

const PAGE_BREAK: Block = { kind: 'pageBreak' };
const GAP: Block = { kind: 'space', height: 24 };

/** 32 hexadecimal digits that belong to this state of this case on this day. */
function fileIdOf({ id, revision }: Case, today: string): string {
  const digits = id.replace(/-/g, '').slice(0, 16);
  return `${digits}${today.replace(/-/g, '')}${revision.toString(16).padStart(8, '0')}`;
}
