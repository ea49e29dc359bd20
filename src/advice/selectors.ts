import type { FactorId } from '../questions/schema';
import { aimsAtFactor } from './need';
import type { Effort, Intervention, Tag } from './schema';
import type { Situation } from './situation';

/** Picks interventions by what their data say; an effect of a rule holds for those that it picks. */
export type Selector = (intervention: Intervention, situation: Situation) => boolean;

/** With one of these words in `meets`. */
export const meeting =
  (...tags: readonly Tag[]): Selector =>
  ({ meets }) =>
    tags.some((tag) => meets.includes(tag));

export const withEffort =
  (effort: Effort): Selector =>
  (intervention) =>
    intervention.effort === effort;

export const withPressure: Selector = ({ pressure }) => pressure !== 'none';

export const withHardPressure: Selector = ({ pressure }) => pressure === 'hard';

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
