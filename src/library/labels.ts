import { z } from '../lib/zod';
import { factors } from '../questions/instrument';
import professionalLabelsJson from '../questions/professionalLabels.json';
import type { RouteId } from '../questions/routeIds';
import { type FactorId, TextSchema } from '../questions/schema';
import type { ResourceText } from './schema';

const Labels = z.array(z.strictObject({ id: z.string(), label: TextSchema }));

const employerLabels = factors.flatMap(({ subAspects }) => subAspects);

/** Only the sub-aspects that are called otherwise in a professional's own work. */
const professionalLabels = Labels.parse(professionalLabelsJson);

const labels: Readonly<Record<RouteId, ReadonlyMap<string, ResourceText>>> = {
  employer: byId(employerLabels),
  professional: byId([...employerLabels, ...professionalLabels]),
};

/**
 * What a sub-aspect is called on a route.
 * @throws RangeError for a sub-aspect that the questionnaire does not hold
 */
export function subAspectLabel(id: string, route: RouteId = 'employer'): ResourceText {
  const label = labels[route].get(id);
  if (!label) throw new RangeError(`The questionnaire holds no sub-aspect "${id}"`);
  return label;
}

/** The factors that sub-aspects belong to, in model order. */
export function factorsOfSubAspects(subAspects: readonly string[]): readonly FactorId[] {
  return factors
    .filter((factor) => factor.subAspects.some(({ id }) => subAspects.includes(id)))
    .map(({ id }) => id);
}

/** The last of an id holds. */
function byId(labelled: z.infer<typeof Labels>): ReadonlyMap<string, ResourceText> {
  return new Map(labelled.map(({ id, label }) => [id, label]));
}
