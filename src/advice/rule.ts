import { z } from '../lib/zod';
import { type FactorId, type ItemId, TextSchema } from '../questions/schema';
import { aimsAtFactor } from './need';
import texts from './rules/rules.json';
import type { Effort, Intervention, InterventionId } from './schema';
import type { Situation } from './situation';

const RuleText = z.strictObject({
  id: z.string().check(z.regex(/^R\d\d$/)),
  kind: z.enum(['safety', 'data', 'routing', 'ordering']),
  title: TextSchema,
  text: TextSchema,
  /** Answers "why", where the text would not: a rule may favour a step for a reason of its own. */
  why: z.optional(TextSchema),
  /** Answers "why not", where the text would not: a rule may keep a step out for a reason of its own. */
  whyNot: z.optional(TextSchema),
  sources: z.array(z.string()).check(z.minLength(1)),
  /** How sure we are and why; for the reader of the code, in English. */
  confidence: z.string(),
});
export type RuleText = Readonly<z.infer<typeof RuleText>>;
export type RuleId = RuleText['id'];

/** Picks interventions; an effect of a rule holds for those that it picks. */
export type Selector = (intervention: Intervention, situation: Situation) => boolean;

/** When a rule speaks and what it then does. The reading is that of scoring-and-advice, section "Rules". */
interface Behaviour {
  readonly id: RuleId;
  readonly speaks: (situation: Situation) => boolean;
  /** Half a point more, where the base points are above 0. */
  readonly promotes?: Selector;
  /** Half a point more for these, also where the base points are 0. */
  readonly promotesById?: Selector;
  /** Half a point less, where the base points are above 0. */
  readonly demotes?: Selector;
  /** Never to be proposed. */
  readonly excludes?: Selector;
  /** No rule may promote these. */
  readonly forbidsPromotion?: Selector;
  /** One of these must be chosen, else the rule is an open precondition. */
  readonly requires?: (situation: Situation) => readonly InterventionId[];
  /** Items whose answers alone may make it speak. */
  readonly restsOn?: readonly ItemId[];
  /** Items whose conversation questions come first. */
  readonly asks?: readonly ItemId[];
  /** At most so many steps. */
  readonly limit?: number;
}

export type Rule = Behaviour & RuleText;

const textById = new Map(
  z
    .array(RuleText)
    .parse(texts)
    .map((text) => [text.id, text]),
);

/** Joins what a rule does with its words. @throws RangeError when rules.json has no words for it */
export function rule(behaviour: Behaviour): Rule {
  return { ...ruleText(behaviour.id), ...behaviour };
}

/** The words of a rule. @throws RangeError for an unknown id */
export function ruleText(id: RuleId): RuleText {
  const text = textById.get(id);
  if (!text) throw new RangeError(`There are no words for rule ${id}`);
  return text;
}

export const byId =
  (...ids: readonly InterventionId[]): Selector =>
  ({ id }) =>
    ids.includes(id);

export const withEffort =
  (effort: Effort): Selector =>
  (intervention) =>
    intervention.effort === effort;

export const withPressure =
  (pressure: Intervention['pressure']): Selector =>
  (intervention) =>
    intervention.pressure === pressure;

/** A primary target among these sub-aspects. */
export const aimsAt =
  (...subAspects: readonly string[]): Selector =>
  ({ targets }) =>
    targets.primary.some((target) => subAspects.includes(target));

/** A primary target in one of these factors. */
export const inFactor =
  (...factors: readonly FactorId[]): Selector =>
  (intervention) =>
    aimsAtFactor(intervention, ...factors);

export const anyOf =
  (...selectors: readonly Selector[]): Selector =>
  (intervention, situation) =>
    selectors.some((selector) => selector(intervention, situation));
