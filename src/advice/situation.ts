import type { Background } from '../cases/background';
import type { Ratings } from '../questions/answers';
import type { FactorId, Item } from '../questions/schema';
import type { Scores } from '../scoring/scores';
import { scoreOf } from '../scoring/scores';
import { subAspectMean } from '../scoring/subAspectMean';

/** Everything that the advice looks at: one perspective's ratings and what the case says around them. */
export interface Situation {
  readonly items: readonly Item[];
  readonly ratings: Ratings;
  readonly scores: Scores;
  /** The focus in use: the one chosen at the table, else the computed one. Weakest first. */
  readonly focus: readonly FactorId[];
  /** Whether the focus was chosen at the table. */
  readonly isFocusChosen: boolean;
  /** Whether self-regulation was left out of the computed focus for an early phase. */
  readonly waitsForLaterPhase: boolean;
  /** Of the case, 1 to 6. */
  readonly phase: number;
  readonly background: Background;
  /** Whether other professionals work with this employer. */
  readonly otherProfessionals: boolean;
  /** Whether two views differ by 20 points or more on some factor. */
  readonly viewsDiffer: boolean;
}

/** The shown score of a factor, or null when it is unscored. */
export function factorScoreIn(situation: Situation, factor: FactorId): number | null {
  return scoreOf(situation.scores, factor);
}

/** Whether a score lies below a limit. A missing score never makes a condition true. */
export function isBelow(score: number | null, limit: number): boolean {
  return score !== null && score < limit;
}

/** Whether a score reaches a limit. A missing score never makes a condition true. */
export function isAtLeast(score: number | null, limit: number): boolean {
  return score !== null && score >= limit;
}

/** What was found out about a sub-aspect. Every step asks after some, and most after the same. */
interface AboutSubAspect {
  readonly items: readonly Item[];
  readonly mean: number | null;
}

/** A situation never changes, so neither does what is said of it here. */
const known = new WeakMap<Situation, Map<string, AboutSubAspect>>();

/** The items of a sub-aspect, in model order. */
export function itemsOfSubAspect(situation: Situation, subAspect: string): readonly Item[] {
  return aboutSubAspect(situation, subAspect).items;
}

/** The mean of a sub-aspect's own answered items, 0 to 100; null when none is answered. */
export function subAspectIn(situation: Situation, subAspect: string): number | null {
  return aboutSubAspect(situation, subAspect).mean;
}

function aboutSubAspect(situation: Situation, subAspect: string): AboutSubAspect {
  const all = known.get(situation) ?? new Map<string, AboutSubAspect>();
  known.set(situation, all);
  const found = all.get(subAspect);
  if (found) return found;
  const items = situation.items.filter((item) => item.subAspect === subAspect);
  const about = { items, mean: subAspectMean(subAspect, items, situation.ratings) };
  all.set(subAspect, about);
  return about;
}
