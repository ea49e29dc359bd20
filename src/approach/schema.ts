import { z } from '../lib/zod';
import { TextSchema } from '../questions/schema';

const PhaseNumber = z.int().check(z.minimum(1), z.maximum(6));

/** Something that can be done in a phase and ticked off. */
export const Check = z.strictObject({
  id: z.string().check(z.regex(/^P[1-6]-[1-7]$/)),
  phase: PhaseNumber,
  text: TextSchema,
  /** One sentence: what it is good for. */
  why: TextSchema,
});
export type Check = Readonly<z.infer<typeof Check>>;

const suitabilityQuestion = (id: RegExp) =>
  z.strictObject({
    id: z.string().check(z.regex(id)),
    /** A statement about the organisation: yes, no or unknown. Never counted. */
    text: TextSchema,
    /** How to find out, or what the statement means. */
    help: TextSchema,
  });
export type SuitabilityQuestion = Readonly<z.infer<ReturnType<typeof suitabilityQuestion>>>;

/** What the go / no-go of phase 1 looks at. */
export const Suitability = z.strictObject({
  /** What cooperation that lasts asks of an organisation. */
  criteria: z.array(suitabilityQuestion(/^SEL-[1-9]$/)).check(z.minLength(1)),
  /** What was more often seen at organisations that it suits; no demand. */
  indicators: z.array(suitabilityQuestion(/^IND-[1-9]$/)).check(z.minLength(1)),
  /** Ids that were asked before and never will be again. Cases keep their answers, and nothing reads them. */
  retired: z.array(z.string()),
});

export const PlacementFieldId = z.enum([
  'tasks',
  'days',
  'supervisor',
  'onboarding',
  'adaptations',
  'funding',
  'contactMoments',
  'development',
  'colleagues',
  'agreements',
]);
export type PlacementFieldId = z.infer<typeof PlacementFieldId>;

/** A field of the placement plan of phase 3, filled in freely. */
export const PlacementField = z.strictObject({
  id: PlacementFieldId,
  label: TextSchema,
  hint: TextSchema,
});
export type PlacementField = Readonly<z.infer<typeof PlacementField>>;

export const PhaseGuide = z.strictObject({
  id: PhaseNumber,
  /** What a phase is led by. */
  principle: TextSchema,
  /** What it is meant to lead to. */
  result: TextSchema,
});
export type PhaseGuide = Readonly<z.infer<typeof PhaseGuide>>;
