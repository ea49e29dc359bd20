import { itemsOf } from './instrument';
import { knownInstruments } from './knownInstruments';
import type { InstrumentId } from './model';
import type { FormId, Instrument, InstrumentRef, Item, ItemId } from './schema';

/** Every version of every questionnaire that this build knows, by `id@version`. */
const byKey: ReadonlyMap<string, Instrument> = new Map(
  knownInstruments.map(({ instrument }) => [keyOf(instrument), instrument]),
);

/** The version that a new measurement uses, by questionnaire: the last that is listed. */
const current: ReadonlyMap<InstrumentId, Instrument> = new Map(
  knownInstruments.map(({ instrument }) => [instrument.id, instrument]),
);

/** Such as `igm-employer@1.0.0`. */
export function keyOf({ id, version }: InstrumentRef): string {
  return `${id}@${version}`;
}

/** The version of a questionnaire that a measurement names; undefined when this build does not know it. */
export function findInstrument(ref: InstrumentRef): Instrument | undefined {
  return byKey.get(keyOf(ref));
}

/**
 * The same, for a measurement that was checked before.
 * @throws RangeError for a version that this build does not know
 */
export function instrumentOf(ref: InstrumentRef): Instrument {
  const instrument = findInstrument(ref);
  if (!instrument) throw new RangeError(`This build does not know ${keyOf(ref)}`);
  return instrument;
}

/** The version that new measurements use. @throws RangeError when there is none */
export function currentInstrument(id: InstrumentId): Instrument {
  const instrument = current.get(id);
  if (!instrument) throw new RangeError(`This build knows no version of ${id}`);
  return instrument;
}

/** How many questions a form asks in the version that new measurements use. */
export function questionCount(id: InstrumentId, form: FormId): number {
  return itemsOf(currentInstrument(id), form).length;
}

/** @throws RangeError for an item that this version does not hold */
export function itemOf({ items, id, version }: Instrument, item: ItemId): Item {
  const found = items.find((one) => one.id === item);
  if (!found) throw new RangeError(`${keyOf({ id, version })} holds no item "${item}"`);
  return found;
}
