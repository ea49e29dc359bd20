import { writtenDay } from '../../i18n/format';
import { wordsIn } from '../../i18n/words';
import { pressureNotices } from '../viewModel/pressureNotices';
import { agreementDetails } from './agreementDetails';
import type { Block, RichText, Run } from './blocks';
import type { ChapterSource } from './chapterSource';
import { decisionBlocks } from './decisionBlocks';
import {
  LONGEST_OWNER,
  type NumberedAgreement,
  nobody,
  numberedAgreements,
  whoOf,
} from './numberedAgreements';
import { titled, truncated } from './texts';

/** Who does what and when, and what was chosen of what was proposed. Empty as long as nothing was decided. */
export function agreementBlocks(source: ChapterSource): readonly Block[] {
  const { plan, planWords } = source;
  if (plan.length === 0) return [];
  const agreements = numberedAgreements(source);
  return [
    { kind: 'heading', level: 1, text: planWords.agreements.heading },
    ...(agreements.length === 0 ? noAgreements(source) : agreedBlocks(agreements, source)),
    ...decisionBlocks(source),
    ...agreementDetails(agreements, source),
  ];
}

function noAgreements({ report }: ChapterSource): readonly Block[] {
  return [{ kind: 'paragraph', text: wordsIn(report.language, 'plan').noAgreements }];
}

function agreedBlocks(agreements: readonly NumberedAgreement[], source: ChapterSource): readonly Block[] {
  const { report, record, planWords } = source;
  const words = planWords.agreements;
  const overdue = agreements.filter(({ agreement }) => agreement.isOverdue).length;
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
      rows: agreements.map((numbered) => agreementRow(numbered, source)),
    },
    ...noticeBlocks(agreements, source),
  ];
}

/** What has to be heard of an agreement with pressure. */
function noticeBlocks(
  agreements: readonly NumberedAgreement[],
  { record, report }: ChapterSource,
): readonly Block[] {
  const notices = pressureNotices(record, report.language);
  return agreements.flatMap(({ number, agreement: { title, entry } }) => {
    const notice = notices.get(entry.id);
    return notice ? [{ kind: 'paragraph' as const, text: titled(`${number}. ${title}`, notice) }] : [];
  });
}

function agreementRow({ number, agreement }: NumberedAgreement, source: ChapterSource): readonly RichText[] {
  const words = wordsIn(source.report.language, 'plan');
  const { title, origin, owner, due, isOverdue, status, closedOn } = agreement;
  return [
    [{ text: `${number}. ${title}`, bold: true }, ...(origin ? [soft(`\n${origin}`)] : [])],
    owner ? truncated(owner, LONGEST_OWNER) : [soft(nobody(source, 'column'))],
    due ? [{ text: due }, ...(isOverdue ? [{ text: `\n${words.overdue}`, bold: true }] : [])] : '–',
    [{ text: status }, ...(closedOn ? [soft(`\n${closedOn}`)] : [])],
  ];
}

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const soft = (text: string): Run => ({ text, soft: true });
