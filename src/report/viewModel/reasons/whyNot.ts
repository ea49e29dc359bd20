import { interventionOf } from '../../../advice/catalogue';
import type { PassedOverBecause } from '../../../advice/choosing';
import type { LeftOutBecause } from '../../../advice/eligibility';
import { mainFactor } from '../../../advice/need';
import { type NotChosenBecause, notChosenBecause } from '../../../advice/notChosen';
import type { Outcome } from '../../../advice/outcome';
import type { Ranked } from '../../../advice/ranking';
import { objectionOf } from '../../../advice/rule';
import { messages } from '../../../advice/rules/messages.content';
import { isRuleId, ruleOf } from '../../../advice/rules/rules';
import type { FactorId } from '../../../questions/schema';
import { basisView } from '../../../scoring/measurementScores';
import { scoreOf } from '../../../scoring/scores';
import { openRuleFor } from '../preconditions';
import type { Wording } from '../wording';
import { slotSentence } from './slotSentence';
import { tiedWithSecond } from './ties';

/**
 * Why an intervention is not among the steps, what decides first. The sentences are made of the reasons
 * that the advice carries, of nothing else.
 * @returns empty only for a chosen one
 */
export function whyNotOf(ranked: Ranked, outcome: Outcome, wording: Wording): readonly string[] {
  const { advice } = outcome;
  const open = openRuleFor(ranked, outcome);
  if (open) {
    const { whyNotCondition, whyNotNoSlot } = wording.words;
    return advice.conditionsOfStarting.includes(open)
      ? [whyNotCondition]
      : [whyNotNoSlot(wording.say(messages.openPreconditions))];
  }
  const sentences = notChosenBecause(ranked, advice).map((because) =>
    sentenceOf(because, ranked, outcome, wording),
  );
  // A rule may say the same as a reason of the step itself.
  return [...new Set(sentences)];
}

function sentenceOf(because: NotChosenBecause, ranked: Ranked, outcome: Outcome, wording: Wording): string {
  const { words, say } = wording;
  switch (because.kind) {
    case 'leftOut':
      return leftOutSentence(because.because, ranked, wording);
    case 'passedOver':
      return passedOverSentence(because.because, ranked, wording);
    case 'outsideFocus':
      return outsideFocusSentence(because.factor, outcome, wording);
    case 'nothingToGain':
      return words.whyNotNothingToGain(wording.quotedSubAspect(because.subAspect));
    case 'demoted':
      return say(objectionOf(ruleOf(because.rule)));
    case 'goesFirst':
    case 'ranksLower':
      return slotSentence(because, outcome.advice.slots, outcome, wording);
  }
}

function leftOutSentence(
  because: LeftOutBecause,
  { intervention }: Ranked,
  { say, words, quotedFactor }: Wording,
): string {
  if (isRuleId(because)) return say(objectionOf(ruleOf(because)));
  const text = say(messages.whyNot[because]);
  // "About it" needs something that it is about.
  return because === 'unknown' ? `${words.whyNotAim(quotedFactor(mainFactor(intervention)))} ${text}` : text;
}

function passedOverSentence(
  because: PassedOverBecause,
  { intervention }: Ranked,
  { say, quotedFactor }: Wording,
): string {
  const text = say(messages.whyNot[because.kind]);
  switch (because.kind) {
    case 'notWith':
      return text.replace('{other}', say(interventionOf(because.other).title));
    case 'factorFull':
      return text.replace('{factor}', quotedFactor(mainFactor(intervention)));
    case 'tooLittle':
    case 'alone':
      return text;
  }
}

function outsideFocusSentence(factor: FactorId, outcome: Outcome, wording: Wording): string {
  const { words } = wording;
  const { focus, waitsForLaterPhase, isFocusChosen } = outcome.situation;
  if (focus.length === 0) return words.whyNotNoFocus;
  if (factor === 'selfRegulation' && waitsForLaterPhase && !isFocusChosen) {
    return `${words.whyNotAim(wording.quotedFactor(factor))} ${words.waits}`;
  }
  const { scores } = basisView(outcome);
  const told = String(scoreOf(scores, factor) ?? words.noScore);
  const named = wording.listed(focus.map(wording.quotedFactor));
  const outside = words.whyNotOutside(wording.quotedFactor(factor), told, named);
  if (isFocusChosen) return outside;
  const isAsLow = (one: FactorId) => scoreOf(scores, one) === scoreOf(scores, factor);
  const tied = tiedWithSecond(outcome).includes(factor) ? focus.findLast(isAsLow) : undefined;
  if (tied) return `${outside} ${words.whyNotTied(wording.quotedFactor(tied))}`;
  return outcome.focus.closeCalls.includes(factor) ? `${outside} ${words.whyNotClose}` : outside;
}
