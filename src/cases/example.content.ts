import { z } from '../lib/zod';
import { InstrumentRef, Rating, TextSchema } from '../questions/schema';
import exampleJson from './example.json';
import { Background } from './schema/background';
import { PhaseId, Sector } from './schema/intake';

/** Counted from the day on which the example is opened; what lies behind it is negative. */
const DayFromNow = z.int();
const Past = DayFromNow.check(z.maximum(0));

const ExampleMeasurement = z.strictObject({
  day: Past,
  background: Background,
  answers: z.record(
    z.string(),
    z.strictObject({ employer: Rating, expert: Rating, note: z.optional(TextSchema) }),
  ),
});
export type ExampleMeasurement = z.infer<typeof ExampleMeasurement>;

const ExampleAgreement = z.strictObject({
  intervention: z.string(),
  proposed: z.boolean(),
  owner: z.string(),
  decidedOn: Past,
  due: DayFromNow,
  status: z.enum(['open', 'started', 'done']),
  closedOn: z.optional(Past),
  ownStep: z.optional(TextSchema),
  note: z.optional(TextSchema),
  evaluation: z.optional(TextSchema),
});

const Example = z.strictObject({
  /** The questionnaire whose items are answered. */
  instrument: InstrumentRef,
  employer: z.strictObject({
    name: z.string(),
    sector: Sector,
    contact: z.string(),
    place: z.string(),
  }),
  goal: TextSchema,
  phase: PhaseId,
  /** Oldest first. */
  measurements: z.array(ExampleMeasurement).check(z.minLength(1)),
  plan: z.array(ExampleAgreement),
  checks: z.array(z.strictObject({ day: Past, done: z.array(z.string()) })),
  /** By phase. */
  notes: z.record(z.string(), TextSchema),
  suitability: z.strictObject({
    answers: z.record(
      z.string(),
      z.strictObject({ answer: z.enum(['yes', 'no', 'unknown']), note: z.optional(TextSchema) }),
    ),
    decision: z.enum(['go', 'later', 'noGo']),
    reason: TextSchema,
    decidedOn: Past,
    reviewOn: DayFromNow,
  }),
  /** By field of the placement plan. */
  placement: z.record(z.string(), TextSchema),
});
export type Example = z.infer<typeof Example>;

/** What the example holds, in every language, without days of the calendar. */
export const exampleContent: Example = Example.parse(exampleJson);
