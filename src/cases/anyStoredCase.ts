import type { StoredCase } from './checkedRecord';
import { migrateStored } from './migrations/migrateStored';
import { storedCase } from './storedCase';

/** Checks stored data of any format, for whoever may not wait for a migration to be fetched. */
export function anyStoredCase(data: unknown): StoredCase {
  return storedCase(data, migrateStored);
}
