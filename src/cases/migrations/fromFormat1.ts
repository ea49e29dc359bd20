import { derivedId } from '../../lib/hash';
import type { Rating } from '../../questions/schema';
import type { Case, Measurement } from '../case';
import { CASE_FORMAT_VERSION } from '../case';
import type { PlanEntry } from '../plan';
import type { View } from '../views';
import type { Case1, Measurement1, PlanEntry1 } from './format1';

/**
 * A case of format 1 in format 2. What a file of format 1 called by its place gets an id that follows from the
 * case, so that two copies that are migrated apart still call it the same.
 */
export function fromFormat1(record: Case1): Case {
  const { formatVersion: _, measurements, plan, team, ...same } = record;
  return {
    ...same,
    formatVersion: CASE_FORMAT_VERSION,
    measurements: measurements.map((measurement, index) => measurementFrom1(measurement, index, record)),
    plan: plan.map((entry, index) => entryFrom1(entry, index, record)),
    ...(team
      ? {
          team: {
            ...team,
            members: team.members.map((member, index) => ({
              id: derivedId(`${record.id}/member/${index}`),
              ...member,
            })),
          },
        }
      : {}),
  };
}

/** The ids that the views of a measurement of format 1 get. */
export function viewIdsOf({ id }: Pick<Measurement1, 'id'>) {
  return { employer: derivedId(`${id}/employer`), expert: derivedId(`${id}/expert`) };
}

/** Format 1 did not say that no two measurements have the same id; then the later one gets another. */
function measurementFrom1(said: Measurement1, index: number, { id, measurements }: Case1): Measurement {
  const isLater = measurements.slice(0, index).some((one) => one.id === said.id);
  const measurement = isLater ? { ...said, id: derivedId(`${id}/measurement/${index}`) } : said;
  const { answers, ...same } = measurement;
  const ids = viewIdsOf(measurement);
  const own: View = {
    id: ids.employer,
    kind: measurement.mode === 'together' ? 'together' : 'employer',
    respondent: { role: '', label: '' },
    ratings: ratingsIn(answers, 'employer'),
  };
  const expert: View = {
    id: ids.expert,
    kind: 'expert',
    respondent: { role: '', label: '' },
    ratings: ratingsIn(answers, 'expert'),
  };
  return {
    ...same,
    views: Object.keys(expert.ratings).length > 0 ? [own, expert] : [own],
    notes: Object.fromEntries(
      Object.entries(answers).flatMap(([item, { note }]) => (note ? [[item, note]] : [])),
    ),
  };
}

function ratingsIn(
  answers: Measurement1['answers'],
  perspective: 'employer' | 'expert',
): Record<string, Rating> {
  const given = Object.entries(answers).flatMap(([item, answer]): [string, Rating][] => {
    const rating = answer[perspective];
    return rating === undefined ? [] : [[item, rating]];
  });
  return Object.fromEntries(given);
}

/** `replacedBy` named a step; now it names the entry that came in its place. */
function entryFrom1({ replacedBy, ...entry }: PlanEntry1, index: number, { id, plan }: Case1): PlanEntry {
  const by = plan.findLastIndex(({ intervention }) => intervention === replacedBy);
  return {
    id: entryId(id, index),
    ...entry,
    ...(replacedBy !== undefined && by >= 0 ? { replacedBy: entryId(id, by) } : {}),
  };
}

function entryId(record: string, index: number): string {
  return derivedId(`${record}/plan/${index}`);
}
