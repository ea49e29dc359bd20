import { Case1 } from '../cases/migrations/format1';
import { viewIdsOf } from '../cases/migrations/fromFormat1';
import { type MeasurementResult, MeasurementResult1 } from '../cases/schema/results';
import { z } from '../lib/zod';
import type { Perspective } from '../questions/answers';

/** A data file of format 1, with results for the readers of the file. It never changes. */
export const CaseFile1 = z.extend(Case1, { results: z.optional(z.array(MeasurementResult1)) });

/**
 * Results of format 1 in today's form: the two sides of a measurement are called by the ids that their views
 * get when the case is migrated.
 */
export function resultFromFormat1({
  perspectives,
  basis,
  ...derived
}: MeasurementResult1): MeasurementResult {
  const ids = viewIdsOf({ id: derived.measurement });
  const viewOf = (side: Perspective) => {
    const result = perspectives[side];
    return result ? { [ids[side]]: result } : {};
  };
  return { ...derived, basis: ids[basis], views: { ...viewOf('employer'), ...viewOf('expert') } };
}
