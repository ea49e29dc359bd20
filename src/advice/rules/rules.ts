import type { KnownItemId } from '../../questions/ids';
import type { InterventionId, RuleId } from '../ids';
import type { ChoiceRule, Guidance, Lack, Requirement, Rule, SituationRule, TalkFirst } from '../rule';
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
  fromIntentionToAction,
  onePlanForSeveralExperts,
  removeObstacles,
  smallSafeStep,
} from './routing';
import {
  neverPressureAlone,
  noJobGuaranteeAtTheStart,
  noPlaceWithoutGuidance,
  noPressureWithoutConfidence,
} from './safety';
import type { Text } from './texts';

/** The rules that look at the situation. Their effects add up; reasons are told in this order. */
export const situationRules: readonly SituationRule[] = [
  noPressureWithoutConfidence,
  noPlaceWithoutGuidance,
  noJobGuaranteeAtTheStart,
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
  easySuccessFirst,
  lookBackAfterSetback,
  moneyAsHelp,
  atMostThreeSteps,
];

/** The rules that look at the choice of steps; a step that two of them are about meets the first one first. */
export const choiceRules: readonly ChoiceRule[] = [neverPressureAlone, trainingNeedsPlaceAndPlan];

export const rules: readonly Rule[] = [...situationRules, ...choiceRules, checkResourcesFirst];

const byId = new Map(rules.map((rule) => [rule.id, rule]));

/** @throws RangeError for an id that no rule has */
export function ruleOf(id: RuleId): Rule {
  const found = byId.get(id);
  if (!found) throw new RangeError(`There is no rule ${id}`);
  return found;
}

/** The rules that require a step, in the order in which they are met. */
export const requiringRules = situationRules
  .filter(hasRequirement)
  .toSorted((a, b) => a.requires.turn - b.requires.turn);

/** The rules that a user has to hear when they speak, the most needed first. */
export const guidingRules = rules.filter(isGuiding).toSorted((a, b) => a.said.need - b.said.need);

/** The rules that are a reason to talk before choosing. */
export const conversationRules = rules.filter(isAboutTalking);

/** The items whose answers alone may make a rule speak that requires a step; empty when it rests on more. */
export function itemsBehind(id: RuleId): readonly KnownItemId[] {
  return requiringRules.find((one) => one.id === id)?.requires.restsOn ?? [];
}

/**
 * What a rule that requires a step would accept.
 * @returns ids; empty for a rule that requires nothing here
 */
export function acceptedBy(id: RuleId, situation: Situation): readonly InterventionId[] {
  return requiringRules.find((one) => one.id === id)?.requires.asksFor(situation) ?? [];
}

/** What a rule says of a step that it takes only in company, when the step lacks that. */
export function toldOfLack(id: RuleId, lack: Lack): readonly Text[] {
  return choiceRules.find((one) => one.id === id)?.company.told(lack) ?? [];
}

function hasRequirement(rule: SituationRule): rule is SituationRule & { readonly requires: Requirement } {
  return rule.requires !== undefined;
}

function isAboutTalking(rule: Rule): rule is Rule & { readonly said: TalkFirst } {
  return rule.said.where === 'conversation';
}

function isGuiding(rule: Rule): rule is Rule & { readonly said: Guidance } {
  return rule.said.where === 'guidance';
}
