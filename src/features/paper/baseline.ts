import { z } from '../../lib/zod';
import type { Ratings } from '../../questions/answers';
import { Rating } from '../../questions/schema';

const Baseline = z.record(z.string(), Rating);

const nameOf = (measurement: string) => `igm-scan.typing.${measurement}`;

/**
 * What was answered before someone began to type over it, as this tab remembers it: a reload in between must not make
 * an answer that was replaced look like one that was always there.
 * @param now what is answered now, which it is when nothing is remembered
 */
export function baselineOf(measurement: string, now: Ratings): Ratings {
  try {
    const kept = sessionStorage.getItem(nameOf(measurement));
    if (kept !== null) return Baseline.parse(JSON.parse(kept));
    sessionStorage.setItem(nameOf(measurement), JSON.stringify(now));
  } catch {
    // Without this storage, or with something else in it, it lasts as long as the page.
  }
  return now;
}

/** Once someone laid the paper beside it, what was before is of no use. */
export function forgetBaseline(measurement: string): void {
  try {
    sessionStorage.removeItem(nameOf(measurement));
  } catch {
    // Without this storage there is nothing in it.
  }
}
