import type { Measurement } from '../cases/case';
import type { FactorId } from '../questions/schema';
import { scoreOf } from '../scoring/scores';
import { basisView, type Outcome } from './outcome';
import type { ReportedFactorRef, ReportedFocus } from './report';
import { tiedWithSecond } from './ties';
import type { Wording } from './wording';

/** What the advice looks at, and whose choice that is. @returns null as long as no factor has a score */
export function reportedFocus(
  { mode, chosenFocus }: Pick<Measurement, 'mode' | 'chosenFocus'>,
  outcome: Outcome,
  wording: Wording,
): ReportedFocus | null {
  const { focus, situation } = outcome;
  if (situation.focus.length === 0) return null;
  const refs = (factors: readonly FactorId[]) => factors.map((id) => factorRef(id, outcome, wording));
  const computed = refs(focus.focus);
  const inUse = refs(situation.focus);
  return {
    computed,
    inUse,
    isChosen: situation.isFocusChosen,
    reason: situation.isFocusChosen ? (chosenFocus?.reason ?? '') : '',
    sentence: situation.isFocusChosen
      ? chosenSentence(inUse, computed, mode, wording)
      : computedSentence(inUse, outcome, wording),
    closeCalls: refs(focus.closeCalls.filter((id) => !situation.focus.includes(id))),
  };
}

/**
 * Whether, in a computed focus, a lower score than that of this factor does not count now. That of self-regulation waits for a
 * later phase, so "the lowest" would not be true.
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

function computedSentence(inUse: readonly ReportedFactorRef[], outcome: Outcome, wording: Wording): string {
  const { words } = wording;
  const names = namesOf(inUse, wording);
  if (inUse.length === 1) return words.focusOnly(names);
  const someWaits = inUse.some(({ id }) => isLowestOnlyOfWhatCounts(id, outcome));
  return [
    someWaits ? words.focusTwoThatCount(names) : words.focusTwo(names),
    ...tieSentences(inUse, outcome, wording),
  ].join(' ');
}

/** Where scores are equal, only a fixed order decided; someone may know better. */
function tieSentences(
  [weakest, second]: readonly ReportedFactorRef[],
  outcome: Outcome,
  { words, listed, quotedFactor }: Wording,
): readonly string[] {
  const tied = tiedWithSecond(outcome);
  if (second && tied.length > 0) {
    return [words.focusTied(listed(tied.map(quotedFactor)), tied.length, second.score), words.focusOrder];
  }
  return second && weakest?.score === second.score ? [words.focusOrder] : [];
}

function chosenSentence(
  inUse: readonly ReportedFactorRef[],
  computed: readonly ReportedFactorRef[],
  mode: Measurement['mode'],
  wording: Wording,
): string {
  const { words } = wording;
  const isTheSame =
    inUse.length === computed.length && inUse.every(({ id }, index) => id === computed[index]?.id);
  return [
    words.focusChosen(namesOf(inUse, wording)),
    mode === 'together' ? words.focusChosenTogether : words.focusChosenAlone,
    isTheSame ? words.focusTheSame : words.focusComputed(namesOf(computed, wording)),
  ].join(' ');
}

function namesOf(refs: readonly ReportedFactorRef[], wording: Wording): string {
  return wording.listed(refs.map(({ id, score }) => `${wording.quotedFactor(id)} (${score})`));
}

/** Only scored factors can be in a focus or a close call. */
function factorRef(id: FactorId, outcome: Outcome, wording: Wording): ReportedFactorRef {
  return { id, label: wording.factor(id), score: scoreOf(basisView(outcome).scores, id) ?? 0 };
}
