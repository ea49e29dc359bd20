import type { Case, Measurement } from './schema/case';

export { CASE_FORMAT, CASE_FORMAT_VERSION } from './caseFormat';
export type { Case, LeftOut, Measurement, Roles } from './schema/case';

/** The measurement that is being worked on: the newest. */
export function currentMeasurement({ measurements }: Pick<Case, 'measurements'>): Measurement {
  const newest = measurements.at(-1);
  if (!newest) throw new RangeError('A case holds at least one measurement');
  return newest;
}

export type { InvitationTerms, SentInvitation } from './schema/invitation';
export type { Returned } from './schema/returned';
