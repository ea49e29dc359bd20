import { type AskedSteps, type Chosen, choose, inOrder, type PassedOverBecause } from './choosing';
import type { InterventionId, RuleId } from './ids';
import { type Ranked, rank } from './ranking';
import { choiceRules, requiringRules, situationRules } from './rules/rules';
import type { Intervention } from './schema';
import type { Situation } from './situation';

/** The steps for a situation, with every reason. Words are made of it elsewhere. */
export interface Advice {
  /** At most three, in the order of doing. */
  readonly steps: readonly Chosen[];
  /** Every intervention, best first, with its reasons; also what was not chosen. */
  readonly ranking: readonly Ranked[];
  readonly passedOver: ReadonlyMap<InterventionId, PassedOverBecause>;
  /** How many slots for steps there were: the lowest limit of the rules that speak. */
  readonly slots: number;
  /** Rules whose required step found no slot, in the order in which they are met. */
  readonly openPreconditions: readonly RuleId[];
  /** Sorted. */
  readonly rulesThatSpoke: readonly RuleId[];
}

/**
 * From a situation to at most three next steps (scoring-and-advice, "Ranking interventions").
 * The same situation always gives the same advice.
 */
export function advise(situation: Situation, interventions: readonly Intervention[]): Advice {
  const ranking = rank(situation, interventions, situationRules);
  const speaking = situationRules.filter((rule) => rule.speaks(situation));
  const slots = Math.min(...speaking.flatMap(({ limit }) => limit ?? []));
  const requiring = requiringRules.filter((rule) => rule.speaks(situation));
  const asked = requiring
    .map(({ id, requires }): AskedSteps => ({ rule: id, anyOf: requires.asksFor(situation) }))
    .filter(({ anyOf }) => anyOf.length > 0);
  const goFirst = requiring.flatMap(({ requires }) =>
    requires.goesFirst ? requires.asksFor(situation) : [],
  );
  const choice = choose(ranking, situation, slots, asked, choiceRules);
  return {
    steps: inOrder(choice.chosen, goFirst),
    ranking,
    passedOver: choice.passedOver,
    slots,
    openPreconditions: choice.openPreconditions,
    rulesThatSpoke: [...speaking.map(({ id }) => id), ...choice.rulesThatSpoke].toSorted(),
  };
}
