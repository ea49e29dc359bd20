import { z } from '../lib/zod';
import { perspectives } from '../questions/answers';
import { FactorId } from '../questions/schema';

const Score = z.nullable(z.int().check(z.minimum(0), z.maximum(100)));

const PerspectiveResult = z.strictObject({
  factors: z.record(FactorId, z.strictObject({ score: Score, missing: z.optional(z.array(z.string())) })),
  willing: Score,
  able: Score,
});

/**
 * The results that a data file carries for its readers (case systems, researchers). They are never
 * trusted: opening a file computes them again.
 */
export const MeasurementResult = z.strictObject({
  measurement: z.guid(),
  basis: z.enum(perspectives),
  perspectives: z.strictObject({
    employer: z.optional(PerspectiveResult),
    expert: z.optional(PerspectiveResult),
  }),
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
});
export type MeasurementResult = Readonly<z.infer<typeof MeasurementResult>>;
