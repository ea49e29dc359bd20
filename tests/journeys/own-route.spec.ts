import type { Page } from '@playwright/test';
import { interventionOf } from '../../src/advice/catalogue';
import { buildReport } from '../../src/report/buildReport';
import { resultsOf } from '../../src/report/exports/results';
import { interpretation } from '../../src/report/interpretation';
import { itemCount } from '../fixtures/itemCount';
import { allWords } from '../fixtures/words';
import { press, tabTo } from './support/keyboard';
import {
  answerOwn,
  beginOwn,
  type OwnTongue,
  openOwn,
  ownCaseOf,
  ownItems,
  ownRatings,
  ownTongue,
  roleBox,
} from './support/own';
import { pagesOf } from './support/pdf';
import { button, expectQuestion, statementOf } from './support/questions';
import { expectResultOf, saved, savedCase } from './support/result';
import { deleteCase, goToStart, heading, pickFile, saidIn } from './support/start';
import { expect, test } from './support/test';
import { dutch, english } from './support/tongues';

const name = 'Mijn werk, najaar';
const organisation = 'Werkcentrum Rivierenland';

/** What only an employer is told. */
const employerWords = /uw organisatie|your organisation|werkgever beoordelen|judge an employer/i;

async function expectNothingForEmployers(page: Page, { words }: OwnTongue): Promise<void> {
  await expect(page.getByRole('main')).not.toContainText(employerWords);
  await expect(page.getByRole('main')).not.toContainText(words.walk.goalDefault);
}

test.describe('the own route', () => {
  const one = english;
  const tongue = ownTongue(one);
  const { language, locale, words, own, report, goal, way } = tongue;
  test.use({ locale });

  test('from its address to steps, roles, PDF and data file, and back again from the file', async ({
    page,
  }) => {
    const scripts: Promise<string>[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.push(response.text());
    });
    await openOwn(page, tongue);
    await expect(page.getByText(interpretation.professionalRoute.intro[language])).toBeVisible();
    await expect(page.getByRole('heading', { name: own.rolesHeading })).toBeVisible();
    const code = (await Promise.all(scripts)).join('\n');
    // The text of the roles shows that the scripts were read.
    expect(code).toContain(interpretation.professionalRoute.intro.nl);
    expect(code, 'the page does without the catalogue of steps').not.toContain(
      interventionOf('INT-01').description.nl,
    );
    await expect(page.getByText(words.start.noCases)).toBeVisible();
    await expect(page.getByLabel(own.goal)).toHaveValue(goal);
    await page.getByLabel(own.organisation).fill(organisation);
    await roleBox(page, 0, 'has', tongue).check();
    await roleBox(page, 1, 'wants', tongue).check();
    await beginOwn(page, name, tongue);
    await expect(page.getByText(goal)).toBeVisible();
    await expectNothingForEmployers(page, tongue);

    await answerOwn(page, ownRatings, tongue);
    await expect(
      page.getByText(words.walk.total(itemCount.professional, itemCount.professional)),
    ).toBeAttached();
    await expectNothingForEmployers(page, tongue);
    await button(page, words.walk.toResult).first().click();
    // The goal was the proposed one, which the case need not repeat.
    const filledIn = ownCaseOf({ name, expertOrganisation: organisation }, ownRatings, true, {
      has: ['ambassadeur'],
      wants: ['adviseur'],
      note: '',
    });
    await expectResultOf(page, filledIn, tongue);
    await expectNothingForEmployers(page, tongue);

    await button(page, report.toAdvice).click();
    const { steps } = buildReport(filledIn, language);
    expect(steps.map(({ id }) => id)).toEqual(['PACT-06', 'PACT-02']);
    const titles = page.getByRole('main').locator('.steps').getByRole('heading', { level: 2 });
    await expect(titles).toHaveText(steps.map(({ title }) => title));
    await expectNothingForEmployers(page, tongue);

    await page.getByRole('button', { name: way.pages.report, exact: true }).click();
    await expect(heading(page)).toHaveText(report.reportPage.heading);
    await expect(page.getByText(report.reportPage.lead)).toBeVisible();
    const pdf = await saved(page, report.reportPage.pdf);
    const pages = await pagesOf(pdf.bytes);
    expect(pages[0]).toContain(report.reportTitle(name));
    expect(pages[0]).toContain(organisation);
    for (const text of pages) expect(text).not.toMatch(employerWords);
    const whole = pages.join(' ');
    for (const { title } of steps) expect(whole).toContain(title);
    for (const { id } of ownItems) expect(whole).toContain(statementOf(id, tongue));

    const file = await savedCase(page, report.reportPage.data);
    expect(file.record).toMatchObject({ route: 'professional', roles: filledIn.roles });
    expect(saidIn(file.record)).toEqual(saidIn(filledIn));
    expect(file.results).toEqual(resultsOf(file.record));

    await goToStart(page, tongue);
    await expect(page.getByText(allWords[language].start.noneAboutEmployers)).toBeVisible();
    await openOwn(page, tongue);
    await deleteCase(page, name, tongue);
    await expect(page.getByText(words.start.noCases)).toBeVisible();
    await goToStart(page, tongue);
    await pickFile(page, file, tongue);
    await expectResultOf(page, filledIn, tongue);
    await expect(page.getByText(report.claimedDiffers)).toBeHidden();
  });
});

const tongue = ownTongue(dutch);
const { words, own } = tongue;

test('by keyboard alone', async ({ page }) => {
  await openOwn(page, tongue);
  await tabTo(page, page.getByLabel(own.name));
  await page.keyboard.type(name);
  await tabTo(page, roleBox(page, 2, 'wants', tongue));
  await page.keyboard.press('Space');
  await press(page, button(page, own.begin));
  for (const { id } of ownItems) {
    await expectQuestion(page, id, tongue);
    await expect(heading(page), 'the focus follows to the question').toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press(String(ownRatings[id]));
    await page.keyboard.press('Enter');
  }
  await expect(heading(page)).toHaveText(words.walk.reviewHeading);
  await press(page, button(page, words.walk.toResult).first());
  const roles = { has: [], wants: ['ondersteuner' as const], note: '' };
  await expectResultOf(page, ownCaseOf({ name }, ownRatings, true, roles), tongue);
});
