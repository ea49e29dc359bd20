import type { Page } from '@playwright/test';
import type { Language } from '../../../src/i18n/languages';
import type { Ratings } from '../../../src/questions/answers';
import { rolesIn } from '../../../src/report/viewModel/roles';
import { reportWordsOn } from '../../../src/report/viewModel/routeWords';
import { ownItems } from '../../fixtures/ownCases';
import { professionalInstrument } from '../../fixtures/questionnaires';
import { allWords } from '../../fixtures/words';
import { button, expectQuestion, fillIn, goOn } from './questions';
import { heading } from './start';
import { expect } from './test';
import type { Tongue } from './tongues';

export { ownCaseOf, ownItems, ownRatings } from '../../fixtures/ownCases';

/** The words of the own route, and the goal that it proposes. */
export function ownTongue(tongue: Tongue) {
  const { language } = tongue;
  return {
    ...tongue,
    report: reportWordsOn('professional', language),
    own: allWords[language].own,
    goal: professionalInstrument.goal?.[language] ?? '',
  };
}
export type OwnTongue = ReturnType<typeof ownTongue>;

/** Opens the own route at its address. */
export async function openOwn(page: Page, { own }: OwnTongue): Promise<void> {
  await page.goto('./#/own');
  await expect(heading(page)).toHaveText(own.heading);
}

/** A checkbox of a role, in its group. */
export function roleBox(page: Page, index: number, list: 'has' | 'wants', { own, language }: OwnTongue) {
  return page
    .getByRole('group', { name: labelOf(index, language), exact: true })
    .getByRole('checkbox', { name: own[list], exact: true });
}

function labelOf(index: number, language: Language): string {
  return rolesIn(language)[index]?.label ?? '';
}

/** Answers every question from the first on; ends in the review. */
export async function answerOwn(page: Page, ratings: Ratings, tongue: Tongue): Promise<void> {
  for (const { id } of ownItems) {
    await expectQuestion(page, id, tongue);
    const employer = ratings[id];
    await fillIn(page, id, employer === undefined ? {} : { employer }, tongue);
    await goOn(page, tongue);
  }
  await expect(heading(page)).toHaveText(tongue.words.walk.reviewHeading);
}

/** From the form to the first question. */
export async function beginOwn(page: Page, name: string, tongue: OwnTongue): Promise<void> {
  await page.getByLabel(tongue.own.name).fill(name);
  await button(page, tongue.own.begin).click();
  await expectQuestion(page, 'PRO-ATT-4', tongue);
}
