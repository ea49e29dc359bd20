import type { ItemId } from '../../questions/schema';
import type { Rule, RuleId } from '../rule';
import type { InterventionId } from '../schema';
import type { Situation } from '../situation';
import { experiencedAndSober, goalsAndPlansComeLater, tooLittleKnown, viewsDiffer } from './data';
import { atMostThreeSteps, easySuccessFirst, lookBackAfterSetback, moneyAsHelp } from './ordering';
import {
  actKeepGoingAndShare,
  changeWhatCanBeChanged,
  conversationAndMeeting,
  fromIntentionToAction,
  onePlanForSeveralExperts,
  removeObstacles,
  smallSafeStep,
} from './routing';
import { noJobGuaranteeAtTheStart, noPlaceWithoutGuidance, noPressureWithoutConfidence } from './safety';

/**
 * The rules that act on the profile. R02 and R09 speak from within the choice (choosing.ts), because
 * their condition is that a step of their kind came up there; R19 labels a step's schemes.
 * Effects add up, so their order here does not matter.
 */
export const rules: readonly Rule[] = [
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

/** The items whose answers alone may make a rule speak that requires a step; empty when it rests on more. */
export function itemsBehind(id: RuleId): readonly ItemId[] {
  return requirementOrder.find((one) => one.id === id)?.restsOn ?? [];
}

/**
 * What a rule that requires a step would accept.
 * @returns ids; empty for a rule that requires nothing here
 */
export function acceptedBy(id: RuleId, situation: Situation): readonly InterventionId[] {
  return requirementOrder.find((one) => one.id === id)?.requires?.(situation) ?? [];
}

/** Requirements are met in this order (section "Choose", step 2). */
export const requirementOrder: readonly Rule[] = [
  noPlaceWithoutGuidance,
  lookBackAfterSetback,
  onePlanForSeveralExperts,
];
