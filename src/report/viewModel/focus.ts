import type { Outcome } from '../../advice/outcome';
import type { Measurement } from '../../cases/case';
import type { FactorId } from '../../questions/schema';
import { basisView } from '../../scoring/measurementScores';
import { scoreOf } from '../../scoring/scores';
import { isOrderedByPhase, tiedWithSecond } from './reasons/ties';
import type { Wording } from './wording';

/** What the advice looks at, and whose choice that is. */
export interface FocusViewModel {
  readonly isChosen: boolean;
  /** Why another one was chosen, as it was written down, also when it lost its score; may be empty. */
  readonly reason: string;
  readonly sentence: string;
}

interface FactorRef {
  readonly id: FactorId;
  readonly score: number;
}

/** What the advice looks at, and whose choice that is. @returns null as long as no factor has a score */
export function focusViewModel(
  { mode, chosenFocus }: Pick<Measurement, 'mode' | 'chosenFocus'>,
  outcome: Outcome,
  wording: Wording,
): FocusViewModel | null {
  const { focus, situation } = outcome;
  if (situation.focus.length === 0) return null;
  const computed = refs(focus.focus, outcome);
  const inUse = refs(situation.focus, outcome);
  return {
    isChosen: situation.isFocusChosen,
    reason: chosenFocus?.reason ?? '',
    sentence: situation.isFocusChosen
      ? chosenSentence(inUse, computed, mode, wording)
      : computedSentence(inUse, outcome, wording),
  };
}

/** That a factor was chosen which has no score now, so that the choice does not disappear in silence. */
export function lostFocusOf(
  { chosenFocus }: Pick<Measurement, 'chosenFocus'>,
  outcome: Outcome,
  { words, listed, quotedFactor }: Wording,
): readonly string[] {
  const { scores } = basisView(outcome);
  const lost = (chosenFocus?.factors ?? []).filter((id) => scoreOf(scores, id) === null);
  if (lost.length === 0) return [];
  const { focus, isFocusChosen } = outcome.situation;
  return [
    [
      words.focusLost(listed(lost.map(quotedFactor)), lost.length),
      ...(focus.length === 0 || isFocusChosen ? [] : [words.focusFallsBack]),
    ].join(' '),
  ];
}

/**
 * Whether a factor outside the computed focus scores lower than this one: that of self-regulation does not count
 * before a later phase. "The lowest" would then not be true.
 */
export function isLowestOnlyOfWhatCounts(factor: FactorId, outcome: Outcome): boolean {
  const { focus } = outcome.situation;
  const { scores } = basisView(outcome);
  const score = scoreOf(scores, factor);
  return (
    score !== null &&
    scores.factors.some((one) => one.kind === 'scored' && !focus.includes(one.factor) && one.score < score)
  );
}

function computedSentence(inUse: readonly FactorRef[], outcome: Outcome, wording: Wording): string {
  const { words } = wording;
  const names = namesOf(inUse, wording);
  if (inUse.length === 1) return words.focusOnly(names);
  const someWaits = inUse.some(({ id }) => isLowestOnlyOfWhatCounts(id, outcome));
  return [
    someWaits ? words.focusTwoThatCount(names) : words.focusTwo(names),
    ...tieSentences(outcome, wording),
  ].join(' ');
}

/** Where scores are equal or hardly differ, only an order decided; someone may know better. */
function tieSentences(outcome: Outcome, { words, listed, quotedFactor }: Wording): readonly string[] {
  const tied = refs(tiedWithSecond(outcome), outcome);
  const names = listed(tied.map(({ id }) => quotedFactor(id)));
  const [one] = tied;
  return [
    ...(one ? [words.focusTied(names, tied.length, one.score)] : []),
    ...(one || isOrderedByPhase(outcome) ? [words.focusOrder] : []),
  ];
}

function chosenSentence(
  inUse: readonly FactorRef[],
  computed: readonly FactorRef[],
  mode: Measurement['mode'],
  wording: Wording,
): string {
  const { words } = wording;
  const isTheSame =
    inUse.length === computed.length && inUse.every(({ id }, index) => id === computed[index]?.id);
  const overlaps = inUse.some(({ id }) => computed.some((one) => one.id === id));
  const besides = overlaps ? words.focusComputedToo : words.focusComputed;
  return [
    words.focusChosen(namesOf(inUse, wording)),
    mode === 'together' ? words.focusChosenTogether : words.focusChosenAlone,
    isTheSame ? words.focusTheSame : besides(namesOf(computed, wording)),
  ].join(' ');
}

function namesOf(refs: readonly FactorRef[], wording: Wording): string {
  return wording.listed(refs.map(({ id, score }) => `${wording.quotedFactor(id)} (${score})`));
}

/** Only scored factors can be in a focus. */
function refs(factors: readonly FactorId[], outcome: Outcome): readonly FactorRef[] {
  const { scores } = basisView(outcome);
  return factors.map((id) => ({ id, score: scoreOf(scores, id) ?? 0 }));
}
