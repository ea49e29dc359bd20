import type { ItemId } from '../../questions/schema';
import type { RuleId } from '../ids';
import type { ChoiceRule, Guidance, Requirement, Rule, SituationRule, StepRule, TalkFirst } from '../rule';
import type { Tag } from '../schema';
import type { Situation } from '../situation';
import { experiencedAndSober, goalsAndPlansComeLater, tooLittleKnown, viewsDiffer } from './data';
import {
  atMostThreeSteps,
  easySuccessFirst,
  lookBackAfterSetback,
  moneyAsHelp,
  trainingNeedsPlaceAndPlan,
} from './ordering';
import { checkResourcesFirst } from './resources';
import {
  actKeepGoingAndShare,
  changeWhatCanBeChanged,
  conversationAndMeeting,
  fitsWhomTheyThinkOf,
  fromIntentionToAction,
  notPlanning,
  onePlanForSeveralExperts,
  removeObstacles,
  smallSafeStep,
} from './routing';
import {
  neverPressureAlone,
  noJobGuaranteeAtTheStart,
  noPlaceWithoutGuidance,
  noPressureWithoutConfidence,
  teamFirst,
} from './safety';

export type RequiringRule = SituationRule & { readonly requires: Requirement };

/** The rules that look at the situation. Their effects add up; reasons are told in this order. */
export const situationRules: readonly SituationRule[] = [
  noPressureWithoutConfidence,
  noPlaceWithoutGuidance,
  noJobGuaranteeAtTheStart,
  teamFirst,
  experiencedAndSober,
  viewsDiffer,
  tooLittleKnown,
  goalsAndPlansComeLater,
  removeObstacles,
  conversationAndMeeting,
  smallSafeStep,
  actKeepGoingAndShare,
  changeWhatCanBeChanged,
  fromIntentionToAction,
  onePlanForSeveralExperts,
  notPlanning,
  easySuccessFirst,
  lookBackAfterSetback,
  moneyAsHelp,
  atMostThreeSteps,
];

/** The rules that look at the steps that can be advised. */
export const stepRules: readonly StepRule[] = [fitsWhomTheyThinkOf];

/** The rules that look at the choice of steps. */
export const choiceRules: readonly ChoiceRule[] = [trainingNeedsPlaceAndPlan];

export const rules: readonly Rule[] = [
  ...situationRules,
  ...stepRules,
  ...choiceRules,
  neverPressureAlone,
  checkResourcesFirst,
];

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** @throws RangeError for an id that no rule has */
export function ruleOf(id: RuleId): Rule {
  const found = byId.get(id);
  if (!found) throw new RangeError(`There is no rule ${id}`);
  return found;
}

export function isRuleId(id: string): id is RuleId {
  return rules.some((rule) => rule.id === id);
}

/** The rules that ask for a step, in the order in which they are met. */
export const requiringRules: readonly RequiringRule[] = situationRules
  .filter(hasRequirement)
  .toSorted((a, b) => a.requires.turn - b.requires.turn);

/** The rules that a user has to hear when they speak, the most needed first. */
export const guidingRules = rules.filter(isGuiding).toSorted((a, b) => a.said.need - b.said.need);

/** The rules that are a reason to talk before choosing. */
export const conversationRules = rules.filter(isAboutTalking);

/** What a rule asks for; null for one that asks for nothing here. */
export function askedTag(id: RuleId, situation: Situation): Tag | null {
  return requiringRules.find((one) => one.id === id)?.requires.tag(situation) ?? null;
}

/** The items whose answers alone may make a rule speak that asks for a step; empty when it rests on more. */
export function itemsBehind(id: RuleId, situation: Situation): readonly ItemId[] {
  return requiringRules.find((one) => one.id === id)?.requires.restsOn?.(situation) ?? [];
}

function hasRequirement(rule: SituationRule): rule is RequiringRule {
  return rule.requires !== undefined;
}

function isAboutTalking(rule: Rule): rule is Rule & { readonly said: TalkFirst } {
  return rule.said.where === 'conversation';
}

function isGuiding(rule: Rule): rule is Rule & { readonly said: Guidance } {
  return rule.said.where === 'guidance';
}
