import { openItems, ratingsOf } from '../questions/answers';
import { itemsOf } from '../questions/instrument';
import { type Case, currentMeasurement } from './case';
import type { CaseSummary } from './caseStore';
import { instrumentOf } from './editing';
import { isOpenAgreement } from './plan';

/** Grows with every change of what a summary says: those of an older shape are made anew. */
export const SUMMARY_SHAPE = 1;

/** What a list shows of a case. */
export function summaryOf(record: Case): CaseSummary {
  const { date, form, answers } = currentMeasurement(record);
  const items = itemsOf(instrumentOf(record.route), form);
  return {
    id: record.id,
    route: record.route,
    name: record.employer.name,
    sector: record.employer.sector,
    place: record.employer.place,
    phase: record.phase,
    date,
    createdAt: record.createdAt,
    updatedAt: record.updatedAt,
    revision: record.revision,
    settled: items.length - openItems(items, ratingsOf(answers, 'employer')).length,
    items: items.length,
    example: record.example === true,
    archived: record.archived === true,
    due: record.plan
      .map((entry, index) => ({ index, entry }))
      .filter(({ entry }) => entry.due !== null && isOpenAgreement(entry)),
    reviewOn: reviewOf(record),
  };
}

/** Whoever goes on has nothing to look at again, nor has the professional's own route. */
function reviewOf({ route, approach }: Case): string | null {
  if (route !== 'employer' || !approach) return null;
  const { decision, reviewOn } = approach.suitability;
  return decision === 'later' || decision === 'noGo' ? reviewOn : null;
}
