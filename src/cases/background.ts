import { ownValue } from '../lib/ownValue';
import { z } from '../lib/zod';
import { Rating } from '../questions/answers';
import type { BackgroundQuestion, Instrument } from '../questions/schema';

const MOST_PLACES = 100_000;

/**
 * The answers to the background questions, by question; each may be left open. None counts for a score. Which
 * answers are possible is up to the version of the questionnaire (`answerSchemaOf`).
 */
export const Background = z.record(z.string(), z.union([z.string(), z.number()]));
export type Background = Readonly<z.infer<typeof Background>>;

/** What may be answered to a background question. */
export function answerSchemaOf({ type, options = [] }: BackgroundQuestion): z.ZodMiniType<string | number> {
  if (type === 'choice') return z.enum(options.map(({ value }) => value));
  if (type === 'agree5') return Rating.check(z.refine((rating) => rating !== 'na'));
  return z.int().check(z.minimum(0), z.maximum(MOST_PLACES));
}

/** What of these answers a version of the questionnaire asks, with an answer that it knows. */
export function possibleIn(
  instrument: Pick<Instrument, 'background'> | undefined,
  answers: Background,
): Background {
  const questions = instrument?.background ?? [];
  return Object.fromEntries(
    questions.flatMap((question) => {
      const answer = answerSchemaOf(question).safeParse(ownValue(answers, question.id));
      return answer.success ? [[question.id, answer.data]] : [];
    }),
  );
}

/** The answers to all questions of a version, as its form checks them. */
export function backgroundSchemaOf({ background }: Pick<Instrument, 'background'>) {
  return z.strictObject(
    Object.fromEntries(background.map((question) => [question.id, z.optional(answerSchemaOf(question))])),
  );
}
