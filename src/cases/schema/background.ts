import { z } from '../../lib/zod';

/** An answer: one value, or of a multiple choice those that were chosen, in whatever order. */
const Answer = z.union([z.string(), z.number(), z.array(z.string())]);

/**
 * The answers to the background questions, by question; each may be left open. None counts for a score. Which
 * answers are possible is up to the version of the questionnaire (`isPossibleAnswer`). Answers to questions that
 * are not asked (any more) are kept; only those in use say something (`answersInUse`).
 */
export const Background = z.record(z.string(), Answer);
export type Background = Readonly<z.infer<typeof Background>>;
