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

/** The summary of a case of which there is a copy of this revision outside the database. */
export function withCopy(storedSummary: StoredSummary, revision: number): StoredSummary {
  const { summary } = storedSummary;
  // An older copy that is saved later does not make the newer one undone.
  const copiedRevision = Math.max(summary.copiedRevision ?? 0, revision);
  const noted = { ...storedSummary, summary: { ...summary, copiedRevision } };
  return summary.revision === revision ? withOutside(noted, summary.version) : noted;
}

/** The same, with one more version of which there is a copy outside the database. */
export function withOutside(storedSummary: StoredSummary, version: VersionTag): StoredSummary {
  const others = (storedSummary.outside ?? []).filter((tag) => tag !== version);
  return { ...storedSummary, outside: [version, ...others].slice(0, MOST_ANCESTORS) };
}
