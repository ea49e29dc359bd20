import type { Page } from '@playwright/test';
import { ratedAt } from '../fixtures/case';
import { measuredAgain } from '../fixtures/measured';
import { measuredTwice } from '../fixtures/measuredCases';
import { statementOf } from './support/questions';
import { caseLink, heading, openCase, openStart, takeUp } from './support/start';
import { expect, test } from './support/test';
import { dutch, english } from './support/tongues';

const { words, report, way } = english;
const { id } = measuredTwice;

/** Measured three times, the last time by the employer alone; the expert looks with those answers beside. */
const record = measuredAgain(measuredTwice, '2027-05-24', {
  employer: ratedAt(4, { capacity: 3, norm: 3 }),
  mode: 'self',
  expertView: 'open',
});

/** Every kind of address, with the heading or the title of its page. */
const addresses: ReadonlyArray<{
  readonly path: string;
  readonly heading?: string;
  readonly title?: string;
}> = [
  { path: '/', heading: words.start.heading },
  { path: '/new', heading: words.intake.steps.employer },
  { path: '/own', heading: english.words.own.heading },
  { path: '/cases', heading: english.words.cases.heading },
  { path: '/cases?words=korenaar&order=name', heading: english.words.cases.heading },
  { path: '/device', heading: english.words.device.heading },
  { path: '/invite', heading: english.words.invite.heading },
  { path: '/return', heading: english.words.returning.heading },
  { path: '/invitation/1abc', heading: english.words.answering.damagedHeading },
  { path: '/library', heading: english.words.library.heading },
  { path: '/library/res-lks', heading: english.words.library.heading },
  { path: '/library?words=buddy', heading: english.words.library.heading },
  { path: `/scan/${id}/intake`, heading: words.intake.steps.employer },
  { path: `/scan/${id}/NOR-2`, heading: statementOf('NOR-2', english) },
  { path: `/scan/${id}/CAP-7-review`, heading: statementOf('CAP-7', english) },
  { path: `/scan/${id}/review`, heading: words.walk.reviewHeading },
  ...(['profile', 'advice', 'plan', 'phases', 'comparison', 'report'] as const).map((page) => ({
    path: `/scan/${id}/${page}`,
    title: way.pages[page],
  })),
  { path: `/scan/${id}/paper`, heading: english.words.paper.heading },
  { path: `/scan/${id}/typing`, heading: english.words.typing.heading },
  { path: `/scan/${id}/invite` },
  { path: `/scan/${id}/suitability` },
  { path: `/scan/${id}/placement` },
  { path: `/scan/${id}/phases?phase=4`, title: way.pages.phases },
  { path: `/scan/${id}/plan?entry=${record.plan[2]?.id}`, title: way.pages.plan },
  { path: `/scan/${id}/expert`, heading: english.words.expertView.heading },
  { path: `/scan/${id}/expert-NOR-2`, heading: statementOf('NOR-2', english) },
  { path: `/scan/${id}/expert-review` },
  { path: '/nowhere', heading: words.app.notFoundHeading },
  { path: '/scan/00000000-0000-4000-8000-00000000dead', heading: words.app.loadFailedHeading },
];

const addressOf = (page: Page) => new URL(page.url()).hash.slice(1);

/** The page of an address is there: its heading, its title, and nothing of another address. */
async function expectPageOf(page: Page, wanted: (typeof addresses)[number], titles: Map<string, string>) {
  const { path } = wanted;
  if (wanted.heading) await expect(heading(page), path).toHaveText(wanted.heading);
  await expect(heading(page), path).toBeVisible();
  if (wanted.title) await expect(page, path).toHaveTitle(`${wanted.title} - ${words.app.product}`);
  const title = titles.get(path);
  // A page that was seen before is the same page again.
  if (title) await expect(page, path).toHaveTitle(title);
  else titles.set(path, await page.title());
  expect(addressOf(page)).toBe(path);
  expect(new URL(page.url()).search, 'nothing stands before the #').toBe('');
}

test.describe('every kind of address', () => {
  test.use({ locale: english.locale });

  test('leads to its page: a link, a reload, back and forward', async ({ page, context }) => {
    await openCase(page, record, english);
    const titles = new Map<string, string>();
    // In a tab of its own, which begins with what the other one saved.
    const walked = await context.newPage();
    for (const one of addresses) {
      await test.step(`a link to ${one.path}, and a reload`, async () => {
        await walked.goto(`./#${one.path}`);
        await expectPageOf(walked, one, titles);
        await walked.reload();
        await expectPageOf(walked, one, titles);
      });
    }
    for (const one of addresses.toReversed().slice(1)) {
      await walked.goBack();
      await expectPageOf(walked, one, titles);
    }
    for (const one of addresses.slice(1)) {
      await walked.goForward();
      await expectPageOf(walked, one, titles);
    }
  });

  test('what an address asks for is shown, also after a reload', async ({ page }) => {
    await openCase(page, record, english);
    const asked = record.plan[2];
    await page.goto(`./#/scan/${id}/plan?entry=${asked?.id}`);
    const wanted = page.getByRole('article').getByRole('heading').filter({ visible: true }).first();
    await expect(wanted).toBeFocused();
    await page.reload();
    await expect(wanted).toBeFocused();
    await page.goto(`./#/scan/${id}/phases?phase=4`);
    await expect(page.locator('summary#phase-4')).toBeFocused();
  });

  test('a tab that is pressed where one is leaves no step behind', async ({ page }) => {
    await openCase(page, measuredTwice, english);
    await expect(page.getByRole('table', { name: report.tableCaption })).toBeVisible();
    await page.goto(`./#/scan/${id}/advice`);
    await expect(page).toHaveTitle(`${way.pages.advice} - ${words.app.product}`);
    const tab = page.getByRole('button', { name: way.pages.report, exact: true });
    await tab.click();
    await expect(page).toHaveTitle(`${way.pages.report} - ${words.app.product}`);
    await tab.click();
    await page.goBack();
    await expect(page).toHaveTitle(`${way.pages.advice} - ${words.app.product}`);
  });
});

test.describe('a search stands in the address', () => {
  test.use({ locale: dutch.locale });
  const cases = dutch.words.cases;
  const library = dutch.words.library;

  test('of the cases: after going back, after a reload, and in a link', async ({ page, context }) => {
    await openCase(page, measuredTwice, dutch);
    const { name } = measuredTwice.employer;
    await page.goto('./#/cases');
    const field = page.getByLabel(cases.words);
    await field.fill('korenaar');
    await page.getByLabel(cases.order).selectOption('name');
    await expect.poll(() => addressOf(page)).toBe('/cases?words=korenaar&order=name');
    await page.reload();
    await expect(field).toHaveValue('korenaar');
    await expect(page.getByLabel(cases.order)).toHaveValue('name');

    // Without a pause: what was typed a moment ago is there as well.
    await field.fill('korena');
    await takeUp(page, name, dutch);
    await expect(page.getByRole('banner').getByText(name, { exact: true })).toBeVisible();
    await page.goBack();
    await expect(field).toHaveValue('korena');
    await expect(caseLink(page, name, dutch)).toBeVisible();

    const other = await context.newPage();
    await other.goto(page.url());
    await expect(other.getByLabel(cases.words)).toHaveValue('korena');
    await other.goto('./#/cases?words=nergens');
    await expect(other.getByLabel(cases.words), 'another address on the same page').toHaveValue('nergens');
    await expect(other.getByText(cases.nothing)).toBeVisible();
    await other.goBack();
    await expect(other.getByLabel(cases.words)).toHaveValue('korena');
  });

  test('of the resources', async ({ page }) => {
    await openStart(page, dutch);
    await page.goto('./#/library');
    const field = page.getByRole('search').getByLabel(library.words);
    await field.fill('jobcoach');
    await expect.poll(() => addressOf(page)).toBe('/library?words=jobcoach');
    await page.reload();
    await expect(field).toHaveValue('jobcoach');
    await page.getByRole('link', { name: dutch.words.app.product }).click();
    await expect(heading(page)).toHaveText(dutch.words.start.heading);
    await page.goBack();
    await expect(field).toHaveValue('jobcoach');
    await page.getByRole('button', { name: library.clear }).click();
    await expect.poll(() => addressOf(page)).toBe('/library');
  });
});
