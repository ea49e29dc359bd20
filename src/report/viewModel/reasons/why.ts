import { interventionOf } from '../../../advice/catalogue';
import type { Chosen } from '../../../advice/choosing';
import type { RuleId } from '../../../advice/ids';
import { type TargetReason, weightedNeed } from '../../../advice/need';
import type { Outcome } from '../../../advice/outcome';
import type { Ranked } from '../../../advice/ranking';
import { objectionOf, type Rule, reasonOf } from '../../../advice/rule';
import { itemsBehind, ruleOf } from '../../../advice/rules/rules';
import type { Text } from '../../../i18n/text';
import type { FactorId } from '../../../questions/schema';
import { isOfProfile } from '../profile';
import { midSentence, type Wording } from '../wording';
import { phaseName } from './phaseName';
import { quotedAnswers, quotedLowAnswers } from './quotedAnswers';
import { scoreSentences } from './scoreSentences';

const QUOTED_RULES = 2;

/** So many reasons are worth a reference when a later step has them too; a single one is as short itself. */
const WORTH_A_REFERENCE = 2;

/**
 * Why these steps, in their order: of each the factor and its score, the answers that weigh, and the rules,
 * one sentence each. What was said of an earlier step is not said again word for word.
 */
export function whysOf(
  steps: readonly Chosen[],
  outcome: Outcome,
  wording: Wording,
): ReadonlyArray<readonly string[]> {
  const reasons = steps.map((chosen) => reasonsFor(chosen, outcome, wording));
  const easiest = steps.findIndex(({ step }) => step.isEasySuccess);
  return steps.map((_, index) => [
    ...withReference(reasons, index, wording),
    // What holds for several of them is said of the first.
    ...(index === easiest ? [wording.words.whyEasy] : []),
    ...against(steps, index, wording),
  ]);
}

/** Why a step that is not among the chosen would fit. What it costs and when it comes stands elsewhere. */
export function whyOf(chosen: Chosen, outcome: Outcome, wording: Wording): readonly string[] {
  return reasonsFor(chosen, outcome, wording);
}

/** The sentences are made of the reasons that the advice carries, of nothing else. */
function reasonsFor({ step, because }: Chosen, outcome: Outcome, wording: Wording): readonly string[] {
  const inFocus = step.targets.filter(({ weight }) => weight > 0);
  const aimed = inFocus.filter(({ isPrimary }) => isPrimary);
  const helping = inFocus.filter((target) => weightedNeed(target) > 0);
  const rules = [...companySentence(because, wording), ...ruleSentences(step, because, wording)];
  const also = alsoSentence(helping, aimed, wording);
  if (aimed.length > 0) {
    const answers = aimed.flatMap(({ ratings }) => ratings.map(({ item }) => item));
    return [
      ...scoreSentences(factorsOf(aimed), outcome, wording),
      ...quotedAnswers(answers, outcome, wording),
      ...rules,
      ...also,
    ];
  }
  // It was asked for, or it helps besides: what it aims at does not hold back most, so that comes last.
  return [
    ...quotedLowAnswers(
      requiringRules(because).flatMap((rule) => itemsBehind(rule, outcome.situation)),
      outcome,
      wording,
    ),
    ...(rules.length > 0 ? rules : profileSentences(step, wording)),
    ...also,
    ...scoreSentences(factorsOf(helping), outcome, wording),
  ];
}

/** The reasons of a step, with those that an earlier step has as well in one sentence. */
function withReference(
  reasons: ReadonlyArray<readonly string[]>,
  index: number,
  { words }: Wording,
): readonly string[] {
  const ofStep = reasons[index] ?? [];
  const earlier = reasons
    .slice(0, index)
    .findIndex(
      (others) => others.length >= WORTH_A_REFERENCE && others.every((reason) => ofStep.includes(reason)),
    );
  if (earlier < 0) return ofStep;
  return [words.whySame(earlier + 1), ...ofStep.filter((reason) => !reasons[earlier]?.includes(reason))];
}

/** What spoke against a step that was chosen all the same: its phase, and rules that moved it back. */
function against(steps: readonly Chosen[], index: number, wording: Wording): readonly string[] {
  const { words } = wording;
  const step = steps[index]?.step;
  if (!step) return [];
  const objections = rulesAgainst(step).map((rule) => {
    const first = steps.findIndex((other) => rulesAgainst(other.step).includes(rule));
    return first < index
      ? words.whyAgainstSame(first + 1)
      : words.whyAgainst(midSentence(wording.say(objectionOf(ruleOf(rule)))));
  });
  const { intervention, isAhead } = step;
  return [
    ...(isAhead ? [words.whyPlanNow(phaseName(Math.min(...intervention.phases), wording))] : []),
    ...new Set(objections),
  ];
}

function rulesAgainst({ effects }: Ranked): readonly RuleId[] {
  return effects.filter(({ effect }) => effect === 'demoted').map(({ rule }) => rule);
}

/** Why this action, on the professional's own route: the score of its factor and the lowest answers there. */
export function whyOfAction(factor: FactorId, outcome: Outcome, wording: Wording): readonly string[] {
  const items = outcome.items.filter((item) => item.factor === factor).map(({ id }) => id);
  return [...scoreSentences([factor], outcome, wording), ...quotedAnswers(items, outcome, wording)];
}

function companySentence(because: Chosen['because'], { words, say }: Wording): readonly string[] {
  return because.kind === 'company' ? [words.whyCompany(say(interventionOf(because.of).title))] : [];
}

/**
 * A rule that asked for this step speaks first; of those that only favoured it, the first two. Those of the
 * profile are left out, as its text says the same.
 */
function ruleSentences(step: Ranked, because: Chosen['because'], { say }: Wording): readonly string[] {
  const requiring = requiringRules(because);
  const favouring = favouringRules(step)
    .filter((rule) => !requiring.includes(rule) && !isOfProfile(rule))
    .slice(0, QUOTED_RULES);
  return [
    ...requiring.map((rule) => say(askingTextOf(ruleOf(rule)))),
    ...favouring.map((rule) => say(reasonOf(ruleOf(rule)))),
  ];
}

/** What a rule says to the step that it asks for; what is told elsewhere on the page is not said again. */
function askingTextOf(rule: Rule): Text {
  return rule.said.where === 'step' ? rule.text : reasonOf(rule);
}

/** What the rules of the profile say to a step that no other rule speaks for, and that the focus does not. */
function profileSentences(step: Ranked, { say }: Wording): readonly string[] {
  return favouringRules(step)
    .filter(isOfProfile)
    .map((rule) => say(reasonOf(ruleOf(rule))));
}

function favouringRules({ effects }: Ranked): readonly RuleId[] {
  return effects.filter(({ effect }) => effect === 'promoted').map(({ rule }) => rule);
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
