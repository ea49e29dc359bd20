import type { RuleId } from '../ids';
import { type RuleTexts, ruleTexts } from './texts.content';

export type { RuleTexts } from './texts.content';

/** A text in every language. */
export type Text = RuleTexts['text'];

const byId = new Map(ruleTexts.map((texts) => [texts.id, texts]));

/** @throws RangeError when rules.json has no words for it */
export function textsOf(id: RuleId): RuleTexts {
  const texts = byId.get(id);
  if (!texts) throw new RangeError(`There are no words for rule ${id}`);
  return texts;
}
