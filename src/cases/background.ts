import { isOneOf } from '../lib/isOneOf';
import { ownValue } from '../lib/ownValue';
import type { BackgroundQuestion, Instrument } from '../questions/schema';
import type { Background } from './schema/background';

export type { Background } from './schema/background';

/** One value, or of a multiple choice those that were chosen, in whatever order. */
export type BackgroundAnswer = string | number | readonly string[];

const MOST_PLACES = 100_000;

/** How far one agrees, or that one does not know. */
const agreement = [1, 2, 3, 4, 5, 'dk'] as const;

/** Whether a value can be the answer to a background question. */
export function isPossibleAnswer(question: BackgroundQuestion, value: unknown): value is Background[string] {
  const { type, options = [] } = question;
  const isOption = (one: unknown) => options.some((option) => option.value === one);
  switch (type) {
    case 'choice':
      return isOption(value);
    case 'multiple':
      return (
        Array.isArray(value) &&
        value.length > 0 &&
        value.every(isOption) &&
        new Set(value).size === value.length &&
        (value.length === 1 || !value.some((one) => isExclusive(question, one)))
      );
    case 'agree5':
      return isOneOf(agreement, value);
    case 'number':
      return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MOST_PLACES;
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
      const answer = ownValue(answers, question.id);
      return isPossibleAnswer(question, answer) ? [[question.id, answer]] : [];
    }),
  );
}
