import type { Band } from '../../scoring/bands';

/** A score with the words for its band, or the plain statement that there is none. */
export type ScoreViewModel =
  | { readonly kind: 'scored'; readonly score: number; readonly band: Band; readonly bandLabel: string }
  | { readonly kind: 'unscored'; readonly label: string };
