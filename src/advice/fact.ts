import { type BackgroundAnswer, isAmong } from '../cases/background';
import type { Rating } from '../questions/answers';
import type { BackgroundId, KnownItemId } from '../questions/ids';
import type { Situation } from './situation';

/** Something that was said: an answer as it was given, so before a reverse item is turned around. */
export type Fact =
  | { readonly item: KnownItemId; readonly is: readonly Rating[] }
  | { readonly background: BackgroundId; readonly is: ReadonlyArray<string | number> };

type Said = Pick<Situation, 'ratings' | 'background'>;

/** Whether the answer is one of those named. What was not asked or not answered makes no fact true. */
export function holds(fact: Fact, said: Said): boolean {
  const answer = answerTo(fact, said);
  return answer !== undefined && fact.is.some((one) => isAmong(one, answer));
}

/** The answer that a fact is about; undefined when there is none. */
export function answerTo(fact: Fact, { ratings, background }: Said): BackgroundAnswer | undefined {
  return 'item' in fact ? ratings[fact.item] : background[fact.background];
}
