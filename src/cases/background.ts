import { ownValue } from '../lib/ownValue';
import { z } from '../lib/zod';
import { Rating } from '../questions/answers';
import type { BackgroundQuestion, Instrument } from '../questions/schema';

const MOST_PLACES = 100_000;

/** An answer: one value, or of a multiple choice those that were chosen, in whatever order. */
const Answer = z.union([z.string(), z.number(), z.array(z.string())]);
export type BackgroundAnswer = string | number | readonly string[];

/**
 * The answers to the background questions, by question; each may be left open. None counts for a score. Which
 * answers are possible is up to the version of the questionnaire (`answerSchemaOf`). Answers to questions that
 * are not asked (any more) are kept; only those in use say something (`answersInUse`).
 */
export const Background = z.record(z.string(), Answer);
export type Background = Readonly<z.infer<typeof Background>>;

/** What may be answered to a background question. */
export function answerSchemaOf(question: BackgroundQuestion): z.ZodMiniType<z.infer<typeof Answer>> {
  switch (question.type) {
    case 'choice':
      return z.enum(valuesOf(question));
    case 'multiple':
      return z.array(z.enum(valuesOf(question))).check(
        z.minLength(1),
        z.refine((chosen) => new Set(chosen).size === chosen.length),
        z.refine((chosen) => chosen.length === 1 || !chosen.some((one) => isExclusive(question, one))),
      );
    case 'agree5':
      return Rating.check(z.refine((rating) => rating !== 'na'));
    case 'number':
      return z.int().check(z.minimum(0), z.maximum(MOST_PLACES));
  }
}

/** Whether an option of a multiple choice stands alone. */
export function isExclusive({ options = [] }: BackgroundQuestion, value: string): boolean {
  return options.some((option) => option.value === value && option.exclusive === true);
}

/** What is chosen when an option is chosen too: what stands alone takes the place of the rest, or makes place. */
export function withOption(
  question: BackgroundQuestion,
  chosen: readonly string[],
  option: string,
): readonly string[] {
  if (chosen.includes(option)) return chosen;
  return isExclusive(question, option)
    ? [option]
    : [...chosen.filter((one) => !isExclusive(question, one)), option];
}

/** The questions that apply, given these answers: those that hang on another answer only when it was given. */
export function questionsAsked(
  { background }: Pick<Instrument, 'background'>,
  answers: Background,
): readonly BackgroundQuestion[] {
  const inUse: Record<string, BackgroundAnswer> = {};
  // What a question hangs on stands before it, and counts only when it is asked itself.
  return background.filter(({ id, askWhen }) => {
    const given = askWhen && inUse[askWhen.background];
    const isAsked = !askWhen || askWhen.is.some((one) => isAmong(one, given));
    const answer = ownValue(answers, id);
    if (isAsked && answer !== undefined) inUse[id] = answer;
    return isAsked;
  });
}

/** The answers that count: a question that is not asked has none, whatever was answered to it before. */
export function answersInUse(instrument: Pick<Instrument, 'background'>, answers: Background): Background {
  return Object.fromEntries(
    questionsAsked(instrument, answers).flatMap(({ id }) => {
      const answer = ownValue(answers, id);
      return answer === undefined ? [] : [[id, answer]];
    }),
  );
}

/** Whether a value is the answer, or of a multiple choice one of those chosen. */
export function isAmong(value: string | number, answer: BackgroundAnswer | undefined): boolean {
  return answer === value || chosenOf(answer).some((one) => one === value);
}

/** What was chosen of several answers; nothing of an answer that is no multiple choice. */
export function chosenOf(answer: BackgroundAnswer | undefined): readonly string[] {
  return typeof answer === 'object' ? answer : [];
}

/** What of these answers a version of the questionnaire asks, with an answer that it knows. */
export function possibleIn(
  instrument: Pick<Instrument, 'background'> | undefined,
  answers: Readonly<Record<string, unknown>>,
): Background {
  const questions = instrument?.background ?? [];
  return Object.fromEntries(
    questions.flatMap((question) => {
      const answer = answerSchemaOf(question).safeParse(ownValue(answers, question.id));
      return answer.success ? [[question.id, answer.data]] : [];
    }),
  );
}

function valuesOf({ options = [] }: BackgroundQuestion): string[] {
  return options.map(({ value }) => value);
}
