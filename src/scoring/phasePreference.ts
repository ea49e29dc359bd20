import type { FactorId } from '../questions/schema';

/** First what makes people want it, then what they can. */
const APPROACH: readonly FactorId[] = [
  'attitude',
  'selfEfficacy',
  'norm',
  'skills',
  'capacity',
  'context',
  'selfRegulation',
];

/** First what a placement needs, in time and in knowledge. */
const PREPARATION: readonly FactorId[] = [
  'capacity',
  'skills',
  'context',
  'selfRegulation',
  'selfEfficacy',
  'attitude',
  'norm',
];

/** First what keeps going what was begun. */
const PERSISTENCE: readonly FactorId[] = [
  'selfRegulation',
  'capacity',
  'skills',
  'context',
  'selfEfficacy',
  'attitude',
  'norm',
];

const preferences: readonly (readonly FactorId[])[] = [
  APPROACH,
  APPROACH,
  PREPARATION,
  PREPARATION,
  PERSISTENCE,
  PERSISTENCE,
];

/**
 * What a phase begins with where scores hardly differ (method 2, "Focus"; a policy, no finding).
 * @param phase 1 to 6
 * @throws RangeError for another phase
 */
export function preferenceIn(phase: number): readonly FactorId[] {
  const preference = preferences[phase - 1];
  if (!preference) throw new RangeError(`There is no phase ${phase}`);
  return preference;
}
