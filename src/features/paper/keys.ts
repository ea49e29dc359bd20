import { ratingOfKey } from '../../questions/ratingKeys';
import type { Rating } from '../../questions/schema';

/** What a key asks for while answers are typed in. */
export type Wish =
  | { readonly kind: 'rate'; readonly rating: Rating }
  | { readonly kind: 'clear' | 'next' | 'previous' };

const wishes: Readonly<Record<string, Wish>> = {
  Enter: { kind: 'next' },
  ' ': { kind: 'next' },
  ArrowDown: { kind: 'next' },
  ArrowUp: { kind: 'previous' },
  Backspace: { kind: 'previous' },
  Delete: { kind: 'clear' },
};

interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

/** What a press asks for; undefined for what the browser does with it, such as arrow left and right in a group. */
export function wishOf({ key, ctrlKey, altKey, metaKey }: Press): Wish | undefined {
  if (ctrlKey || altKey || metaKey) return undefined;
  const rating = ratingOfKey(key);
  return rating === undefined ? wishes[key] : { kind: 'rate', rating };
}
