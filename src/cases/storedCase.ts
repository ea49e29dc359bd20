import { CASE_FORMAT_VERSION } from './case';
import type { StoredCase } from './checkedRecord';
import { formatVersionOf, unknownVersionIn } from './recordHead';
import { Case } from './schema/case';
import { withVisibleName } from './schema/intake';

/** Changes a valid record of an older format into today's. */
export type Migrate = (data: unknown) => StoredCase;

/**
 * Checks stored data.
 * @param migrate for data of an older format, which is fetched apart (`parseStored`)
 */
export function storedCase(data: unknown, migrate?: Migrate): StoredCase {
  const version = formatVersionOf(data);
  if (version !== null && (version > CASE_FORMAT_VERSION || unknownVersionIn(data))) return { kind: 'newer' };
  if (version !== null && version < CASE_FORMAT_VERSION && migrate) return migrate(data);
  const parsed = Case.safeParse(withVisibleName(data));
  return parsed.success ? { kind: 'case', case: parsed.data } : { kind: 'invalid', cause: parsed.error };
}

/** The same. What an older format needs is fetched first. */
export async function parseStored(data: unknown): Promise<StoredCase> {
  const version = formatVersionOf(data);
  if (version === null || version >= CASE_FORMAT_VERSION) return storedCase(data);
  const { migrateStored } = await import('./migrations/migrateStored');
  return storedCase(data, migrateStored);
}
