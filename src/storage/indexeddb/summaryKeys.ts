import type { CaseSummary, Days } from '../../cases/caseRepository';
import type { SummaryKeys } from './schema';

/** By what the summary of a case is found. */
export function keysOf(summary: CaseSummary): SummaryKeys {
  const { route, archived, example, updatedAt, revision } = summary;
  return {
    due: dueKeys(summary),
    ...(archived ? {} : { listed: [route, updatedAt, revision] }),
    ...(example ? { example: updatedAt } : {}),
  };
}

/** The range of everything of a route that is due within some days. */
export function dueRange(route: CaseSummary['route'], { from, upTo }: Days): IDBKeyRange {
  return IDBKeyRange.bound(`${route} ${from ?? ''}`, `${route} ${upTo}!`);
}

/**
 * One for each thing with a day in a case that asks for attention: by route, then by day, then the newest change
 * first. No two are the same, so that they can be counted.
 */
function dueKeys({ route, example, archived, due, reviewOn, updatedAt }: CaseSummary): readonly string[] {
  if (example || archived) return [];
  const key = (day: string, id: string) => `${route} ${day} ${descending(updatedAt)} ${id}`;
  const agreements = due.flatMap(({ due: day, id }) => (day === null ? [] : [key(day, id)]));
  return reviewOn === null ? agreements : [...agreements, key(reviewOn, 'review')];
}

/** Of two instants the later one comes first. */
function descending(instant: string): string {
  return instant.replace(/\d/g, (digit) => String(9 - Number(digit)));
}
