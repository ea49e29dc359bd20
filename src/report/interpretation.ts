import { interpretation } from './interpretation.content';

export { interpretation };

/** Finds an entry by its id. @throws RangeError when the content holds none */
export function entryOf<T extends { readonly id: string }>(list: readonly T[], id: T['id']): T {
  const found = list.find((one) => one.id === id);
  if (!found) throw new RangeError(`The interpretation holds no "${id}"`);
  return found;
}
