import { z } from '../lib/zod';
import behaviourJson from './behaviour.json';
import blocksJson from './blocks.json';
import factorsJson from './factors.json';
import formsJson from './forms.json';
import phasesJson from './phases.json';
import responseScaleJson from './responseScale.json';
import {
  Behaviour,
  Block,
  type BlockId,
  Factor,
  type FactorId,
  Form,
  type FormId,
  type Instrument,
  type Item,
  Phase,
  ResponseScale,
} from './schema';

// Parsed once, here; everything behind this file trusts the content. References between the files are
// checked by tests/questions, which walks every id and both languages.
export const factors: readonly Factor[] = z.array(Factor).parse(factorsJson);
export const blocks: readonly Block[] = z.array(Block).parse(blocksJson);
export const forms: readonly Form[] = z.array(Form).parse(formsJson);
export const responseScale: ResponseScale = ResponseScale.parse(responseScaleJson);
export const behaviour = Behaviour.parse(behaviourJson);
export const phases: readonly Phase[] = z.array(Phase).parse(phasesJson);

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
