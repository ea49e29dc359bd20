import { z } from '../lib/zod';
import backgroundJson from './background.json';
import behaviourJson from './behaviour.json';
import blocksJson from './blocks.json';
import factorsJson from './factors.json';
import formsJson from './forms.json';
import itemsJson from './items.json';
import phasesJson from './phases.json';
import responseScaleJson from './responseScale.json';
import {
  BackgroundQuestion,
  Behaviour,
  Block,
  type BlockId,
  Factor,
  type FactorId,
  Form,
  type FormId,
  type Instrument,
  Item,
  type ItemId,
  Phase,
  ResponseScale,
} from './schema';

// Parsed once, here; everything behind this file trusts the content. References between the files are
// checked by tests/questions, which walks every id and both languages.
export const factors: readonly Factor[] = z.array(Factor).parse(factorsJson);
export const blocks: readonly Block[] = z.array(Block).parse(blocksJson);
export const forms: readonly Form[] = z.array(Form).parse(formsJson);
export const responseScale: ResponseScale = ResponseScale.parse(responseScaleJson);
export const backgroundQuestions: readonly BackgroundQuestion[] = z
  .array(BackgroundQuestion)
  .parse(backgroundJson);
export const behaviour = Behaviour.parse(behaviourJson);
export const phases: readonly Phase[] = z.array(Phase).parse(phasesJson);

/** The 35 items about the employer's own organisation. */
export const employerInstrument: Instrument = {
  id: 'igm-employer',
  version: '1.0.0',
  items: z.array(Item).parse(itemsJson),
};

const instruments = new Map<Instrument['id'], Instrument>([[employerInstrument.id, employerInstrument]]);

/** @throws RangeError for a questionnaire that was not loaded (see professionalInstrument.ts) */
export const instrumentById = (id: Instrument['id']): Instrument => known(instruments, id);

export const isInstrumentLoaded = (id: Instrument['id']): boolean => instruments.has(id);

/** Adds a questionnaire that comes in a chunk of its own, so that nobody loads it for nothing. */
export function addInstrument(instrument: Instrument): void {
  instruments.set(instrument.id, instrument);
  for (const item of instrument.items) itemById.set(item.id, item);
}

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
const itemById = new Map<ItemId, Item>(employerInstrument.items.map((item) => [item.id, item]));

/** Looks up what the content is known to hold. @throws RangeError for an id that it does not hold */
export const formOf = (id: FormId): Form => known(formById, id);
export const factorOf = (id: FactorId): Factor => known(factorById, id);
export const blockOf = (id: BlockId): Block => known(blockById, id);
export const itemOf = (id: ItemId): Item => known(itemById, id);

function known<K, V>(map: ReadonlyMap<K, V>, id: K): V {
  const value = map.get(id);
  if (value === undefined) throw new RangeError(`The questionnaire holds no "${String(id)}"`);
  return value;
}
