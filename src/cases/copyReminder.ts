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
 * Whether it is time to say that there is no copy, or an old one; null when there is nothing to say. Revisions count
 * changes of one branch: where the case stands before its copy, another version took its place, and what is here now
 * was copied as little as what was changed many times since.
 */
export function copyReminder({ revision, copied, hasResult, example }: Copying): 'noCopy' | 'oldCopy' | null {
  if (example) return null;
  if (copied === null) return hasResult || revision >= MANY_CHANGES ? 'noCopy' : null;
  return revision < copied || revision - copied >= MANY_CHANGES ? 'oldCopy' : null;
}
