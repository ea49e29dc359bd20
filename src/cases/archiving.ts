import type { Case } from './case';

/**
 * Puts a case away, or back. It is one revision further; the day of its last change stays, so that its age
 * still tells how long nobody worked on it.
 */
export function archivedAs(record: Case, isArchived: boolean): Case {
  const { archived: _, ...rest } = record;
  const changed = { ...rest, revision: record.revision + 1 };
  return isArchived ? { ...changed, archived: true } : changed;
}
