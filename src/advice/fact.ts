import { isAmong } from '../cases/background';
import type { Fact } from './schema';
import type { Situation } from './situation';

type Said = Pick<Situation, 'ratings' | 'background'>;

/**
 * Whether the answer is one of those that the fact names; with several answers, whether one of them is. What
 * was not asked or not answered makes no fact true (section "Facts").
 */
export function holds(fact: Fact, { ratings, background }: Said): boolean {
  const answer = 'item' in fact ? ratings[fact.item] : background[fact.background];
  return fact.is.some((one) => isAmong(one, answer));
}

/** Whether one of these facts is true. */
export function someHold(facts: readonly Fact[], said: Said): boolean {
  return facts.some((fact) => holds(fact, said));
}
