import { expect } from 'vitest';
import type { Locator } from 'vitest/browser';
import { interventionOf } from '../../../src/advice/catalogue';
import type { Case } from '../../../src/cases/case';
import type { Language } from '../../../src/i18n/languages';
import { TODAY } from '../../fixtures/agreements';
import { allWords } from '../../fixtures/words';
import { openPage, type TestApp } from './app';
import { textsOf } from './texts';

export const titleOf = (id: string, language: Language = 'nl') => interventionOf(id).title[language];

/** Opens the agreements of a case. */
export async function openPlan(record: Case, language: Language = 'nl'): Promise<TestApp> {
  const app = await openPage(record, 'plan', { language, instant: `${TODAY}T10:00:00.000Z` });
  await expect.element(app.heading).toHaveTextContent(allWords[language].plan.title);
  return app;
}

/** One agreement, by its title. */
export function card({ main }: TestApp, name: string): Locator {
  return main.getByRole('article', { name, exact: true });
}

export function titleIn(one: Locator): Locator {
  return one.getByRole('heading');
}

/** The titles on the page, in their order. */
export function titles({ main }: TestApp): readonly string[] {
  return textsOf(main.getByRole('article').getByRole('heading'));
}
