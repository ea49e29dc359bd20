import type { StoredCase } from '../checkedRecord';
import { withVisibleName } from '../schema/intake';
import { Case1 } from './format1';
import { fromFormat1 } from './fromFormat1';

/** A stored record of an older format in today's. It is checked by the rules of its own. */
export function migrateStored(data: unknown): StoredCase {
  const parsed = Case1.safeParse(withVisibleName(data));
  return parsed.success
    ? { kind: 'case', case: fromFormat1(parsed.data) }
    : { kind: 'invalid', cause: parsed.error };
}
