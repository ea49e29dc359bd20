import { keyOf } from './instruments';
import { knownInstruments } from './knownInstruments';
import type { InstrumentRef, ItemId, ItemTexts, TextsByItem } from './schema';

/** Words that were fetched; a version never changes, so they stay true. */
const fetched = new Map<string, TextsByItem>();

for (const { instrument, texts } of knownInstruments) {
  if (texts.kind === 'here') fetched.set(keyOf(instrument), texts.words);
}

/**
 * Fetches the words of these versions, such as those that a case names, so that they can be shown and
 * printed. One that this build does not know is passed over.
 */
export async function loadItemTexts(refs: readonly InstrumentRef[]): Promise<void> {
  const missing = new Set(refs.map(keyOf).filter((key) => !fetched.has(key)));
  const known = knownInstruments.filter(({ instrument }) => missing.has(keyOf(instrument)));
  await Promise.all(
    known.map(async ({ instrument, texts }) => {
      const words = texts.kind === 'here' ? texts.words : (await texts.fetch()).texts;
      fetched.set(keyOf(instrument), words);
    }),
  );
}

/**
 * The words of an item in the version that was asked.
 * @throws RangeError for an item that this version does not hold, and for words that were not fetched
 */
export function itemTextsOf(ref: InstrumentRef, item: ItemId): ItemTexts {
  const texts = fetched.get(keyOf(ref))?.[item];
  if (!texts) throw new RangeError(`There are no words for "${item}" of ${keyOf(ref)}`);
  return texts;
}
