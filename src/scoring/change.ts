import type { Perspective, Ratings } from '../questions/answers';
import type { FactorId, FormId, Item, ItemId } from '../questions/schema';
import { itemScore } from './itemScore';
import { type Scores, scoreOf } from './scores';

const ITEMS_TO_NAME = 2;

/** What a change says, when the error of measurement is thought of. `none` is "no clear change". */
export type Verdict = 'none' | 'possible' | 'clear';

/** How many points a score has to move before the move says something. */
interface ChangeLimits {
  /** From here a change is perhaps one: 80 percent of chance changes stay below. */
  readonly possibleFrom: number;
  /** Above this a change is clear: 95 percent of chance changes stay within. */
  readonly clearAbove: number;
}

/**
 * Scoring rule 10. They rest on an assumed spread (20 points) and reliability (.70 for five items, by
 * Spearman-Brown .48 for two and .58 for three), not on data: whoever shows a verdict says so.
 */
export const changeLimits: Readonly<Record<FormId, ChangeLimits>> = {
  full: { possibleFrom: 20, clearAbove: 30 },
  short: { possibleFrom: 26, clearAbove: 40 },
  professional: { possibleFrom: 23, clearAbove: 36 },
};

/** The scores of one measurement, with what they were made with. */
export interface MeasuredScores {
  readonly instrument: { readonly id: string; readonly version: string };
  readonly form: FormId;
  /** Whose answers were scored. */
  readonly perspective: Perspective;
  readonly scores: Scores;
}

/** Why two measurements are shown side by side and not subtracted. */
export type Obstacle = 'form' | 'version' | 'perspective';

/** A score then and now: subtracted and judged, or only shown. Scores are 0 to 100. */
export type Change =
  | {
      readonly kind: 'compared';
      readonly before: number;
      readonly after: number;
      /** After minus before, -100 to 100. */
      readonly change: number;
      readonly verdict: Verdict;
    }
  | { readonly kind: 'notCompared'; readonly before: number | null; readonly after: number | null };

/** Everything that moved between two measurements. */
export interface Changes {
  /** Empty when the numbers may be subtracted. */
  readonly obstacles: readonly Obstacle[];
  /** In model order. */
  readonly factors: readonly { readonly factor: FactorId; readonly change: Change }[];
  readonly willing: Change;
  readonly able: Change;
}

/**
 * Compares two measurements (scoring rule 10). Willing and being able are held to the limits of a single
 * factor; as means of several they are more precise than that, so their verdicts are on the strict side.
 */
export function changesBetween(before: MeasuredScores, after: MeasuredScores): Changes {
  const obstacles = obstaclesBetween(before, after);
  const limits = obstacles.length === 0 ? changeLimits[after.form] : null;
  return {
    obstacles,
    factors: after.scores.factors.map((score) => ({
      factor: score.factor,
      change: changeOf(scoreOf(before.scores, score.factor), scoreOf(after.scores, score.factor), limits),
    })),
    willing: changeOf(before.scores.willing, after.scores.willing, limits),
    able: changeOf(before.scores.able, after.scores.able, limits),
  };
}

/** What keeps two measurements from being compared in numbers; empty when nothing does. */
export function obstaclesBetween(
  one: Omit<MeasuredScores, 'scores'>,
  other: Omit<MeasuredScores, 'scores'>,
): readonly Obstacle[] {
  // Another instrument always has another form.
  const isSameForm = one.form === other.form && one.instrument.id === other.instrument.id;
  return [
    ...(isSameForm ? [] : (['form'] as const)),
    ...(one.instrument.version === other.instrument.version ? [] : (['version'] as const)),
    ...(one.perspective === other.perspective ? [] : (['perspective'] as const)),
  ];
}

/**
 * One score then and now.
 * @param before 0 to 100, null when there is no score
 * @param after the same
 * @param limits null when the measurements may not be compared in numbers
 */
export function changeOf(before: number | null, after: number | null, limits: ChangeLimits | null): Change {
  if (before === null || after === null || limits === null) return { kind: 'notCompared', before, after };
  const change = after - before;
  return { kind: 'compared', before, after, change, verdict: verdictOn(change, limits) };
}

function verdictOn(change: number, { possibleFrom, clearAbove }: ChangeLimits): Verdict {
  const size = Math.abs(change);
  if (size > clearAbove) return 'clear';
  return size >= possibleFrom ? 'possible' : 'none';
}

/**
 * The items that moved most in one direction; the earlier ones where several moved equally. Items that stayed
 * or moved the other way are left out.
 * @param direction 1 for up, -1 for down
 * @returns at most two
 */
export function mostMoved(
  items: readonly Item[],
  before: Ratings,
  after: Ratings,
  direction: 1 | -1,
): readonly ItemId[] {
  return (
    items
      .flatMap((item) => {
        const from = itemScore(item, before[item.id]);
        const to = itemScore(item, after[item.id]);
        const moved = from === null || to === null ? 0 : (to - from) * direction;
        return moved > 0 ? [{ id: item.id, moved }] : [];
      })
      // Stable: where items moved equally, the earlier ones are named.
      .toSorted((a, b) => b.moved - a.moved)
      .slice(0, ITEMS_TO_NAME)
      .map(({ id }) => id)
  );
}
