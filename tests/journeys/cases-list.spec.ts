import type { Page } from '@playwright/test';
import { sampleCases } from '../fixtures/sampleCases';
import { press } from './support/keyboard';
import { button } from './support/questions';
import { seed } from './support/seed';
import { caseLink, goToStart, heading, openStart } from './support/start';
import { expect, test } from './support/test';
import { dutch } from './support/tongues';

const COUNT = 300;
const sample = sampleCases(COUNT, new Date());
const away = sample.filter(({ archived }) => archived).length;
const tongue = dutch;
const words = tongue.words.cases;

/** The first of the sample that is not put away, by its place. */
function nameOf(index: number): string {
  const name = sample[index]?.employer.name;
  if (name === undefined) throw new RangeError(`The sample holds no case ${index}`);
  return name;
}

async function openList(page: Page): Promise<void> {
  await openStart(page, tongue);
  await expect(page.getByText(tongue.words.start.noCases)).toBeVisible();
  await seed(page, sample);
  await page.reload();
  await page.getByRole('link', { name: tongue.words.start.allCases(COUNT), exact: true }).click();
  await expect(heading(page)).toHaveText(tongue.words.cases.heading);
}

function rows(page: Page) {
  return page.getByRole('region').getByRole('listitem');
}

function row(page: Page, name: string) {
  return page.getByRole('listitem').filter({ has: caseLink(page, name, tongue) });
}

test('one of many scans can be put away and put back by keyboard, without losing the place', async ({
  page,
}) => {
  await openList(page);
  const name = nameOf(0);
  await press(page, button(page, `${words.putAway} ${name}`));
  await expect(page.getByRole('status').filter({ hasText: words.isPutAway(name) })).toBeVisible();
  await expect(caseLink(page, name, tongue)).toHaveCount(0);
  await expect(caseLink(page, nameOf(1), tongue)).toBeFocused();

  await goToStart(page, tongue);
  await expect(caseLink(page, nameOf(1), tongue)).toBeVisible();
  await expect(caseLink(page, name, tongue)).toHaveCount(0);
  await page.goBack();
  await page.getByText(words.filters, { exact: true }).click();
  await page.getByLabel(words.archive, { exact: true }).selectOption('archived');
  await expect(rows(page)).toHaveCount(away + 1);
  await expect(row(page, name)).toContainText(words.archivedMark);
  await button(page, `${words.putBack} ${name}`).click();
  await expect(page.getByRole('status').filter({ hasText: words.isPutBack(name) })).toBeVisible();
  await expect(rows(page)).toHaveCount(away);
  await page.getByLabel(words.archive, { exact: true }).selectOption('');
  await expect(rows(page).first()).toContainText(name);
});
