import type { Advice } from '../advice/advise';
import { legend } from '../advice/catalogue';
import { mainFactor, type PassedOverBecause } from '../advice/choosing';
import { type NotChosenBecause, notChosenBecause } from '../advice/notChosen';
import type { Ranked } from '../advice/ranking';
import { type RuleId, ruleText } from '../advice/rule';
import { phases } from '../questions/instrument';
import type { FactorId } from '../questions/schema';
import { basisView, type Outcome } from './outcome';
import { placeSentence } from './whyNotPlace';
import { midSentence, type Wording } from './wording';

/**
 * Why an intervention is not among the steps, what decides first. The sentences are made of the reasons
 * that the advice carries, of nothing else.
 * @returns empty only for a chosen one, and on the professional's own route, where nothing is ranked
 */
export function whyNotOf(ranked: Ranked, outcome: Outcome, wording: Wording): readonly string[] {
  const { advice } = outcome;
  if (advice.kind === 'professional') return [];
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
      return ruleSentence(because.rule, ranked, wording);
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
      return placeSentence(because, advice.places, wording);
  }
}

/** A rule that keeps a step out or moves it back, with what it is about the step that it looks at. */
function ruleSentence(rule: RuleId, { intervention }: Ranked, wording: Wording): string {
  const { whyNot, text } = ruleText(rule);
  const said = wording.say(whyNot ?? text);
  switch (rule) {
    case 'R01':
      return `${wording.say(legend.pressure[intervention.pressure].text)} ${said}`;
    case 'R18':
      return `${wording.words.whyNotAim(wording.quotedFactor(mainFactor(intervention)))} ${said}`;
    default:
      return said;
  }
}

function passedOverSentence(because: PassedOverBecause, { ranked, outcome, wording }: Told): string {
  const { words, say } = wording;
  const { intervention } = ranked;
  switch (because) {
    case 'factorIsFull':
      return words.whyNotFactorFull(wording.quotedFactor(mainFactor(intervention)));
    case 'pressureNeedsCompany':
      return `${say(ruleText('R02').text)} ${words.whyNotPressure}`;
    case 'trainingNeedsCompany':
      return `${say(ruleText('R09').text)} ${words.whyNotTraining}`;
    case 'trainingTooEarly':
      return `${words.whyNotTrainingTooEarly(outcome.situation.phase)} ${say(ruleText('R09').text)}`;
  }
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
  const isClose = !isFocusChosen && outcome.focus.closeCalls.includes(factor);
  return isClose ? `${outside} ${words.whyNotClose}` : outside;
}

function phaseSentence(fit: 'tooEarly' | 'past', { ranked, outcome, wording }: Told): string {
  const { words } = wording;
  const { phase } = outcome.situation;
  const own = ranked.intervention.phases;
  return fit === 'tooEarly'
    ? words.whyNotTooEarly(phaseName(Math.min(...own), wording), phase)
    : words.whyNotPast(phaseName(Math.max(...own), wording), phase);
}

function phaseName(id: number, { say }: Wording): string {
  const phase = phases.find((one) => one.id === id);
  return phase ? `${id} (${midSentence(say(phase.label))})` : String(id);
}
