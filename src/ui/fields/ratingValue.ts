import { Rating } from '../../questions/answers';

/** The value of a radio button for a rating; empty for none. */
export function radioValueOf(rating: Rating | undefined): string {
  return rating === undefined ? '' : String(rating);
}

/** The rating that the value of a radio button stands for. */
export function ratingOf(value: string): Rating | undefined {
  const parsed = Rating.safeParse(/^\d$/.test(value) ? Number(value) : value);
  return parsed.success ? parsed.data : undefined;
}
