import { z } from '../lib/zod';
import { Day, Note, Reason } from './texts';

/**
 * What was done and found in the six phases with this employer. The keys are ids of the content in
 * src/approach; one that this version does not know is kept.
 */
export const Approach = z.strictObject({
  /** The checklists. */
  checks: z.record(z.string(), z.strictObject({ done: z.boolean(), on: z.nullable(Day), note: Note })),
  /** A note for each phase, by its number. */
  notes: z.record(z.string(), Note),
  /** Go or no-go in phase 1: what is known of the company, and what was decided. No score. */
  suitability: z.strictObject({
    answers: z.record(
      z.string(),
      z.strictObject({ answer: z.nullable(z.enum(['yes', 'no', 'unknown'])), note: Note }),
    ),
    decision: z.nullable(z.enum(['go', 'later', 'noGo'])),
    reason: Reason,
    decidedOn: z.nullable(Day),
    /** When to look again. */
    reviewOn: z.nullable(Day),
  }),
  /** The placement plan of phase 3, by field. */
  placement: z.record(z.string(), Note),
});
export type Approach = Readonly<z.infer<typeof Approach>>;
