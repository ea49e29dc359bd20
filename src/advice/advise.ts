import {
  type Choice,
  type Chosen,
  choose,
  inOrder,
  type PassedOverBecause,
  type Requirement,
} from './choosing';
import { type Ranked, rank } from './ranking';
import type { RuleId } from './rule';
import { requirementOrder, rules } from './rules/rules';
import type { Intervention, InterventionId } from './schema';
import type { Situation } from './situation';

/** The steps for a situation, with every reason. Words are made of it elsewhere. */
export interface Advice {
  /** At most three, in the order of doing. */
  readonly steps: readonly Chosen[];
  /** Every intervention, best first, with its reasons; also what was not chosen. */
  readonly ranking: readonly Ranked[];
  readonly passedOver: ReadonlyMap<InterventionId, PassedOverBecause>;
  /** How many steps there was a place for: 3, or 2 under R05. */
  readonly places: number;
  /** Rules whose required step found no place, in the order in which they are met. */
  readonly openPreconditions: readonly RuleId[];
  /** Sorted. */
  readonly rulesThatSpoke: readonly RuleId[];
}

/**
 * From a situation to at most three next steps (scoring-and-advice, "Ranking interventions").
 * The same situation always gives the same advice.
 */
export function advise(situation: Situation, interventions: readonly Intervention[]): Advice {
  const ranking = rank(situation, interventions, rules);
  const speaking = rules.filter((rule) => rule.speaks(situation));
  const places = Math.min(...speaking.flatMap(({ limit }) => limit ?? []));
  const requirements = requirementOrder
    .filter((rule) => rule.speaks(situation))
    .map((rule): Requirement => ({ rule: rule.id, anyOf: rule.requires?.(situation) ?? [] }))
    .filter(({ anyOf }) => anyOf.length > 0);
  const choice = choose(ranking, situation, places, requirements);
  const looksBackFirst = requirements.some(({ rule }) => rule === 'R08');
  return {
    steps: inOrder(choice.chosen, looksBackFirst),
    ranking,
    passedOver: choice.passedOver,
    places,
    openPreconditions: choice.openPreconditions,
    rulesThatSpoke: [...speaking.map(({ id }) => id), ...rulesOfTheChoice(choice)].toSorted(),
  };
}

/** R02 and R09 speak when a step of their kind came up. */
function rulesOfTheChoice({ cameUp }: Choice): readonly RuleId[] {
  return [...(cameUp.pressure ? ['R02'] : []), ...(cameUp.training ? ['R09'] : [])];
}
