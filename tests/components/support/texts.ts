import type { Locator } from 'vitest/browser';

/** What each of them says, in their order; white space is one space. */
export function textsOf(found: Locator): readonly string[] {
  return found.elements().map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim());
}
