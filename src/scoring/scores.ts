import type { Ratings } from '../questions/answers';
import { blocks, factors } from '../questions/instrument';
import type { BlockId, FactorId, Item } from '../questions/schema';
import { type FactorScore, factorScore } from './factorScore';
import { blockScore, type Profile, profileOf } from './profile';

/** Everything that one perspective's ratings say in numbers. There is no total. */
export interface Scores {
  /** In model order. */
  readonly factors: readonly FactorScore[];
  readonly willing: number | null;
  readonly able: number | null;
  readonly profile: Profile | null;
}

/**
 * Scores the ratings of one perspective. The screen, the PDF and the data file all use this function.
 * @param items the items of the chosen form
 * @param minimumAnswered per factor: full 3, short 2, professional 2
 */
export function scoresOf(items: readonly Item[], ratings: Ratings, minimumAnswered: number): Scores {
  const scored = factors.map(({ id }) => factorScore(id, items, ratings, minimumAnswered));
  const willing = scoreOfBlock('willing', scored);
  const able = scoreOfBlock('able', scored);
  return { factors: scored, willing, able, profile: profileOf(willing, able) };
}

/** The score of one factor in a set of scores, or null when it is unscored. */
export function scoreOf(scores: Scores, factor: FactorId): number | null {
  const found = scores.factors.find((one) => one.factor === factor);
  return found?.kind === 'scored' ? found.score : null;
}

function scoreOfBlock(id: BlockId, scored: readonly FactorScore[]): number | null {
  const block = blocks.find((one) => one.id === id);
  const own = new Set(factors.filter((factor) => factor.block === id).map((factor) => factor.id));
  return blockScore(
    scored.filter(({ factor }) => own.has(factor)),
    block?.minimumFactors ?? own.size,
  );
}
