import { z } from '../lib/zod';
import { factors } from '../questions/instrument';
import professionalLabelsJson from '../questions/professionalLabels.json';
import { type FactorId, TextSchema } from '../questions/schema';
import type { ResourceRoute, ResourceText } from './schema';

const employerLabels = new Map(
  factors.flatMap(({ subAspects }) => subAspects.map(({ id, label }) => [id, label])),
);

/** Only the sub-aspects that are called otherwise in a professional's own work. */
const professionalLabels = new Map(
  z
    .array(z.strictObject({ id: z.string(), label: TextSchema }))
    .parse(professionalLabelsJson)
    .map(({ id, label }) => [id, label]),
);

/**
 * What a sub-aspect is called on a route.
 * @throws RangeError for a sub-aspect that the questionnaire does not hold
 */
export function subAspectLabel(id: string, route: ResourceRoute = 'employer'): ResourceText {
  const label = (route === 'professional' && professionalLabels.get(id)) || employerLabels.get(id);
  if (!label) throw new RangeError(`The questionnaire holds no sub-aspect "${id}"`);
  return label;
}

/** The factors that sub-aspects belong to, in model order. */
export function factorsOfSubAspects(subAspects: readonly string[]): readonly FactorId[] {
  return factors
    .filter((factor) => factor.subAspects.some(({ id }) => subAspects.includes(id)))
    .map(({ id }) => id);
}
