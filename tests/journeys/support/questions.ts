import type { Page } from '@playwright/test';
import { factorOf, itemsOf } from '../../../src/questions/instrument';
import { itemOf } from '../../../src/questions/instruments';
import { itemTextsOf } from '../../../src/questions/itemTexts';
import type { FormId, Item, ItemId, Rating } from '../../../src/questions/schema';
import type { SaidByItem } from '../../fixtures/case';
import { employerInstrument, professionalInstrument } from '../../fixtures/questionnaires';
import { appIn, heading } from './start';
import { expect } from './test';
import { ratingLabel, type Tongue } from './tongues';

/** The items that a form asks, in the order of the walk. */
export function itemsIn(form: FormId): readonly Item[] {
  return itemsOf(employerInstrument, form);
}

/** The statement of an item, in the version that new measurements use. */
export function statementOf(item: ItemId, { say }: Pick<Tongue, 'say'>): string {
  const instrument = item.startsWith('PRO-') ? professionalInstrument : employerInstrument;
  return say(itemTextsOf(instrument, item).text);
}

/** The answers to the question on the page. */
export function answerGroup(page: Page, item: ItemId, tongue: Tongue) {
  return appIn(page).getByRole('group', { name: statementOf(item, tongue), exact: true });
}

export function expertGroup(page: Page, { words }: Tongue) {
  return appIn(page).getByRole('group', { name: words.walk.expertLegend, exact: true });
}

/** The radio button of one answer to the question on the page. */
export function answerOption(page: Page, item: ItemId, rating: Rating, tongue: Tongue) {
  const name = ratingLabel(rating, tongue);
  return answerGroup(page, item, tongue).getByRole('radio', { name, exact: true });
}

export function noteField(page: Page, { words }: Tongue) {
  return appIn(page).getByRole('textbox', { name: words.walk.note, exact: true });
}

/** A button of the page, by its words. */
export function button(page: Page, name: string) {
  return appIn(page).getByRole('main').getByRole('button', { name, exact: true });
}

/** Where the question stands: `Houding, vraag 2 van 5`. */
export function positionOf(item: ItemId, form: FormId, { words, say }: Tongue): string {
  const { factor } = itemOf(employerInstrument, item);
  const own = itemsIn(form).filter((one) => one.factor === factor);
  const index = own.findIndex(({ id }) => id === item) + 1;
  return words.walk.factorPosition(say(factorOf(factor).label), index, own.length);
}

export async function expectQuestion(page: Page, item: ItemId, tongue: Tongue): Promise<void> {
  await expect(heading(page)).toHaveText(statementOf(item, tongue));
}

/** The address of the question on the page, once the browser has it: it follows the page by a moment. */
export async function addressOf(page: Page, item: ItemId): Promise<string> {
  await expect(page).toHaveURL(new RegExp(`/${item}$`));
  return page.url();
}

/** Fills in what is given of the question on the page, and stays there. */
export async function fillIn(
  page: Page,
  item: ItemId,
  answer: SaidByItem[ItemId],
  tongue: Tongue,
): Promise<void> {
  const { employer, expert, note } = answer;
  if (employer !== undefined) {
    // On the words, as one clicks: the whole line of an answer is its target.
    await answerGroup(page, item, tongue).getByText(ratingLabel(employer, tongue), { exact: true }).click();
  }
  if (note !== undefined) await noteField(page, tongue).fill(note);
  if (expert !== undefined) {
    await button(page, tongue.words.walk.expertOpen).click();
    await expertGroup(page, tongue).getByText(ratingLabel(expert, tongue), { exact: true }).click();
  }
}

export async function goOn(page: Page, { words }: Tongue): Promise<void> {
  await button(page, words.walk.next).click();
}

/** Answers every question of a form from the first on; ends in the review. */
export async function answerAll(
  page: Page,
  form: FormId,
  answers: SaidByItem,
  tongue: Tongue,
): Promise<void> {
  for (const { id } of itemsIn(form)) {
    await expectQuestion(page, id, tongue);
    await fillIn(page, id, answers[id] ?? {}, tongue);
    await goOn(page, tongue);
  }
  await expect(heading(page)).toHaveText(tongue.words.walk.reviewHeading);
}

const cycle: readonly Rating[] = [4, 2, 5, 3, 1, 4, 'dk', 3, 5, 2, 4];

/** What is said beside the employer's rating: a note, and the expert's view of one whole factor and more. */
const asides: SaidByItem = {
  'ATT-2': { note: 'Inpakken blijft liggen.\nVooral op vrijdag.' },
  'NOR-7': { expert: 2 },
  'CAP-6': { expert: 2 },
  'CAP-7': { expert: 1 },
  'CAP-3': { expert: 1, note: 'De ploegleider staat zelf aan de oven.' },
  'CAP-4': { expert: 'dk' },
  'CAP-8': { expert: 5 },
};

/** A lively mix of answers to every item, with everything that an answer can hold. */
export const mixedAnswers: SaidByItem = Object.fromEntries(
  employerInstrument.items.map(({ id }, index): [ItemId, SaidByItem[ItemId]] => {
    const employer = id === 'SKI-7' ? 'na' : (cycle[index % cycle.length] ?? 3);
    return [id, { employer, ...asides[id] }];
  }),
);

/** Only the answers to the items of a form, without the expert's view. */
export function answersAlone(form: FormId): SaidByItem {
  return Object.fromEntries(
    itemsIn(form).map(({ id }) => [id, { employer: mixedAnswers[id]?.employer ?? 3 }]),
  );
}
