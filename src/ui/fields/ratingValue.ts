import { isOneOf } from '../../lib/isOneOf';
import { ratings } from '../../questions/model';
import type { Rating } from '../../questions/schema';

/** The value of a radio button for a rating; empty for none. */
export function radioValueOf(rating: Rating | undefined): string {
  return rating === undefined ? '' : String(rating);
}

/** The rating that the value of a radio button stands for. */
export function ratingOf(value: string): Rating | undefined {
  const rating = /^\d$/.test(value) ? Number(value) : value;
  return isOneOf(ratings, rating) ? rating : undefined;
}
