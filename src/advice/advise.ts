import { type AskedStep, type Chosen, choose, meets, type PassedOverBecause } from './choosing';
import type { InterventionId, RuleId } from './ids';
import { orderOfDoing } from './orderOfDoing';
import { type Ranked, rank } from './ranking';
import type { Requirement } from './rule';
import { easySuccessFirst } from './rules/ordering';
import { choiceRules, type RequiringRule, requiringRules, situationRules, stepRules } from './rules/rules';
import type { Intervention, Tag } from './schema';
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
  /** Rules whose requirement no chosen step meets: conditions of starting first, then in the order of meeting. */
  readonly openPreconditions: readonly RuleId[];
  /** Those of them that a placement cannot start without; the others found no slot for a step. */
  readonly conditionsOfStarting: readonly RuleId[];
  /** Sorted. */
  readonly rulesThatSpoke: readonly RuleId[];
}

/** What a rule that speaks asks for. */
interface Asked extends AskedStep {
  readonly requires: Requirement;
}

/**
 * From a situation to at most three next steps (scoring-and-advice, version 2).
 * The same situation always gives the same advice.
 */
export function advise(situation: Situation, interventions: readonly Intervention[]): Advice {
  const { ranked, rulesThatSpoke } = rank(situation, interventions, {
    ofSituation: situationRules,
    ofSteps: stepRules,
  });
  const speaks = (id: RuleId) => rulesThatSpoke.includes(id);
  const slots = Math.min(
    ...situationRules.flatMap(({ id, limit }) => (limit !== undefined && speaks(id) ? [limit] : [])),
  );
  const asked = requiringRules.filter(({ id }) => speaks(id)).flatMap((rule) => askedBy(rule, situation));
  const takesSlot = ({ requires }: Asked) => requires.takesSlot?.(situation, slots) ?? true;
  const withSlot = asked.filter(takesSlot);

  const { chosen, passedOver, open } = choose(ranked, situation, slots, withSlot);
  const conditions = asked.filter(
    (one) => !takesSlot(one) && !chosen.some(({ step }) => meets(step, one.tag)),
  );
  const conditionsOfStarting = conditions.map(({ rule }) => rule);
  const spokeOfChoice = choiceRules.filter(({ speaksOf }) =>
    speaksOf(chosen.map(({ step }) => step.intervention)),
  );
  return {
    steps: orderOfDoing(chosen, situation, doneFirst(withSlot), speaks(easySuccessFirst.id)),
    ranking: ranked,
    passedOver,
    slots,
    openPreconditions: [...conditionsOfStarting, ...open],
    conditionsOfStarting,
    rulesThatSpoke: [...rulesThatSpoke, ...spokeOfChoice.map(({ id }) => id)].toSorted(),
  };
}

function askedBy({ id, requires }: RequiringRule, situation: Situation): readonly Asked[] {
  const tag = requires.tag(situation);
  return tag === null ? [] : [{ rule: id, tag, gainsMostIn: requires.gainsMostIn, requires }];
}

/** What rules want done before all other steps, the first one first. */
function doneFirst(asked: readonly Asked[]): readonly Tag[] {
  return asked
    .flatMap(({ tag, requires: { doneAs } }) => (doneAs === undefined ? [] : [{ tag, doneAs }]))
    .toSorted((a, b) => a.doneAs - b.doneAs)
    .map(({ tag }) => tag);
}
