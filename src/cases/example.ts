import { daysAfter } from '../lib/days';
import { z } from '../lib/zod';
import type { Answers } from '../questions/answers';
import { Rating } from '../questions/answers';
import { TextSchema } from '../questions/schema';
import { Case } from './case';
import type { Approach } from './caseApproach';
import { newCase, type Origin, walked } from './editing';
import exampleJson from './example.json';
import { Background, Sector } from './intake';
import type { PlanEntry } from './plan';

const Example = z.strictObject({
  employer: z.strictObject({
    name: z.string(),
    sector: Sector,
    contact: z.string(),
    place: z.string(),
  }),
  goal: TextSchema,
  background: Background,
  answers: z.record(
    z.string(),
    z.strictObject({ employer: Rating, expert: Rating, note: z.optional(TextSchema) }),
  ),
  plan: z.array(
    z.strictObject({
      intervention: z.string(),
      proposed: z.boolean(),
      owner: z.string(),
      inDays: z.int(),
      ownStep: z.optional(TextSchema),
      note: z.optional(TextSchema),
    }),
  ),
  /** Ticked on the day of the example. */
  checks: z.array(z.string()),
  suitability: z.strictObject({
    answers: z.record(
      z.string(),
      z.strictObject({ answer: z.enum(['yes', 'no', 'unknown']), note: z.optional(TextSchema) }),
    ),
    decision: z.enum(['go', 'later', 'noGo']),
    reason: TextSchema,
    reviewInDays: z.int(),
  }),
});
type Example = z.infer<typeof Example>;

/**
 * A filled-in, believable case with both views and agreements, for whoever wants to see the whole product
 * in one click. Its days lie around the day of the clock.
 * @param language of goal, notes and own steps
 */
export function exampleCase(language: 'nl' | 'en', origin: Origin): Case {
  const example = Example.parse(exampleJson);
  const { employer, goal, background, answers } = example;
  const intake = {
    ...employer,
    expertName: '',
    expertOrganisation: '',
    mode: 'together' as const,
    form: 'full' as const,
    goal: goal[language],
    phase: 1,
    otherProfessionals: false,
    background,
  };
  const said: Answers = Object.fromEntries(
    Object.entries(answers).map(([item, { note, ...ratings }]) => [
      item,
      note ? { ...ratings, note: note[language] } : ratings,
    ]),
  );
  const record = walked(
    newCase('employer', intake, origin),
    { intake, answers: said, isAtResult: true },
    origin.now(),
  );
  const day = (inDays: number) => daysAfter(origin.today(), inDays);
  return Case.parse({
    ...record,
    example: true,
    plan: planOf(example, language, day),
    approach: approachIn(example, language, day),
  });
}

type DayIn = (days: number) => string;

function planOf({ plan }: Example, language: 'nl' | 'en', day: DayIn): readonly PlanEntry[] {
  return plan.map(({ intervention, proposed, owner, inDays, ownStep, note }) => ({
    intervention,
    decision: 'accepted',
    reason: '',
    owner,
    due: day(inDays),
    status: 'open',
    note: note?.[language] ?? '',
    ...(ownStep ? { ownStep: ownStep[language] } : {}),
    proposed,
    decidedOn: day(0),
  }));
}

function approachIn({ checks, suitability }: Example, language: 'nl' | 'en', day: DayIn): Approach {
  const { answers, decision, reason, reviewInDays } = suitability;
  return {
    checks: Object.fromEntries(checks.map((id) => [id, { done: true, on: day(0), note: '' }])),
    notes: {},
    suitability: {
      answers: Object.fromEntries(
        Object.entries(answers).map(([id, { answer, note }]) => [
          id,
          { answer, note: note?.[language] ?? '' },
        ]),
      ),
      decision,
      reason: reason[language],
      decidedOn: day(0),
      reviewOn: day(reviewInDays),
    },
    placement: {},
  };
}
