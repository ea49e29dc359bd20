import { daysBetween } from '../lib/days';
import type { Resource, ResourceText } from './schema';

/** From this age on, a description of something that expires is too old to rely on. */
const MOST_DAYS = 365;

/**
 * Whether a resource must be checked before someone relies on it. What is closed, ended or
 * unclear always; what expires when it was last verified more than 365 days ago, or never. A date without
 * a day or a month means its first day.
 * @param today ISO day, such as `2026-11-21`
 */
export function mustBeCheckedFirst(
  { status, expires, lastVerified }: Pick<Resource, 'status' | 'expires' | 'lastVerified'>,
  today: string,
): boolean {
  if (status !== 'current') return true;
  if (!expires) return false;
  return lastVerified === null || daysBetween(lastVerified, today) > MOST_DAYS;
}

/** Whom to ask what applies now: whoever runs it, unless the data names someone else. */
export function whomToAsk({ whomToAsk: named, owner }: Pick<Resource, 'whomToAsk' | 'owner'>): ResourceText {
  return named ?? owner;
}
