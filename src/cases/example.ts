import type { Answers } from '../questions/answers';
import { Rating } from '../questions/answers';
import { TextSchema } from '../questions/schema';
import { z } from '../questions/zod';
import { Case } from './case';
import { newCase, type Origin, walked } from './editing';
import exampleJson from './example.json';
import { Background, Sector } from './intake';

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
});

/**
 * A filled-in, believable case with both views, for whoever wants to see the whole product in one click.
 * @param language of goal and notes
 */
export function exampleCase(language: 'nl' | 'en', origin: Origin): Case {
  const { employer, goal, background, answers } = Example.parse(exampleJson);
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
  return Case.parse({ ...record, example: true });
}
