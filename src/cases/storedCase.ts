import { z } from '../lib/zod';
import { findInstrument } from '../questions/instruments';
import { InstrumentRef } from '../questions/schema';
import { CASE_FORMAT, CASE_FORMAT_VERSION, Case } from './case';
import type { StoredCase } from './checkedRecord';

/** Changes a valid record of an older format into today's. */
export type Migrate = (data: unknown) => StoredCase;

const Named = z.looseObject({ measurements: z.array(z.looseObject({ instrument: InstrumentRef })) });

/**
 * The first questionnaire that a record names in a version that this build does not know: then a newer build
 * wrote it, and this one cannot tell. null when all are known.
 */
export function unknownVersionIn(data: unknown): InstrumentRef | null {
  const named = Named.safeParse(data);
  if (!named.success) return null;
  const refs = named.data.measurements.map(({ instrument }) => instrument);
  return refs.find((ref) => findInstrument(ref) === undefined) ?? null;
}

/**
 * Checks stored data.
 * @param migrate for data of an older format, which is fetched apart (`parseStored`)
 */
export function storedCase(data: unknown, migrate?: Migrate): StoredCase {
  const version = formatVersionOf(data);
  if (version !== null && (version > CASE_FORMAT_VERSION || unknownVersionIn(data))) return { kind: 'newer' };
  if (version !== null && version < CASE_FORMAT_VERSION && migrate) return migrate(data);
  const parsed = Case.safeParse(data);
  return parsed.success ? { kind: 'case', case: parsed.data } : { kind: 'invalid', cause: parsed.error };
}

/** The same. What an older format needs is fetched first. */
export async function parseStored(data: unknown): Promise<StoredCase> {
  const version = formatVersionOf(data);
  if (version === null || version >= CASE_FORMAT_VERSION) return storedCase(data);
  const { migrateStored } = await import('./migrations/migrateStored');
  return storedCase(data, migrateStored);
}

/** The format that a record says to have; null for what is no record of ours. */
export function formatVersionOf(data: unknown): number | null {
  if (typeof data !== 'object' || data === null || Reflect.get(data, 'format') !== CASE_FORMAT) return null;
  const version = Number(Reflect.get(data, 'formatVersion'));
  return Number.isNaN(version) ? null : version;
}
