import { expect } from 'vitest';
import type { Locator } from 'vitest/browser';
import type { Language } from '../../../src/i18n/languages';
import { textIn } from '../../../src/i18n/text';
import { responseScale } from '../../../src/questions/instrument';
import { itemTextsOf } from '../../../src/questions/itemTexts';
import type { ItemId, Rating } from '../../../src/questions/schema';
import { employerInstrument, professionalInstrument } from '../../fixtures/questionnaires';
import { allWords } from '../../fixtures/words';
import type { TestApp } from './app';

/** The statement of an item, in the version that new measurements use. */
export function statementOf(item: ItemId, language: Language = 'nl'): string {
  const instrument = item.startsWith('PRO-') ? professionalInstrument : employerInstrument;
  return textIn(itemTextsOf(instrument, item).text, language);
}

/** What the radio button of a rating says. */
export function ratingLabel(rating: Rating, language: Language = 'nl'): string {
  const found = [...responseScale.points, ...responseScale.extra].find(({ value }) => value === rating);
  if (!found) throw new RangeError(`The scale holds no "${rating}"`);
  return textIn(found.label, language);
}

/** The answers to the question on the page. */
export function answerGroup({ main }: TestApp, item: ItemId, language: Language = 'nl'): Locator {
  return main.getByRole('group', { name: statementOf(item, language), exact: true });
}

/** The radio button of one answer to the question on the page. */
export function answerOption(app: TestApp, item: ItemId, rating: Rating, language: Language = 'nl'): Locator {
  return answerGroup(app, item, language).getByRole('radio', {
    name: ratingLabel(rating, language),
    exact: true,
  });
}

/** Every answer that is chosen on the page. */
export function chosenAnswers({ main }: TestApp): readonly Element[] {
  return main.getByRole('radio', { checked: true }).elements();
}

export function noteField({ main }: TestApp, language: Language = 'nl'): Locator {
  return main.getByRole('textbox', { name: allWords[language].walk.note, exact: true });
}

/** What the bar above the page says once all is saved. */
export function savedMark({ banner }: TestApp, language: Language = 'nl'): Locator {
  return banner.getByText(`✓ ${allWords[language].app.saved}`, { exact: true });
}

/** A button of the page, by its words. */
export function button({ main }: TestApp, name: string): Locator {
  return main.getByRole('button', { name, exact: true });
}

export async function expectQuestion(app: TestApp, item: ItemId, language: Language = 'nl'): Promise<void> {
  await expect.element(app.heading).toHaveTextContent(statementOf(item, language));
}
