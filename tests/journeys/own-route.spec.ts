import type { Page } from '@playwright/test';
import { interventionOf } from '../../src/advice/catalogue';
import { currentMeasurement } from '../../src/cases/case';
import { buildReport } from '../../src/report/buildReport';
import { resultsOf } from '../../src/report/exports/results';
import { interpretation } from '../../src/report/interpretation';
import { anEntry } from '../fixtures/case';
import { itemCount } from '../fixtures/itemCount';
import { allWords } from '../fixtures/words';
import { expectNoAxeFindings, expectNoSidewaysScrolling } from './support/axe';
import { justBegun } from './support/cases';
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
import { answerOption, button, expectQuestion, fillIn, goOn, statementOf } from './support/questions';
import { expectResultOf, saved, savedCase } from './support/result';
import {
  caseLink,
  deleteCase,
  expectSaved,
  goToAddress,
  goToStart,
  heading,
  openCase,
  pickFile,
  saidIn,
  takeUp,
} from './support/start';
import { blockades } from './support/storage';
import { expect, test } from './support/test';
import { dutch, english } from './support/tongues';

const name = 'Mijn werk, najaar';
const organisation = 'Werkcentrum Rivierenland';

const finished = ownCaseOf({ name, goal: 'Elke maand een nieuwe werkgever' }, ownRatings, true, {
  has: ['ambassadeur'],
  wants: ['ambassadeur', 'adviseur'],
  note: 'Oefenen met Noor.',
});

const { 'PRO-ATT-4': first, 'PRO-ATT-2': second } = ownRatings;
const halfWay = ownCaseOf({ name: 'Nog bezig' }, { 'PRO-ATT-4': first, 'PRO-ATT-2': second }, false);

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
    await openOwn(page, tongue);
    await expect(page.getByText(interpretation.professionalRoute.intro[language])).toBeVisible();
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

  test('without a name, or with a goal that is too long, says what to do', async ({ page }) => {
    await openOwn(page, tongue);
    await page.getByLabel(own.goal).fill('x'.repeat(1001));
    await button(page, own.begin).click();
    await expect(page.getByRole('alert')).toBeFocused();
    await expect(page.getByRole('alert').getByRole('link')).toHaveText([
      own.errors.nameMissing,
      own.errors.tooLong(1000),
    ]);
    await page.getByRole('alert').getByRole('link').first().click();
    await expect(page.getByLabel(own.name)).toBeFocused();
    await expect(page.getByLabel(own.name)).toHaveAccessibleDescription(
      [own.nameHint, words.walk.privacy, own.errors.nameMissing].join(' '),
    );
    await page.getByLabel(own.goal).fill('Eén werkgever');
    await beginOwn(page, name, tongue);
    await expect(page.getByText('Eén werkgever')).toBeVisible();
  });

  const places = {
    start: async (page: Page) => {
      const late = anEntry({ intervention: 'OWN-1', ownStep: 'Bel Noor', due: '2026-01-05' });
      await openCase(page, { ...halfWay, plan: [late] }, tongue);
      await openOwn(page, tongue);
      await expect(caseLink(page, halfWay.employer.name, tongue)).toBeVisible();
      await expect(page.getByRole('region', { name: allWords[language].due.heading })).toBeVisible();
      await button(page, own.begin).click();
      await expect(page.getByRole('alert')).toBeVisible();
    },
    details: async (page: Page) => {
      await openCase(page, finished, tongue);
      await goToAddress(page, finished, 'intake');
      await expect(heading(page)).toHaveText(own.detailsHeading);
    },
    question: async (page: Page) => {
      await openCase(page, halfWay, tongue);
      await expectQuestion(page, 'PRO-ATT-3', tongue);
    },
    result: async (page: Page) => {
      await openCase(page, finished, tongue);
      await expect(heading(page)).toHaveText(buildReport(finished, language).headline);
    },
    steps: async (page: Page) => {
      await openCase(page, finished, tongue);
      await goToAddress(page, finished, 'advice');
      await expect(heading(page)).toHaveText(report.nextSteps(2));
    },
  };
  for (const [where, open] of Object.entries(places)) {
    test(`the ${where} is accessible and fits`, async ({ page }) => {
      await open(page);
      for (const width of [1280, 320]) {
        await page.setViewportSize({ width, height: 800 });
        await expectNoSidewaysScrolling(page, `${width} wide`);
      }
      await expectNoAxeFindings(page, where);
    });
  }
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

test('own scans and those about employers are listed apart, and removed apart', async ({ page }) => {
  await openCase(page, finished, tongue);
  await goToStart(page, tongue);
  await openCase(page, justBegun, tongue);
  await goToStart(page, tongue);
  await expect(caseLink(page, justBegun.employer.name, tongue)).toBeVisible();
  await expect(caseLink(page, name, tongue)).toBeHidden();
  await openOwn(page, tongue);
  await expect(caseLink(page, name, tongue)).toBeVisible();
  await expect(caseLink(page, justBegun.employer.name, tongue)).toBeHidden();
  await takeUp(page, name, tongue);
  await expectResultOf(page, finished, tongue);

  await openOwn(page, tongue);
  await deleteCase(page, name, tongue);
  await expect(page.getByRole('heading', { name: own.casesHeading })).toBeFocused();
  await expect(caseLink(page, name, tongue)).toBeHidden();
  await page.reload();
  await expect(page.getByText(words.start.noCases)).toBeVisible();
  await goToStart(page, tongue);
  await expect(caseLink(page, justBegun.employer.name, tongue)).toBeVisible();
});

test.describe('an address of an own scan', () => {
  test.beforeEach(({ page }) => openCase(page, halfWay, tongue));

  test('leads to its question, also in another page, and answers stay', async ({ page, context }) => {
    await goToAddress(page, halfWay, 'PRO-CAP-2');
    await expectQuestion(page, 'PRO-CAP-2', tongue);
    await fillIn(page, 'PRO-CAP-2', { employer: 2, note: 'De aanvraag duurt lang.' }, tongue);
    await expectSaved(page, tongue);
    await page.reload();
    await expect(answerOption(page, 'PRO-CAP-2', 2, tongue)).toBeChecked();

    const other = await context.newPage();
    await goToAddress(other, halfWay, 'PRO-CAP-2');
    await expect(answerOption(other, 'PRO-CAP-2', 2, tongue)).toBeChecked();
    await goOn(other, tongue);
    await expectQuestion(other, 'PRO-CAP-3', tongue);
  });

  test('has no question of the other questionnaire and no phases', async ({ page }) => {
    for (const segment of ['ATT-6', 'phases', 'placement', 'suitability']) {
      await goToAddress(page, halfWay, segment);
      await expectQuestion(page, 'PRO-ATT-3', tongue);
      await expect(page).toHaveURL(/\/PRO-ATT-3$/);
    }
  });
});

test('what was said at the beginning can be changed, and is kept at once', async ({ page }) => {
  await openCase(page, finished, tongue);
  await goToAddress(page, finished, 'intake');
  await expect(page.getByText('De rol van adviseur wilt u wel, maar heeft u nog niet.')).toBeVisible();
  await roleBox(page, 1, 'has', tongue).check();
  await roleBox(page, 2, 'wants', tongue).check();
  await expect(page.getByRole('status')).toHaveText(
    'De rol van ondersteuner wilt u wel, maar heeft u nog niet.',
  );
  await page.getByLabel(own.rolesNote).fill('Oefenen met Noor en Ben.');
  await page.getByLabel(own.organisation).fill(organisation);
  await page.getByLabel(own.goal).clear();
  await expectSaved(page, tongue);
  await page.reload();
  await expect(roleBox(page, 1, 'has', tongue)).toBeChecked();
  await expect(roleBox(page, 2, 'wants', tongue)).toBeChecked();
  await expect(page.getByLabel(own.rolesNote)).toHaveValue('Oefenen met Noor en Ben.');
  await expect(page.getByLabel(own.organisation)).toHaveValue(organisation);

  // Without a goal of one's own, the goal of this route stands above the questions.
  await goToAddress(page, finished, 'PRO-NOR-1');
  await expect(page.getByText(tongue.goal)).toBeVisible();

  await goToAddress(page, finished, 'report');
  const file = await savedCase(page, tongue.report.reportPage.data);
  expect(file.record.roles).toEqual({
    has: ['ambassadeur', 'adviseur'],
    wants: ['ambassadeur', 'adviseur', 'ondersteuner'],
    note: 'Oefenen met Noor en Ben.',
  });
  expect(currentMeasurement(file.record).views).toEqual(currentMeasurement(finished).views);
});

test('a note about the roles that is too long says so and stays in the field', async ({ page }) => {
  await openCase(page, finished, tongue);
  await goToAddress(page, finished, 'intake');
  await page.getByLabel(own.rolesNote).fill('x'.repeat(10_001));
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByLabel(own.rolesNote)).toHaveAttribute('aria-invalid', 'true');
  await page.reload();
  await expect(page.getByLabel(own.rolesNote)).toHaveValue('Oefenen met Noor.');
});

test('another language changes the proposed goal, but not one of your own', async ({ page }) => {
  const language = page.getByRole('combobox', { name: words.app.language });
  await openOwn(page, tongue);
  await page.getByLabel(own.name).fill(name);
  await language.selectOption({ label: 'English' });
  const inEnglish = ownTongue(english);
  await expect(page.getByLabel(inEnglish.own.goal)).toHaveValue(inEnglish.goal);
  await expect(page.getByLabel(inEnglish.own.name)).toHaveValue(name);
  await page.getByLabel(inEnglish.own.goal).fill('One employer a month');
  await page
    .getByRole('combobox', { name: english.words.app.language })
    .selectOption({ label: 'Nederlands' });
  await expect(page.getByLabel(own.goal)).toHaveValue('One employer a month');
});

test('a proposed goal is said in the language of the reader, in questions and in the report', async ({
  page,
}) => {
  const inEnglish = ownTongue(english);
  await openOwn(page, tongue);
  await beginOwn(page, name, tongue);
  await expect(page.getByText(tongue.goal)).toBeVisible();
  await fillIn(page, 'PRO-ATT-4', { employer: 4 }, tongue);
  await expectSaved(page, tongue);
  await page.getByRole('combobox', { name: words.app.language }).selectOption({ label: 'English' });
  await expect(page.getByText(inEnglish.goal)).toBeVisible();
  const id = /scan\/([0-9a-f-]+)/.exec(page.url())?.[1] ?? '';

  // The details show it in this language too; a change there does not make it someone's own.
  await goToAddress(page, { id }, 'intake');
  await expect(page.getByLabel(inEnglish.own.goal)).toHaveValue(inEnglish.goal);
  await page.getByLabel(inEnglish.own.organisation).fill(organisation);
  await expectSaved(page, inEnglish);
  await goToAddress(page, { id }, 'report');
  const file = await savedCase(page, inEnglish.report.reportPage.data);
  expect(file.record).toMatchObject({ goal: '', expert: { organisation } });
  const pdf = await saved(page, inEnglish.report.reportPage.pdf);
  const whole = (await pagesOf(pdf.bytes)).join(' ');
  expect(whole).toContain(organisation);
  expect(whole).not.toContain(tongue.goal);
});

test.describe('a new own scan that was not begun', () => {
  test('is there again after another page, and gone once it was begun', async ({ page }) => {
    await openOwn(page, tongue);
    await page.getByLabel(own.name).fill(name);
    await page.getByLabel(own.organisation).fill(organisation);
    await page.getByLabel(own.goal).fill('Eén werkgever per maand');
    await roleBox(page, 1, 'wants', tongue).check();

    await goToStart(page, tongue);
    await openOwn(page, tongue);
    await expect(page.getByLabel(own.name)).toHaveValue(name);
    await expect(page.getByLabel(own.organisation)).toHaveValue(organisation);
    await expect(page.getByLabel(own.goal)).toHaveValue('Eén werkgever per maand');
    await expect(roleBox(page, 1, 'wants', tongue)).toBeChecked();

    await button(page, own.begin).click();
    await expectQuestion(page, 'PRO-ATT-4', tongue);
    await expect(page.getByText('Eén werkgever per maand')).toBeVisible();
    await expectSaved(page, tongue);
    await openOwn(page, tongue);
    await expect(caseLink(page, name, tongue)).toBeVisible();
    await expect(page.getByLabel(own.name)).toHaveValue('');
    await expect(page.getByLabel(own.organisation)).toHaveValue('');
    await expect(page.getByLabel(own.goal)).toHaveValue(tongue.goal);
    await expect(roleBox(page, 1, 'wants', tongue)).not.toBeChecked();
  });

  test('keeps what is not right yet, and a proposed goal in the language that was chosen', async ({
    page,
  }) => {
    const inEnglish = ownTongue(english);
    const tooLong = 'x'.repeat(201);
    await openOwn(page, tongue);
    await page.getByLabel(own.organisation).fill(tooLong);
    await goToStart(page, tongue);
    await page.getByRole('combobox', { name: words.app.language }).selectOption({ label: 'English' });
    await openOwn(page, inEnglish);
    await expect(page.getByLabel(inEnglish.own.organisation)).toHaveValue(tooLong);
    await expect(page.getByLabel(inEnglish.own.goal)).toHaveValue(inEnglish.goal);
  });
});

test('what is due in the own work is said here, and not among the scans about employers', async ({
  page,
}) => {
  await page.clock.setFixedTime(new Date('2026-11-22T10:00:00'));
  const agreement = anEntry({ intervention: 'OWN-1', ownStep: 'Bel Noor', due: '2026-11-20' });
  await openCase(page, { ...finished, plan: [agreement] }, tongue);
  await goToStart(page, tongue);
  const due = page.getByRole('region', { name: allWords.nl.due.heading });
  await expect(page.getByRole('link', { name: allWords.nl.startMore.own })).toBeVisible();
  await expect(due).toBeHidden();
  await openOwn(page, tongue);
  await expect(due).toContainText(allWords.nl.due.overdue);
  await due.getByRole('link', { name: `${name}: Bel Noor`, exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`${finished.id}/plan\\?entry=`));
});

test('the page of own scans does without the catalogue of steps', async ({ page }) => {
  const scripts: Promise<string>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.text());
  });
  await openOwn(page, tongue);
  await expect(page.getByRole('heading', { name: own.rolesHeading })).toBeVisible();
  const code = (await Promise.all(scripts)).join('\n');
  // The text of the roles shows that the scripts were read.
  expect(code).toContain(interpretation.professionalRoute.intro.nl);
  expect(code).not.toContain(interventionOf('INT-01').description.nl);
});

test('works where nothing can be kept', async ({ page }) => {
  await blockades[0]?.install(page);
  await openOwn(page, tongue);
  await expect(page.getByRole('alert')).toContainText(words.app.storage.blocked);
  await expect(page.getByText(words.start.listing)).toBeHidden();
  await roleBox(page, 0, 'has', tongue).check();
  await beginOwn(page, name, tongue);
  await fillIn(page, 'PRO-ATT-4', { employer: 4 }, tongue);
  await expect(page.getByRole('alert')).toContainText(words.app.storage.blocked);
});
