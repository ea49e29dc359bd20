import type { Outcome } from '../../../advice/outcome';
import type { ItemId } from '../../../questions/schema';
import { itemScore } from '../../../scoring/itemScore';
import type { Wording } from '../wording';

/** So many answers are quoted: the ones that weigh most. */
const MOST = 2;

/** The middle of the scale. An answer on the good side of it is no reason to do something. */
const MIDDLE = 50;

/**
 * Quotes the lowest answers to these items that are not on the good side of the scale, at most two; none
 * when the separate answers are left out.
 */
export function quotedAnswers(
  items: readonly ItemId[],
  outcome: Outcome,
  wording: Wording,
): readonly string[] {
  return quotes(items, outcome, wording, (score) => score <= MIDDLE);
}

/** The same for answers that lie on the bad side: what a rule rests on. */
export function quotedLowAnswers(
  items: readonly ItemId[],
  outcome: Outcome,
  wording: Wording,
): readonly string[] {
  return quotes(items, outcome, wording, (score) => score < MIDDLE);
}

/** The item with the lowest answer that is not on the good side of the scale. */
export function lowestItem(items: readonly ItemId[], outcome: Outcome): ItemId | undefined {
  return weighing(items, outcome, (score) => score <= MIDDLE)[0]?.item;
}

function quotes(
  items: readonly ItemId[],
  outcome: Outcome,
  wording: Wording,
  weighs: (score: number) => boolean,
): readonly string[] {
  const { words, tellsAnswers } = wording;
  if (!tellsAnswers) return [];
  const quote = outcome.basis === 'expert' ? words.whyAnswerExpert : words.whyAnswer;
  return weighing(items, outcome, weighs)
    .slice(0, MOST)
    .map(({ item, rating }) => quote(wording.rating(rating), wording.item(item).text.replace(/\.$/, '')));
}

/** The answers that weigh, the lowest first. */
function weighing(
  items: readonly ItemId[],
  { situation, items: asked }: Outcome,
  weighs: (score: number) => boolean,
) {
  return items
    .flatMap((id) => asked.find((item) => item.id === id) ?? [])
    .flatMap((item) => {
      const rating = situation.ratings[item.id];
      const score = itemScore(item, rating);
      return score !== null && weighs(score) ? [{ item: item.id, rating, score }] : [];
    })
    .toSorted((a, b) => a.score - b.score);
}
