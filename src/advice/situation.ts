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

/** The mean of a sub-aspect's own answered items, 0 to 100; null when none is answered. */
export function subAspectIn({ items, ratings }: Situation, subAspect: string): number | null {
  return subAspectMean(subAspect, items, ratings);
}
