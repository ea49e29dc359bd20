import { aimedAt } from '../../../advice/aimedAt';
import type { Case } from '../../../cases/case';
import { isOpenAgreement, type PlanEntry } from '../../../cases/plan';
import { withoutEmptySteps } from '../../../cases/planning';
import { writtenDay } from '../../../i18n/format';
import type { Language } from '../../../i18n/languages';
import { wordsIn } from '../../../i18n/words';
import type { ScoredMeasurement } from '../../../scoring/scoredMeasurements';
import { type PlanEntryViewModel, planViewModel } from '../plan';
import { quoted } from '../wording';
import type { AgreementsBetween, AgreementViewModel, FactorChangeViewModel } from './comparison';

/**
 * The agreements between two measurements: those done from the day of the first to the day of the second, and
 * those that were not. What was closed before the first, or agreed after the second, is of another time. A
 * file need not say on which day something was agreed or done; what may lie between is then counted.
 */
export function agreementsBetween(
  record: Case,
  before: ScoredMeasurement,
  after: ScoredMeasurement,
  factors: readonly FactorChangeViewModel[],
  language: Language,
): AgreementsBetween {
  const [from, to] = [before.measurement.date, after.measurement.date];
  const isDone = ({ entry: { status, closedOn = to } }: PlanEntryViewModel) =>
    status === 'done' && closedOn <= to;
  const between = planViewModel(withoutEmptySteps(record), language, to)
    .filter(({ entry }) => entry.decision === 'accepted')
    .filter(({ entry }) => isOpenAgreement(entry) || (entry.closedOn ?? to) >= from)
    // What is agreed on the day of the second measurement follows from it; it could not be done before.
    .filter((one) => isDone(one) || (one.entry.decidedOn ?? from) < to);
  const inWords = (one: PlanEntryViewModel) => agreementViewModel(one, factors, language);
  return {
    done: between.filter(isDone).map(inWords),
    notDone: between.filter((one) => !isDone(one)).map(inWords),
  };
}

function agreementViewModel(
  planned: PlanEntryViewModel,
  factors: readonly FactorChangeViewModel[],
  language: Language,
): AgreementViewModel {
  const { title, entry } = planned;
  const aimed = aimedAt(entry.intervention);
  return {
    id: entry.id,
    title,
    state: stateOf(planned, language),
    isOpen: isOpenAgreement(entry),
    brought: entry.evaluation ?? '',
    factors: aimed,
    aims: factors.filter(({ id }) => aimed.includes(id)).flatMap((factor) => aimOf(factor, language)),
  };
}

function stateOf({ entry, owner, due, status }: PlanEntryViewModel, language: Language): string {
  const closed = closedInWords(entry, language);
  return closed || [status, owner, due].filter(Boolean).join(' · ');
}

function closedInWords({ status, closedOn }: PlanEntry, language: Language): string {
  const words = wordsIn(language, 'plan');
  if ((status !== 'done' && status !== 'dropped') || !closedOn) return '';
  return words.closedOn[status](writtenDay(closedOn, language));
}

/** How a factor moved that a step is meant for; nothing where the numbers are not compared. */
function aimOf(
  { label, before, after, change, said }: FactorChangeViewModel,
  language: Language,
): readonly string[] {
  const words = wordsIn(language, 'comparison');
  if (change === null || before.kind === 'unscored' || after.kind === 'unscored') return [];
  return [words.aimed(quoted(label), words.aimedMove(before.score, after.score, said))];
}
