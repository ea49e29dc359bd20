import { currentMeasurement } from '../../cases/case';
import { policyOf } from '../../cases/routes/policyOf';
import { writtenDay } from '../../i18n/format';
import { reportRouteOf } from '../routes/reportRouteOf';
import { approachViewModel } from '../viewModel/approach';
import type { Report } from '../viewModel/report';
import { adviceBlocks } from './adviceBlocks';
import { agreementBlocks } from './agreementBlocks';
import { appendixBlocks } from './appendixBlocks';
import type { Block } from './blocks';
import { caseAttachment } from './caseAttachment';
import { type ChapterSource, chapterSource } from './chapterSource';
import { comparisonBlocks } from './comparisonBlocks';
import { factorBlocks } from './factorBlocks';
import { fileIdOf } from './fileId';
import type { PdfDocument } from './pdfDocument';
import { phaseBlocks } from './phaseBlocks';
import { placementBlocks } from './placementBlocks';
import { suitabilityBlocks } from './suitabilityBlocks';
import { summaryBlocks } from './summaryBlocks';
import { teamBlocks } from './teamBlocks';

const CREATOR = 'IGM-scan';

/**
 * The report as semantic blocks: summary, factors, advice, what was agreed and planned, answers; with the
 * case attached, so that the file opens as a scan again. Pure.
 */
export function reportDocument(report: Report): PdfDocument {
  const { record, contents } = report;
  const source = chapterSource(report);
  const { words } = source;
  const { authorOf, agreementsStart } = reportRouteOf(record.route);
  return {
    language: report.language,
    title: `${words.reportTitle(report.employer)}, ${writtenDay(report.date, report.language)}`,
    subject: words.subject,
    creator: CREATOR,
    author: authorOf(record) || CREATOR,
    // The case's own clock, so that the same case on the same day gives the same bytes.
    createdAt: new Date(record.updatedAt),
    fileId: fileIdOf(report),
    footer: {
      left: `${report.employer} · ${writtenDay(report.date, report.language)}`,
      page: words.page,
    },
    ...(report.isComplete ? {} : { header: words.incompleteMark }),
    // A scan without its answers cannot be opened again.
    ...(contents.answers ? { attachment: caseAttachment(record, words) } : {}),
    blocks: joined([
      { starts: 'page', blocks: summaryBlocks(source) },
      { starts: 'page', blocks: factorBlocks(source) },
      { starts: 'page', blocks: comparisonBlocks(source) },
      { starts: 'page', blocks: adviceBlocks(source) },
      { starts: agreementsStart, blocks: agreementBlocks(source) },
      ...teamChapters(source),
      ...phaseChapters(source),
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

function teamChapters(source: ChapterSource): readonly Chapter[] {
  return policyOf(source.record.route).hasTeam ? [{ starts: 'below', blocks: teamBlocks(source) }] : [];
}

function phaseChapters(source: ChapterSource): readonly Chapter[] {
  const { record, report } = source;
  if (!policyOf(record.route).hasPhases) return [];
  const approach = approachViewModel(record, report.language);
  return [
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
