import type { Language } from '../i18n/languages';
import { textIn } from '../i18n/text';
import { daysAfter } from '../lib/days';
import { z } from '../lib/zod';
import { Rating } from '../questions/answers';
import { InstrumentRef, TextSchema } from '../questions/schema';
import { Background } from './background';
import { Case } from './case';
import type { Approach } from './caseApproach';
import exampleJson from './example.json';
import { Sector } from './intake';
import { type Environment, newCase } from './newCase';
import type { PlanEntry } from './plan';

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
export function exampleCase(language: Language, environment: Environment): Case {
  const example = Example.parse(exampleJson);
  const { instrument, employer, goal, background, answers } = example;
  const intake = {
    ...employer,
    expertName: '',
    expertOrganisation: '',
    mode: 'together' as const,
    form: 'full' as const,
    goal: textIn(goal, language),
    phase: 1,
    otherProfessionals: false,
    background,
  };
  const { measurements, ...record } = newCase('employer', intake, environment);
  const [measurement] = measurements;
  const day = (inDays: number) => daysAfter(environment.today(), inDays);
  return Case.parse({
    ...record,
    revision: 1,
    example: true,
    measurements: [
      {
        ...measurement,
        instrument,
        views: [
          { ...measurement?.views[0], ratings: ratingsOf(example, 'employer') },
          {
            id: environment.newId(),
            kind: 'expert',
            respondent: { role: '', label: '' },
            ratings: ratingsOf(example, 'expert'),
          },
        ],
        notes: Object.fromEntries(
          Object.entries(answers).flatMap(([item, { note }]) =>
            note ? [[item, textIn(note, language)]] : [],
          ),
        ),
        completedAt: environment.now().toISOString(),
      },
    ],
    plan: planOf(example, language, day, environment),
    approach: approachIn(example, language, day),
  });
}

function ratingsOf({ answers }: Example, perspective: 'employer' | 'expert') {
  return Object.fromEntries(Object.entries(answers).map(([item, answer]) => [item, answer[perspective]]));
}

type DayIn = (days: number) => string;

function planOf(
  { plan }: Example,
  language: Language,
  day: DayIn,
  { newId }: Environment,
): readonly PlanEntry[] {
  return plan.map(({ intervention, proposed, owner, inDays, ownStep, note }) => ({
    id: newId(),
    intervention,
    decision: 'accepted',
    reason: '',
    owner,
    due: day(inDays),
    status: 'open',
    note: note ? textIn(note, language) : '',
    ...(ownStep ? { ownStep: textIn(ownStep, language) } : {}),
    proposed,
    decidedOn: day(0),
  }));
}

function approachIn({ checks, suitability }: Example, language: Language, day: DayIn): Approach {
  const { answers, decision, reason, reviewInDays } = suitability;
  return {
    checks: Object.fromEntries(checks.map((id) => [id, { done: true, on: day(0), note: '' }])),
    notes: {},
    suitability: {
      answers: Object.fromEntries(
        Object.entries(answers).map(([id, { answer, note }]) => [
          id,
          { answer, note: note ? textIn(note, language) : '' },
        ]),
      ),
      decision,
      reason: textIn(reason, language),
      decidedOn: day(0),
      reviewOn: day(reviewInDays),
    },
    placement: {},
  };
}
