import { createElement, Fragment, type ReactNode } from 'react';

/** Draws things that keep their order and come and go together, so that none needs a key. */
export function fixedList<Item>(
  items: readonly Item[],
  draw: (item: Item, index: number) => ReactNode,
): ReactNode {
  return createElement(Fragment, null, ...items.map(draw));
}
