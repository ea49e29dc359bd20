import { expect } from 'vitest';

/** In CSS pixels. */
export const laptop = { width: 1280, height: 800 };
export const phone = { width: 320, height: 640 };

/** Nothing sticks out sideways, so there is no scrolling in two directions. */
export function expectNoSidewaysScrolling(where: string): void {
  const { scrollWidth, clientWidth } = document.documentElement;
  expect(scrollWidth - clientWidth, where).toBe(0);
}
