import { interventionOf } from '../advice/catalogue';
import type { Chosen } from '../advice/choosing';
import type { TargetReason } from '../advice/need';
import type { Ranked } from '../advice/ranking';
import { type RuleId, ruleText } from '../advice/rule';
import { listed } from '../i18n/format';
import { factors, itemOf } from '../questions/instrument';
import type { FactorId } from '../questions/schema';
import { itemScore } from '../scoring/itemScore';
import { scoreOf } from '../scoring/scores';
import { basisView, type Outcome } from './outcome';
import type { Wording } from './wording';

/** So many answers are quoted: the ones that weigh most. */
const QUOTED_ANSWERS = 2;

const QUOTED_RULES = 2;

/**
 * Why this step: the factor and its score, the answers that weigh, and the rules, one sentence each.
 * The sentences are made of the reasons that the advice carries, of nothing else.
 */
export function whyOf({ step, because }: Chosen, outcome: Outcome, wording: Wording): readonly string[] {
  const { words } = wording;
  const inFocus = step.targets.filter(({ weight }) => weight > 0);
  const aimed = inFocus.filter(({ isPrimary }) => isPrimary);
  const reasons = aimed.length > 0 ? aimed : inFocus;
  return [
    ...[...new Set(reasons.map(({ factor }) => factor))].map((factor) =>
      factorSentence(factor, outcome, wording),
    ),
    ...answerSentences(reasons, outcome, wording),
    ...(because.kind === 'company' ? [words.whyCompany(wording.say(interventionOf(because.of).title))] : []),
    ...ruleSentences(step, because, wording),
    ...(step.isEasySuccess ? [words.whyEasy] : []),
    ...alsoSentence(inFocus, reasons, wording),
  ];
}

/** A rule that asked for this step speaks first; of those that only favoured it, the first two. */
function ruleSentences({ effects }: Ranked, because: Chosen['because'], wording: Wording): readonly string[] {
  const promoting = effects.filter(({ effect }) => effect === 'promoted').map(({ rule }) => rule);
  const rules = new Set([...requiringRules(because), ...promoting.slice(0, QUOTED_RULES)]);
  return [...rules].map((rule) => wording.say(ruleText(rule).text));
}

function requiringRules(because: Chosen['because']): readonly RuleId[] {
  if (because.kind === 'required') return [because.rule];
  return because.kind === 'weakestFactor' && because.requiredBy ? [because.requiredBy] : [];
}

function factorSentence(factor: FactorId, outcome: Outcome, wording: Wording): string {
  const { words } = wording;
  const { isFocusChosen, focus } = outcome.situation;
  const label = wording.factor(factor);
  const score = scoreOf(basisView(outcome).scores, factor) ?? 0;
  if (isFocusChosen) return words.whyChosen(label, score);
  return focus[0] === factor ? words.whyWeakest(label, score) : words.whySecond(label, score);
}

/** Quotes the answers behind the reasons, the lowest scores first. */
function answerSentences(
  reasons: readonly TargetReason[],
  { basis }: Outcome,
  wording: Wording,
): readonly string[] {
  const { words } = wording;
  const quote = basis === 'expert' ? words.whyAnswerExpert : words.whyAnswer;
  return reasons
    .flatMap(({ ratings }) => ratings)
    .flatMap(({ item, rating }) => {
      const score = itemScore(itemOf(item), rating);
      return score === null ? [] : [{ item, rating, score }];
    })
    .toSorted((a, b) => a.score - b.score)
    .slice(0, QUOTED_ANSWERS)
    .map(({ item, rating }) => quote(wording.rating(rating), wording.item(item).text.replace(/\.$/, '')));
}

function alsoSentence(
  inFocus: readonly TargetReason[],
  told: readonly TargetReason[],
  wording: Wording,
): readonly string[] {
  const others = inFocus.filter((reason) => !told.includes(reason)).map(({ subAspect }) => subAspect);
  if (others.length === 0) return [];
  const labels = factors
    .flatMap(({ subAspects }) => subAspects)
    .filter(({ id }) => others.includes(id))
    .map(({ label }) => wording.say(label).toLowerCase());
  return [wording.words.whyAlso(listed(labels, wording.language))];
}
