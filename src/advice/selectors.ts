import type { FactorId } from '../questions/schema';
import type { InterventionId } from './ids';
import { aimsAtFactor } from './need';
import type { Effort, Intervention } from './schema';
import type { Situation } from './situation';

/** Picks interventions; an effect of a rule holds for those that it picks. */
export type Selector = (intervention: Intervention, situation: Situation) => boolean;

export const byId =
  (...ids: readonly InterventionId[]): Selector =>
  ({ id }) =>
    ids.includes(id);

export const withEffort =
  (effort: Effort): Selector =>
  (intervention) =>
    intervention.effort === effort;

export const withPressure =
  (...pressures: ReadonlyArray<Intervention['pressure']>): Selector =>
  ({ pressure }) =>
    pressures.includes(pressure);

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
