import { keptLength, limits } from '../../cases/limits';
import { z } from '../../lib/zod';
import { Rating } from '../../questions/answers';

const RatingFieldValue = z.enum(['', '1', '2', '3', '4', '5', 'dk', 'na']);
type RatingFieldValue = z.infer<typeof RatingFieldValue>;

/** The draft of one question, as its fields hold it. Going on needs a rating. */
export const QuestionForm = z.object({
  rating: RatingFieldValue.check(z.refine((value) => value !== '')),
  expert: RatingFieldValue,
  note: z.string().check(z.refine((note) => keptLength(note) <= limits.note)),
});

/** The same when only the expert is asked. */
export const ExpertForm = z.object({ expert: QuestionForm.shape.rating, note: QuestionForm.shape.note });

/** The value of a radio button for a rating; empty for none. */
export function fieldOf(rating: Rating | undefined): RatingFieldValue {
  return RatingFieldValue.parse(rating === undefined ? '' : String(rating));
}

/** The rating that the value of a radio button stands for. */
export function ratingOf(value: string): Rating | undefined {
  const parsed = Rating.safeParse(/^\d$/.test(value) ? Number(value) : value);
  return parsed.success ? parsed.data : undefined;
}
