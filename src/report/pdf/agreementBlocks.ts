import type { Case } from '../../cases/case';
import { writtenDay } from '../../i18n/format';
import { planWords as pageWords } from '../../i18n/plan';
import type { ReportPlanWords } from '../../i18n/reportPlan';
import type { ReportedEntry } from '../reportedPlan';
import { type NumberedAgreement, nobody, numberedAgreements } from './agreements';
import type { Block, Run, Text } from './blocks';
import type { ChapterSource } from './chapter';
import { choiceBlocks, LONGEST_REASON } from './choiceBlocks';
import { isTooLong, shortened } from './shortened';

/** In characters: what a cell holds. A longer one stands in full below. */
const LONGEST_OWNER = 80;

/** Who does what and when, and what was chosen of what was proposed. Empty as long as nothing was decided. */
export function agreementBlocks(source: ChapterSource): readonly Block[] {
  const { plan, planWords } = source;
  if (plan.length === 0) return [];
  const agreements = numberedAgreements(source);
  return [
    { kind: 'heading', level: 1, text: planWords.agreements.heading },
    ...(agreements.length === 0 ? noAgreements(source) : agreedBlocks(agreements, source)),
    ...choiceBlocks(source),
    ...moreBlocks(agreements, source),
  ];
}

function noAgreements({ report }: ChapterSource): readonly Block[] {
  return [{ kind: 'paragraph', text: pageWords[report.language].noAgreements }];
}

function agreedBlocks(agreements: readonly NumberedAgreement[], source: ChapterSource): readonly Block[] {
  const { report, record, planWords } = source;
  const words = planWords.agreements;
  const overdue = agreements.filter(({ reported }) => reported.isOverdue).length;
  return [
    ...(overdue > 0 ? [paragraph(words.overdue(overdue, writtenDay(report.today, report.language)))] : []),
    {
      kind: 'table',
      columns: [
        { header: words.step, share: 0.42, rowHeader: true },
        { header: whoOf(record, planWords), share: 0.215 },
        { header: words.when, share: 0.21 },
        { header: words.status, share: 0.155 },
      ],
      rows: agreements.map((agreement) => agreementRow(agreement, source)),
    },
  ];
}

function agreementRow({ number, reported }: NumberedAgreement, source: ChapterSource): readonly Text[] {
  const words = pageWords[source.report.language];
  const { title, origin, owner, due, isOverdue, status, closedOn } = reported;
  return [
    [{ text: `${number}. ${title}`, bold: true }, ...(origin ? [soft(`\n${origin}`)] : [])],
    owner ? shortened(owner, LONGEST_OWNER) : [soft(nobody(source))],
    due ? [{ text: due }, ...(isOverdue ? [{ text: `\n${words.overdue}`, bold: true }] : [])] : '–',
    [{ text: status }, ...(closedOn ? [soft(`\n${closedOn}`)] : [])],
  ];
}

/** What does not fit in a row: long own steps and reasons, notes, and what came of it. */
function moreBlocks(agreements: readonly NumberedAgreement[], source: ChapterSource): readonly Block[] {
  const { plan, planWords } = source;
  const told = [
    ...agreements.flatMap(({ number, reported }) =>
      tellingMore(`${number}. ${reported.title}`, reported, source),
    ),
    ...plan
      .filter(({ entry }) => entry.decision !== 'accepted')
      .flatMap((reported) =>
        tellingMore(`${reported.title} (${reported.decision.toLowerCase()})`, reported, source),
      ),
  ];
  return told.length === 0 ? [] : [{ kind: 'heading', level: 2, text: planWords.agreements.more }, ...told];
}

function tellingMore(
  heading: string,
  { text, owner, entry }: ReportedEntry,
  { report, record, planWords }: ChapterSource,
): readonly Block[] {
  const words = pageWords[report.language];
  const isAgreed = entry.decision === 'accepted';
  // The table of what was chosen holds the short ones.
  const hasReasonBefore = !isAgreed && !isTooLong(entry.reason, LONGEST_REASON);
  const pairs = [
    { label: planWords.agreements.ownWords, text },
    { label: whoOf(record, planWords), text: !isAgreed || isTooLong(owner, LONGEST_OWNER) ? owner : '' },
    { label: planWords.choices.reason, text: hasReasonBefore ? '' : entry.reason },
    { label: words.note, text: entry.note },
    { label: words.evaluation, text: entry.evaluation ?? '' },
  ].filter((pair) => pair.text !== '');
  if (pairs.length === 0) return [];
  return [
    { kind: 'heading', level: 3, text: heading, bookmark: false },
    { kind: 'facts', pairs },
  ];
}

/** A professional's own steps are the professional's. */
function whoOf({ route }: Case, { agreements }: ReportPlanWords): string {
  return route === 'professional' ? agreements.withWhom : agreements.who;
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const soft = (text: string): Run => ({ text, soft: true });
