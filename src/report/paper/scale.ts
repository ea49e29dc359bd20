import { responseScale } from '../../questions/instrument';
import { signOf } from '../../questions/ratingKeys';
import type { Rating } from '../../questions/schema';
import type { PaperSource } from './paperSource';

export interface ScalePoint {
  readonly rating: Rating;
  /** What stands in its box. */
  readonly sign: string;
  readonly label: string;
}

/** The answers in the order of their boxes. */
export function scaleOf({ say }: Pick<PaperSource, 'say'>): readonly ScalePoint[] {
  return [...responseScale.points, ...responseScale.extra].map(({ value, label }) => ({
    rating: value,
    sign: signOf(value),
    label: say(label),
  }));
}
