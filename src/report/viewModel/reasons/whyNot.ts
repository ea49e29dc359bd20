import type { Advice } from '../../../advice/advise';
import { mainFactor, type PassedOverBecause } from '../../../advice/choosing';
import { type NotChosenBecause, notChosenBecause } from '../../../advice/notChosen';
import type { Outcome } from '../../../advice/outcome';
import type { Ranked } from '../../../advice/ranking';
import { acceptedBy, toldOfLack } from '../../../advice/rules/rules';
import type { FactorId } from '../../../questions/schema';
import { basisView } from '../../../scoring/measurementScores';
import { openRuleFor } from '../preconditions';
import type { Wording } from '../wording';
import { phaseName } from './phaseName';
import { ruleAgainst } from './ruleAgainst';
import { slotSentence } from './slotSentence';
import { tiedWithSecond } from './ties';

/**
 * Why an intervention is not among the steps, what decides first. The sentences are made of the reasons
 * that the advice carries, of nothing else.
 * @returns empty only for a chosen one
 */
export function whyNotOf(ranked: Ranked, outcome: Outcome, wording: Wording): readonly string[] {
  const { advice } = outcome;
  if (openRuleFor(ranked, outcome)) return [wording.words.whyNotNoSlot(wording.words.openPrecondition)];
  const told = { ranked, advice, outcome, wording };
  return notChosenBecause(ranked, advice).map((because) => sentenceOf(because, told));
}

/** What a reason is worded from. */
interface Told {
  readonly ranked: Ranked;
  readonly advice: Advice;
  readonly outcome: Outcome;
  readonly wording: Wording;
}

function sentenceOf(because: NotChosenBecause, told: Told): string {
  const { ranked, advice, outcome, wording } = told;
  const { words } = wording;
  switch (because.kind) {
    case 'excluded':
    case 'demoted':
      return ruleAgainst(because.rule, ranked, outcome, wording);
    case 'passedOver':
      return passedOverSentence(because.because, told);
    case 'outsideFocus':
      return outsideFocusSentence(because.factor, outcome, wording);
    case 'nothingToGain':
      return words.whyNotNothingToGain(wording.quotedSubAspect(because.subAspect));
    case 'outOfPhase':
      return phaseSentence(because.fit, told);
    case 'goesFirst':
    case 'ranksLower':
      return slotSentence(because, advice.slots, outcome, wording);
  }
}

function passedOverSentence(because: PassedOverBecause, { ranked, outcome, wording }: Told): string {
  const { words, say } = wording;
  if (because.kind === 'factorIsFull') {
    return words.whyNotFactorFull(wording.quotedFactor(mainFactor(ranked.intervention)));
  }
  const { phase } = outcome.situation;
  return toldOfLack(because.rule, because.lack)
    .map((text) => say(text).replace('{phase}', String(phase)))
    .join(' ');
}

function outsideFocusSentence(factor: FactorId, outcome: Outcome, wording: Wording): string {
  const { words } = wording;
  const { focus, waitsForLaterPhase, isFocusChosen } = outcome.situation;
  if (focus.length === 0) return words.whyNotNoFocus;
  if (factor === 'selfRegulation' && waitsForLaterPhase && !isFocusChosen) {
    return `${words.whyNotAim(wording.quotedFactor(factor))} ${words.waits}`;
  }
  const score = basisView(outcome).scores.factors.find((one) => one.factor === factor);
  const told = score?.kind === 'scored' ? String(score.score) : words.noScore;
  const named = wording.listed(focus.map(wording.quotedFactor));
  const outside = words.whyNotOutside(wording.quotedFactor(factor), told, named);
  if (isFocusChosen) return outside;
  const [, second] = focus;
  if (second && tiedWithSecond(outcome).includes(factor)) {
    return `${outside} ${words.whyNotTied(wording.quotedFactor(second))}`;
  }
  return outcome.focus.closeCalls.includes(factor) ? `${outside} ${words.whyNotClose}` : outside;
}

function phaseSentence(fit: 'tooEarly' | 'past', { ranked, advice, outcome, wording }: Told): string {
  const { words } = wording;
  const { phase } = outcome.situation;
  const { id, phases } = ranked.intervention;
  if (fit === 'tooEarly') return words.whyNotTooEarly(phaseName(Math.min(...phases), wording), phase);
  // What a rule asks for may still have to be arranged.
  const isAskedFor = advice.rulesThatSpoke.some((rule) => acceptedBy(rule, outcome.situation).includes(id));
  return isAskedFor
    ? words.whyNotPastButAsked
    : words.whyNotPast(phaseName(Math.max(...phases), wording), phase);
}
