import { isOneOf } from '../lib/isOneOf';
import { findInstrument } from '../questions/instruments';
import { instrumentIds } from '../questions/model';
import type { InstrumentRef } from '../questions/schema';
import { CASE_FORMAT } from './caseFormat';

/**
 * The first questionnaire that a record names in a version that this build does not know: then a newer build
 * wrote it, and this one cannot tell. null when all are known, and of what is no record of ours.
 */
export function unknownVersionIn(data: unknown): InstrumentRef | null {
  const measurements = fieldOf(data, 'measurements');
  if (!Array.isArray(measurements)) return null;
  const refs = measurements.map((measurement) => refIn(fieldOf(measurement, 'instrument')));
  // One that names nothing makes the record invalid, not newer.
  if (refs.includes(null)) return null;
  return refs.find((ref) => ref !== null && findInstrument(ref) === undefined) ?? null;
}

/** The format that a record says to have; null for what is no record of ours. */
export function formatVersionOf(data: unknown): number | null {
  if (fieldOf(data, 'format') !== CASE_FORMAT) return null;
  const version = Number(fieldOf(data, 'formatVersion'));
  return Number.isNaN(version) ? null : version;
}

/** A field of a record, whatever the record is. */
export function fieldOf(data: unknown, name: string): unknown {
  return typeof data === 'object' && data !== null ? Reflect.get(data, name) : undefined;
}

function refIn(data: unknown): InstrumentRef | null {
  const [id, version] = [fieldOf(data, 'id'), fieldOf(data, 'version')];
  const isVersion = typeof version === 'string' && /^\d+\.\d+\.\d+$/.test(version);
  return isOneOf(instrumentIds, id) && isVersion ? { id, version } : null;
}
