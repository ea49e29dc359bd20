import type { Page } from '@playwright/test';
import type { Case, Roles } from '../../../src/cases/case';
import type { Intake } from '../../../src/cases/intake';
import { noRoles } from '../../../src/cases/roles';
import type { Language } from '../../../src/i18n/languages';
import type { Ratings } from '../../../src/questions/answers';
import { rolesIn } from '../../../src/report/viewModel/roles';
import { reportWordsOn } from '../../../src/report/viewModel/routeWords';
import { aCase, stillEnvironment } from '../../fixtures/case';
import { goldenCases } from '../../fixtures/golden';
import { professionalInstrument } from '../../fixtures/questionnaires';
import { allWords } from '../../fixtures/words';
import { button, expectQuestion, fillIn, goOn } from './questions';
import { heading } from './start';
import { expect } from './test';
import type { Tongue } from './tongues';

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

export const ownItems = professionalInstrument.items;

/** The answers of the golden case of this route: a low context, then a low norm. */
export const ownRatings: Ratings = goldenCases.find(({ name }) => name === 'own route')?.answers ?? {};

const environment = stillEnvironment('2026-11-20T09:30:00.000Z');

/** A case as the own route makes it of these words. */
export function ownCaseOf(
  said: Partial<Intake>,
  ratings: Ratings,
  isAtResult = true,
  roles: Roles = noRoles,
): Case {
  // Apart from the ids of the cases about employers.
  const newId = () => environment.newId().replace(/^0{8}/, '0000000a');
  return {
    ...aCase({
      route: 'professional',
      sector: null,
      mode: 'self',
      phase: 1,
      ...said,
      employer: ratings,
      isAtResult,
      environment: { ...environment, newId },
    }),
    roles,
  };
}

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
