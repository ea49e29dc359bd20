import type { Fact } from './schema';
import type { Situation } from './situation';

type Said = Pick<Situation, 'ratings' | 'background'>;

/**
 * Whether the answer is one of those that the fact names; with several answers, whether one of them is. What
 * was not asked or not answered makes no fact true (section "Facts").
 */
export function holds(fact: Fact, said: Said): boolean {
  return answersTo(fact, said).some((answer) => fact.is.some((one) => one === answer));
}

/** Whether one of these facts is true. */
export function someHold(facts: readonly Fact[], said: Said): boolean {
  return facts.some((fact) => holds(fact, said));
}

function answersTo(fact: Fact, { ratings, background }: Said): ReadonlyArray<string | number> {
  const answer = 'item' in fact ? ratings[fact.item] : background[fact.background];
  if (answer === undefined) return [];
  return typeof answer === 'object' ? answer : [answer];
}
