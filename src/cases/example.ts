import type { Language } from '../i18n/languages';
import { type Text, textIn } from '../i18n/text';
import { daysAfter } from '../lib/days';
import type { Measurement } from './case';
import { type Example, type ExampleMeasurement, exampleContent } from './example.content';
import { type Environment, newCase } from './newCase';
import type { PlanEntry } from './plan';
import { Case } from './schema/case';
import type { Approach } from './schema/caseApproach';

/**
 * A filled-in, believable case for whoever wants to see the whole product in one click: two measurements with
 * both views, agreements of which one is done, a decision to go on and the beginning of a placement plan. Its
 * days lie around the day of the clock.
 * @param language of goal, notes and own steps
 */
export function exampleCase(language: Language, environment: Environment): Case {
  const example = exampleContent;
  const { employer, goal, phase, measurements } = example;
  const inExample: InExample = {
    environment,
    day: (fromNow) => daysAfter(environment.today(), fromNow),
    say: (text) => (text ? textIn(text, language) : ''),
  };
  const intake = {
    ...employer,
    expertName: '',
    expertOrganisation: '',
    mode: 'together' as const,
    form: 'full' as const,
    goal: inExample.say(goal),
    phase,
    otherProfessionals: false,
    background: {},
  };
  const measured = measurements.map((one) => measurementOf(one, example, inExample));
  return Case.parse({
    ...newCase('employer', intake, environment),
    revision: 1,
    createdAt: measured[0]?.completedAt,
    example: true,
    measurements: measured,
    plan: planOf(example, inExample),
    approach: approachIn(example, inExample),
  });
}

/** What makes a case of the content: a clock with ids, its days on the calendar, and one language. */
interface InExample {
  readonly environment: Environment;
  readonly day: (fromNow: number) => string;
  readonly say: (text: Text | undefined) => string;
}

function measurementOf(
  { day: on, background, answers }: ExampleMeasurement,
  { instrument }: Example,
  { environment: { newId }, day, say }: InExample,
): Measurement {
  const date = day(on);
  const view = (kind: 'together' | 'expert', perspective: 'employer' | 'expert') => ({
    id: newId(),
    kind,
    respondent: { role: '', label: '' },
    ratings: Object.fromEntries(Object.entries(answers).map(([item, said]) => [item, said[perspective]])),
  });
  return {
    id: newId(),
    date,
    instrument,
    form: 'full',
    mode: 'together',
    background,
    views: [view('together', 'employer'), view('expert', 'expert')],
    notes: Object.fromEntries(
      Object.entries(answers).flatMap(([item, { note }]) => (note ? [[item, say(note)]] : [])),
    ),
    completedAt: `${date}T09:00:00.000Z`,
  };
}

function planOf({ plan }: Example, { environment, day, say }: InExample): readonly PlanEntry[] {
  return plan.map(({ decidedOn, due, closedOn, note, ownStep, evaluation, ...agreement }) => ({
    ...agreement,
    id: environment.newId(),
    decision: 'accepted',
    reason: '',
    due: day(due),
    note: say(note),
    decidedOn: day(decidedOn),
    ...(closedOn === undefined ? {} : { closedOn: day(closedOn) }),
    ...(ownStep ? { ownStep: say(ownStep) } : {}),
    ...(evaluation ? { evaluation: say(evaluation) } : {}),
  }));
}

function approachIn({ checks, notes, suitability, placement }: Example, { day, say }: InExample): Approach {
  const { answers, reason, decidedOn, reviewOn, decision } = suitability;
  const inWords = (texts: Readonly<Record<string, Text>>) =>
    Object.fromEntries(Object.entries(texts).map(([id, text]) => [id, say(text)]));
  return {
    checks: Object.fromEntries(
      checks.flatMap(({ day: on, done }) => done.map((id) => [id, { done: true, on: day(on), note: '' }])),
    ),
    notes: inWords(notes),
    suitability: {
      answers: Object.fromEntries(
        Object.entries(answers).map(([id, { answer, note }]) => [id, { answer, note: say(note) }]),
      ),
      decision,
      reason: say(reason),
      decidedOn: day(decidedOn),
      reviewOn: day(reviewOn),
    },
    placement: inWords(placement),
  };
}
