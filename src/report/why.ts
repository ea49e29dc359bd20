import { interventionOf } from '../advice/catalogue';
import type { Chosen } from '../advice/choosing';
import { gainOf, type TargetReason } from '../advice/need';
import type { Ranked } from '../advice/ranking';
import { type RuleId, type RuleText, ruleText } from '../advice/rule';
import { itemsBehind } from '../advice/rules/rules';
import type { FactorId } from '../questions/schema';
import { rulesToHear } from './guidance';
import type { Outcome } from './outcome';
import { quotedAnswers, quotedLowAnswers } from './quotedAnswers';
import { scoreSentences } from './scoreSentences';
import type { Wording } from './wording';

const QUOTED_RULES = 2;

/** What the text of the profile says as well. */
const TOLD_BY_PROFILE: readonly RuleId[] = ['R03', 'R04', 'R05', 'R06'];

/**
 * Why this step: the factor and its score, the answers that weigh, and the rules, one sentence each.
 * The sentences are made of the reasons that the advice carries, of nothing else.
 */
export function whyOf({ step, because }: Chosen, outcome: Outcome, wording: Wording): readonly string[] {
  const { words } = wording;
  const inFocus = step.targets.filter(({ weight }) => weight > 0);
  const aimed = inFocus.filter(({ isPrimary }) => isPrimary);
  const helping = inFocus.filter((target) => gainOf(target) > 0);
  const company =
    because.kind === 'company' ? [words.whyCompany(wording.say(interventionOf(because.of).title))] : [];
  const rules = [
    ...company,
    ...ruleSentences(step, because, outcome, wording),
    ...(step.isEasySuccess ? [words.whyEasy] : []),
    ...alsoSentence(helping, aimed, wording),
  ];
  if (aimed.length > 0) {
    const answers = aimed.flatMap(({ ratings }) => ratings.map(({ item }) => item));
    return [
      ...scoreSentences(factorsOf(aimed), outcome, wording),
      ...quotedAnswers(answers, outcome, wording),
      ...rules,
    ];
  }
  // It was asked for, or it helps besides: what it aims at does not hold back most, so that comes last.
  return [
    ...quotedLowAnswers(requiringRules(because).flatMap(itemsBehind), outcome, wording),
    ...rules,
    ...scoreSentences(factorsOf(helping), outcome, wording),
  ];
}

/** Why this action, on the professional's own route: the score of its factor and the lowest answers there. */
export function whyOfAction(factor: FactorId, outcome: Outcome, wording: Wording): readonly string[] {
  const own = outcome.items.filter((item) => item.factor === factor).map(({ id }) => id);
  return [...scoreSentences([factor], outcome, wording), ...quotedAnswers(own, outcome, wording)];
}

/**
 * A rule that asked for this step speaks first; of those that only favoured it, the first two. One whose
 * text stands on the page already is told by its title.
 */
function ruleSentences(
  { effects }: Ranked,
  because: Chosen['because'],
  outcome: Outcome,
  { say, words, listed }: Wording,
): readonly string[] {
  const requiring = requiringRules(because);
  const promoting = effects
    .filter(({ rule, effect }) => effect === 'promoted' && !requiring.includes(rule))
    .map(({ rule }) => ruleText(rule))
    .slice(0, QUOTED_RULES);
  const toldElsewhere = [...TOLD_BY_PROFILE, ...rulesToHear(outcome)];
  const isToldHere = ({ id, why }: RuleText) => why !== undefined || !toldElsewhere.includes(id);
  const titles = promoting.filter((rule) => !isToldHere(rule)).map(({ title }) => `“${say(title)}”`);
  return [
    ...requiring.map((rule) => say(ruleText(rule).text)),
    ...promoting.filter(isToldHere).map(({ why, text }) => say(why ?? text)),
    ...(titles.length > 0 ? [words.whyRule(listed(titles))] : []),
  ];
}

function requiringRules(because: Chosen['because']): readonly RuleId[] {
  if (because.kind === 'required') return [because.rule];
  return because.kind === 'weakestFactor' && because.requiredBy ? [because.requiredBy] : [];
}

function alsoSentence(
  helping: readonly TargetReason[],
  told: readonly TargetReason[],
  wording: Wording,
): readonly string[] {
  const others = helping.filter((reason) => !told.includes(reason)).map(({ subAspect }) => subAspect);
  if (others.length === 0) return [];
  return [wording.words.whyAlso(wording.listed(others.map(wording.quotedSubAspect)))];
}

function factorsOf(reasons: readonly TargetReason[]): readonly FactorId[] {
  return reasons.map(({ factor }) => factor);
}
