import type { Rating } from './schema';

/** What stands for a rating on paper, and is typed for it. */
const signs: Readonly<Record<Rating, string>> = {
  1: '1',
  2: '2',
  3: '3',
  4: '4',
  5: '5',
  dk: '?',
  na: 'n',
};

/** The other keys that are as good: of the number pad, and what shares its key with the question mark. */
const otherKeys: Readonly<Record<string, Rating>> = { '/': 'dk', 0: 'na' };

export function signOf(rating: Rating): string {
  return signs[rating];
}

const byKey: ReadonlyMap<string, Rating> = new Map([
  ...Object.entries(otherKeys),
  ...([1, 2, 3, 4, 5, 'dk', 'na'] as const).map((rating) => [signs[rating], rating] as const),
]);

/** The rating that is typed with a key, as `KeyboardEvent.key` names it; undefined for any other key. */
export function ratingOfKey(key: string): Rating | undefined {
  return byKey.get(key.toLowerCase());
}
