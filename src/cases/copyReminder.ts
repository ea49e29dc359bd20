/** So many changes after the last copy are work that one would not like to do again. */
export const MANY_CHANGES = 20;

interface Copying {
  readonly revision: number;
  /** Of the last copy that was saved outside the browser; null when there is none. */
  readonly copied: number | null;
  /** Whether the result was ever shown. */
  readonly hasResult: boolean;
  readonly example: boolean;
}

/**
 * Whether it is time to say that there is no copy, or an old one; null when there is nothing to say. A version that takes
 * the place of another gets a higher revision than that (`put`), so the count never runs back.
 */
export function copyReminder({ revision, copied, hasResult, example }: Copying): 'noCopy' | 'oldCopy' | null {
  if (example) return null;
  if (copied === null) return hasResult || revision >= MANY_CHANGES ? 'noCopy' : null;
  return revision - copied >= MANY_CHANGES ? 'oldCopy' : null;
}
