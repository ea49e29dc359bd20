import { blocks, factors, forms } from './model.content';
import type { Block, BlockId, Factor, FactorId, Form, FormId, Instrument, Item } from './schema';

export { behaviour, blocks, factors, forms, phases, responseScale } from './model.content';

/**
 * The items that a form asks, in model order.
 * @param form full and professional ask every item, short asks two of each factor
 */
export function itemsOf(instrument: Instrument, form: FormId): readonly Item[] {
  return form === 'short' ? instrument.items.filter((item) => item.short) : instrument.items;
}

const formById = new Map(forms.map((form) => [form.id, form]));
const factorById = new Map(factors.map((factor) => [factor.id, factor]));
const blockById = new Map(blocks.map((block) => [block.id, block]));

/** Looks up what the content is known to hold. @throws RangeError for an id that it does not hold */
export const formOf = (id: FormId): Form => known(formById, id);
export const factorOf = (id: FactorId): Factor => known(factorById, id);
export const blockOf = (id: BlockId): Block => known(blockById, id);

function known<K, V>(map: ReadonlyMap<K, V>, id: K): V {
  const value = map.get(id);
  if (value === undefined) throw new RangeError(`The questionnaire holds no "${String(id)}"`);
  return value;
}
