import type { BlockId } from '../questions/schema';
import type { FactorScore } from './factorScore';
import { mean, roundHalfUp } from './rounding';

/** From here willing or being able counts as high: above the midpoint, since people like to agree. */
export const PROFILE_CUT_OFF = 60;

/** Within so many points of the cut-off, the profile says that it is close to the line. */
export const CLOSE_TO_LINE = 8;

type Level = 'high' | 'low';
export type ProfileId = `${Level}-${Level}`;

/** What willing and being able say together. `close` lists which of both lie within 52 to 68. */
export interface Profile {
  readonly id: ProfileId;
  readonly close: readonly BlockId[];
}

/**
 * The score of a block: the mean of its unrounded factor means, rounded (scoring rule 5).
 * @returns 0 to 100, or null when fewer than `minimumFactors` of its factors have a score
 */
export function blockScore(factors: readonly FactorScore[], minimumFactors: number): number | null {
  const means = factors.flatMap((factor) => (factor.kind === 'scored' ? [factor.mean] : []));
  return means.length < minimumFactors ? null : roundHalfUp(mean(means));
}

/** @returns null when willing or being able has no score (scoring rule 8) */
export function profileOf(willing: number | null, able: number | null): Profile | null {
  if (willing === null || able === null) return null;
  const isClose = (score: number) => Math.abs(score - PROFILE_CUT_OFF) <= CLOSE_TO_LINE;
  return {
    id: `${levelOf(willing)}-${levelOf(able)}`,
    close: [
      ...(isClose(willing) ? (['willing'] as const) : []),
      ...(isClose(able) ? (['able'] as const) : []),
    ],
  };
}

function levelOf(score: number): Level {
  return score >= PROFILE_CUT_OFF ? 'high' : 'low';
}
