/** Which agreement of which case a link leads to. The address of a page has no room for it. */
let asked: { readonly id: string; readonly index: number } | null = null;

/**
 * Says which agreement the page with the agreements of a case has to show when it opens.
 * @param id of the case
 * @param index the place of the agreement in its plan
 */
export function askFor(id: string, index: number): void {
  asked = { id, index };
}

/** The place in the plan of this case that was asked for, once; null when none was. */
export function takeAskedFor(id: string): number | null {
  if (asked?.id !== id) return null;
  const { index } = asked;
  asked = null;
  return index;
}
