import type { Case } from '../../cases/case';
import { isOwnStep } from '../../cases/planning';
import { writtenDay } from '../../i18n/format';
import { planWords as pageWords } from '../../i18n/plan';
import type { ReportPlanWords } from '../../i18n/reportPlan';
import { catalogueOf } from '../viewModel/catalogue';
import type { PlanEntryViewModel } from '../viewModel/plan';
import type { OptionViewModel } from '../viewModel/report';
import type { Block, RichText, Run } from './blocks';
import type { ChapterSource } from './chapterSource';
import { choiceBlocks, LONGEST_REASON } from './choiceBlocks';
import { type NumberedAgreement, nobody, numberedAgreements } from './numberedAgreements';
import { isTooLong, shortened } from './truncated';

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
  ];
}

function agreementRow({ number, agreement }: NumberedAgreement, source: ChapterSource): readonly RichText[] {
  const words = pageWords[source.report.language];
  const { title, origin, owner, due, isOverdue, status, closedOn } = agreement;
  return [
    [{ text: `${number}. ${title}`, bold: true }, ...(origin ? [soft(`\n${origin}`)] : [])],
    owner ? shortened(owner, LONGEST_OWNER) : [soft(nobody(source))],
    due ? [{ text: due }, ...(isOverdue ? [{ text: `\n${words.overdue}`, bold: true }] : [])] : '–',
    [{ text: status }, ...(closedOn ? [soft(`\n${closedOn}`)] : [])],
  ];
}

/** What does not fit in a row: what a step that was chosen is, long own steps and reasons, notes, and what came of it. */
function moreBlocks(agreements: readonly NumberedAgreement[], source: ChapterSource): readonly Block[] {
  const { plan, planWords } = source;
  const chosen = chosenBesides(agreements, source);
  const told = [
    ...agreements.flatMap(({ number, agreement }) =>
      tellingMore(
        `${number}. ${agreement.title}`,
        agreement,
        source,
        chosen.get(agreement.entry.intervention),
      ),
    ),
    ...plan
      .filter(({ entry }) => entry.decision !== 'accepted')
      .flatMap((planned) =>
        tellingMore(`${planned.title} (${planned.decision.toLowerCase()})`, planned, source),
      ),
  ];
  return told.length === 0 ? [] : [{ kind: 'heading', level: 2, text: planWords.agreements.more }, ...told];
}

/** What the report says nowhere else: the steps of the catalogue that were agreed on and not proposed. */
function chosenBesides(
  agreements: readonly NumberedAgreement[],
  { report, record }: ChapterSource,
): ReadonlyMap<string, OptionViewModel> {
  const proposed = new Set<string>(report.steps.map(({ id }) => id));
  const others = new Set(
    agreements
      .filter(({ agreement: { entry } }) => !isOwnStep(entry) && entry.status !== 'dropped')
      .map(({ agreement }) => agreement.entry.intervention)
      .filter((id) => !proposed.has(id)),
  );
  // The catalogue is long; most reports do without it.
  if (others.size === 0) return new Map();
  const catalogue = catalogueOf(record, report.language, {
    today: report.today,
    contents: report.contents,
  });
  return new Map(catalogue.filter(({ id }) => others.has(id)).map((option) => [option.id, option]));
}

/** What it is, how to begin, why or why not, and what has to be checked first. */
function optionPairs(option: OptionViewModel, { words, planWords }: ChapterSource) {
  const { description, firstStep, fit, why, whyNot, checkFirst } = option;
  const isFitting = fit !== 'no' && why.length > 0;
  return [
    { label: planWords.agreements.what, text: description },
    { label: words.firstStep, text: firstStep },
    isFitting
      ? { label: words.why, text: why.join(' ') }
      : { label: planWords.agreements.whyNot, text: whyNot.join(' ') },
    { label: planWords.advice.checkFirst, text: checkFirst ?? '' },
  ];
}

function tellingMore(
  heading: string,
  { text, owner, entry }: PlanEntryViewModel,
  source: ChapterSource,
  option?: OptionViewModel,
): readonly Block[] {
  const { report, record, planWords } = source;
  const words = pageWords[report.language];
  const isAgreed = entry.decision === 'accepted';
  // The table of what was chosen holds the short ones.
  const hasReasonBefore = !isAgreed && !isTooLong(entry.reason, LONGEST_REASON);
  const pairs = [
    ...(option ? optionPairs(option, source) : []),
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
