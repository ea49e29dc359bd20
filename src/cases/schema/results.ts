import { z } from '../../lib/zod';
import { perspectives } from '../../questions/answers';
import { FactorId } from '../../questions/schema';

const Score = z.nullable(z.int().check(z.minimum(0), z.maximum(100)));

const ViewResult = z.strictObject({
  factors: z.record(FactorId, z.strictObject({ score: Score, missing: z.optional(z.array(z.string())) })),
  willing: Score,
  able: Score,
});

/** What does not depend on how views are named. */
const derived = {
  measurement: z.guid(),
  profile: z.nullable(
    z.strictObject({
      id: z.enum(['high-high', 'high-low', 'low-high', 'low-low']),
      close: z.array(z.enum(['willing', 'able'])),
    }),
  ),
  focus: z.array(FactorId),
  bottlenecks: z.array(FactorId),
  closeCalls: z.array(FactorId),
  advice: z.array(z.strictObject({ intervention: z.string(), points: z.optional(z.number()) })),
  openPreconditions: z.array(z.string()),
  excluded: z.record(z.string(), z.array(z.string())),
  rulesThatSpoke: z.array(z.string()),
};

/**
 * The results that a data file carries for its readers (case systems, researchers). They are never
 * trusted: opening a file computes them again.
 */
export const MeasurementResult = z.strictObject({
  ...derived,
  /** The id of the view that the focus and the advice rest on; null of a measurement that has no views. */
  basis: z.nullable(z.guid()),
  /** By the id of the view. */
  views: z.record(z.guid(), ViewResult),
});
export type MeasurementResult = Readonly<z.infer<typeof MeasurementResult>>;

/** The same in a file of format 1, which had two views at most and no ids for them. */
export const MeasurementResult1 = z.strictObject({
  ...derived,
  basis: z.enum(perspectives),
  perspectives: z.strictObject({ employer: z.optional(ViewResult), expert: z.optional(ViewResult) }),
});
export type MeasurementResult1 = Readonly<z.infer<typeof MeasurementResult1>>;
