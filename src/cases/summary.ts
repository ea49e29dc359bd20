import { openItems } from '../questions/answers';
import { itemsOf } from '../questions/instrument';
import { instrumentOf } from '../questions/instruments';
import { type Case, currentMeasurement } from './case';
import type { CaseSummary } from './caseRepository';
import { isOpenAgreement } from './plan';
import { policyOf } from './routes/policyOf';
import { versionOf } from './version';
import { answeredView, ratingsOf } from './views';

export { SUMMARY_SHAPE } from './summaryShape';

/** What a list shows of a case. */
export function summaryOf(record: Case): CaseSummary {
  const measurement = currentMeasurement(record);
  const items = itemsOf(instrumentOf(measurement.instrument), measurement.form);
  const answered = items.length - openItems(items, ratingsOf(answeredView(measurement))).length;
  return {
    id: record.id,
    route: record.route,
    name: record.employer.name,
    sector: record.employer.sector,
    place: record.employer.place,
    phase: record.phase,
    date: measurement.date,
    createdAt: record.createdAt,
    updatedAt: record.updatedAt,
    revision: record.revision,
    version: versionOf(record),
    answered,
    items: items.length,
    example: record.example === true,
    archived: record.archived === true,
    due: record.plan.filter((entry) => entry.due !== null && isOpenAgreement(entry)),
    reviewOn: reviewOf(record),
  };
}

/** Whoever goes on has nothing to look at again, nor has a route without phases. */
function reviewOf({ route, approach }: Case): string | null {
  if (!policyOf(route).hasPhases || !approach) return null;
  const { decision, reviewOn } = approach.suitability;
  return decision === 'later' || decision === 'noGo' ? reviewOn : null;
}
