import { compareDays } from '../lib/days';
import type { Resource } from './schema';

type Checked = Pick<Resource, 'status' | 'expires' | 'validUntil' | 'checkedOn'>;

/**
 * Whether a resource must be checked before someone relies on it (rule R19): when it is closed, ended or unclear,
 * when it changes and was never compared with a source, and after the last day on which its description holds.
 * @param today ISO day, such as `2026-11-21`
 */
export function mustBeCheckedFirst(resource: Checked, today: string): boolean {
  const { status, expires, checkedOn } = resource;
  return status !== 'current' || (expires && checkedOn === null) || isPastItsTime(resource, today);
}

/**
 * Whether the last day on which a description holds is past: its amounts and rules are then those of before.
 * Never for one without such a day. @param today ISO day
 */
export function isPastItsTime({ validUntil }: Pick<Resource, 'validUntil'>, today: string): boolean {
  return validUntil !== null && compareDays(today, validUntil) > 0;
}
