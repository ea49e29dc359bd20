import type { Case } from '../../cases/case';
import { SUMMARY_SHAPE, summaryOf } from '../../cases/summary';
import { MOST_ANCESTORS, type VersionTag } from '../../cases/version';
import type { StoredSummary } from './schema';
import { seal } from './trusted';

/** The summary of a checked case as it is stored. What a case does not know of itself is taken over from the one before. */
export function storedSummaryOf(record: Case, before?: StoredSummary): StoredSummary {
  const copiedRevision = before?.summary.copiedRevision;
  const summary = { ...summaryOf(record), ...(copiedRevision === undefined ? {} : { copiedRevision }) };
  return {
    shape: SUMMARY_SHAPE,
    summary,
    seal: seal(record),
    ...(before?.outside ? { outside: before.outside } : {}),
  };
}

/** The same, with one more version of which there is a copy outside the database. */
export function withOutside(storedSummary: StoredSummary, version: VersionTag): StoredSummary {
  const others = (storedSummary.outside ?? []).filter((tag) => tag !== version);
  return { ...storedSummary, outside: [version, ...others].slice(0, MOST_ANCESTORS) };
}
