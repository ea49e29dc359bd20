import { isOwnStep } from '../../cases/planning';
import { wordsIn } from '../../i18n/words';
import type { OptionViewModel } from '../viewModel/catalogue';
import { catalogueOf } from '../viewModel/catalogue';
import type { PlanEntryViewModel } from '../viewModel/plan';
import type { Block } from './blocks';
import type { ChapterSource } from './chapterSource';
import { LONGEST_REASON } from './decisionBlocks';
import { LONGEST_OWNER, type NumberedAgreement, whoOf } from './numberedAgreements';
import { isTooLong } from './texts';

/** What does not fit in a row: what a step that was chosen is, long own steps and reasons, notes, and what came of it. */
export function agreementDetails(
  agreements: readonly NumberedAgreement[],
  source: ChapterSource,
): readonly Block[] {
  const { plan, planWords } = source;
  const chosen = chosenBesides(agreements, source);
  const details = [
    ...agreements.flatMap(({ number, agreement }) =>
      detailBlocks(
        `${number}. ${agreement.title}`,
        agreement,
        source,
        chosen.get(agreement.entry.intervention),
      ),
    ),
    ...plan
      .filter(({ entry }) => entry.decision !== 'accepted')
      .flatMap((planned) =>
        detailBlocks(`${planned.title} (${planned.decision.toLowerCase()})`, planned, source),
      ),
  ];
  return details.length === 0
    ? []
    : [{ kind: 'heading', level: 2, text: planWords.agreements.more }, ...details];
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

function detailBlocks(
  heading: string,
  { text, owner, entry }: PlanEntryViewModel,
  source: ChapterSource,
  option?: OptionViewModel,
): readonly Block[] {
  const { report, record, planWords } = source;
  const words = wordsIn(report.language, 'plan');
  const isAgreed = entry.decision === 'accepted';
  // The short ones stand in the table of what was chosen.
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
