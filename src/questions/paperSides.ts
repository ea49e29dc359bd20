import { itemsOf } from './instrument';
import { factorIds } from './model';
import type { FactorId, FormId, Instrument, Item } from './schema';

/** What stands on a side of the form on paper beside its items. */
interface Sheet {
  /** Whose items stand on it. */
  readonly factors: readonly FactorId[];
  /** Whether their items stand under the name of each factor; a form of few items has one list for a block. */
  readonly grouping: 'factor' | 'block';
  /** How much room there is for a remark, in lines to write on. */
  readonly remarkLines: number;
  readonly parts: readonly ('letter' | 'background')[];
}

/** One side of the paper. */
export interface PaperSide extends Sheet {
  /** Counted from 1. */
  readonly number: number;
  /** In the order of the questionnaire, each with the number that it has on paper. */
  readonly items: readonly NumberedItem[];
}

export interface NumberedItem {
  readonly number: number;
  readonly item: Item;
}

const [attitude, norm, selfEfficacy, skills, capacity, context, selfRegulation] = factorIds;
const willing = [attitude, norm, selfEfficacy];
const able = [skills, capacity, context, selfRegulation];

/** By form: one sheet of A4 with two sides, or two with four. A form that is not listed does not come on paper. */
const sheets: Partial<Record<FormId, readonly Sheet[]>> = {
  short: [
    { factors: willing, grouping: 'block', remarkLines: 0, parts: ['letter'] },
    { factors: able, grouping: 'block', remarkLines: 2, parts: ['background'] },
  ],
  full: [
    { factors: [], grouping: 'factor', remarkLines: 0, parts: ['letter'] },
    { factors: willing, grouping: 'factor', remarkLines: 0, parts: [] },
    { factors: [skills, capacity, context], grouping: 'factor', remarkLines: 0, parts: [] },
    { factors: [selfRegulation], grouping: 'factor', remarkLines: 4, parts: ['background'] },
  ],
};

/**
 * The sides of a form on paper, in order: what is printed on each, and what is typed in beside it.
 * @throws RangeError for a form that does not come on paper
 */
export function paperSides(instrument: Instrument, form: FormId): readonly PaperSide[] {
  const found = sheets[form];
  if (!found) throw new RangeError(`The form "${form}" does not come on paper`);
  const numbered = itemsOf(instrument, form).map((item, index) => ({ number: index + 1, item }));
  return found.map((sheet, index) => ({
    ...sheet,
    number: index + 1,
    items: numbered.filter(({ item }) => sheet.factors.includes(item.factor)),
  }));
}
