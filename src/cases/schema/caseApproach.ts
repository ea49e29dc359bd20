import { z } from '../../lib/zod';
import { Day, Note, Reason } from './texts';

export const Check = z.strictObject({ done: z.boolean(), on: z.nullable(Day), note: Note });
export type Check = Readonly<z.infer<typeof Check>>;

export const SuitabilityAnswer = z.strictObject({
  answer: z.nullable(z.enum(['yes', 'no', 'unknown'])),
  note: Note,
});
export type SuitabilityAnswer = Readonly<z.infer<typeof SuitabilityAnswer>>;

/** Go or no-go in phase 1: what is known of the company, and what was decided. No score. */
export const Suitability = z.strictObject({
  answers: z.record(z.string(), SuitabilityAnswer),
  decision: z.nullable(z.enum(['go', 'later', 'noGo'])),
  reason: Reason,
  decidedOn: z.nullable(Day),
  /** When to look again. */
  reviewOn: z.nullable(Day),
});
export type Suitability = Readonly<z.infer<typeof Suitability>>;

/**
 * What was done and found in the six phases with this employer. The keys are ids of the content in
 * src/approach; one that this build does not know is kept.
 */
export const Approach = z.strictObject({
  /** The checklists. */
  checks: z.record(z.string(), Check),
  /** A note for each phase, by its number. */
  notes: z.record(z.string(), Note),
  suitability: Suitability,
  /** The placement plan of phase 3, by field. */
  placement: z.record(z.string(), Note),
});
export type Approach = Readonly<z.infer<typeof Approach>>;
