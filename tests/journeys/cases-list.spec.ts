import type { Page } from '@playwright/test';
import { sampleCases } from '../fixtures/sampleCases';
import { expectNoAxeFindings, expectNoSidewaysScrolling } from './support/axe';
import { press, tabTo } from './support/keyboard';
import { button } from './support/questions';
import { saved } from './support/result';
import { seed } from './support/seed';
import { caseLink, goToStart, heading, openStart, takeUp } from './support/start';
import { expect, test } from './support/test';
import { dutch, type Tongue } from './support/tongues';

const COUNT = 300;
const sample = sampleCases(COUNT, new Date());
const away = sample.filter(({ archived }) => archived).length;
const late = sample.filter(({ plan, archived }) => plan.length > 0 && !archived).length;

/** The first of the sample that is not put away, by its place. */
function nameOf(index: number): string {
  const name = sample[index]?.employer.name;
  if (name === undefined) throw new RangeError(`The sample holds no case ${index}`);
  return name;
}

async function openList(page: Page, tongue: Tongue): Promise<void> {
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

function row(page: Page, name: string, tongue: Tongue) {
  return page.getByRole('listitem').filter({ has: caseLink(page, name, tongue) });
}

test.describe(`${COUNT} scans`, () => {
  const tongue = dutch;
  test.use({ locale: tongue.locale });
  const words = tongue.words.cases;
  const removal = tongue.words.removeCase;
  const { start } = tongue.words;

  test.beforeEach(({ page }) => openList(page, tongue));

  test('the start page shows a few, and leads to all', async ({ page }) => {
    await goToStart(page, tongue);
    await expect(page.locator('#cases').locator('..').getByRole('listitem')).toHaveCount(5);
    await expect(caseLink(page, nameOf(0), tongue)).toBeVisible();
    await expect(caseLink(page, nameOf(5), tongue)).toHaveCount(0);
  });

  test('fit and are accessible, on a laptop and a phone', async ({ page }) => {
    await expect(
      page.getByRole('status').filter({ hasText: words.found(COUNT - away, COUNT) }),
    ).toBeVisible();
    await page.getByText(words.filters, { exact: true }).click();
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      await expectNoSidewaysScrolling(page, `at ${width}`);
      await expectNoAxeFindings(page, `at ${width}`);
    }
    await button(page, `${start.remove} ${nameOf(0)}`).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectNoAxeFindings(page, 'deleting');
    await expectNoSidewaysScrolling(page, 'deleting');
  });

  test('are found by name and place whatever the accents, and by filters', async ({ page }) => {
    const field = page.getByLabel(words.words);
    await field.fill('CELIK sudwest');
    const found = sample.filter(
      ({ employer, archived }) =>
        employer.name.includes('Çelik') && employer.place.startsWith('Súd') && !archived,
    );
    await expect(rows(page)).toHaveCount(found.length);
    await expect(
      page.getByRole('status').filter({ hasText: words.found(found.length, COUNT) }),
    ).toBeVisible();
    await field.fill('nergens te vinden');
    await expect(page.getByText(words.nothing)).toBeVisible();
    await button(page, words.clear).click();
    await expect(field).toBeFocused();

    await page.getByText(words.filters, { exact: true }).click();
    await page.getByLabel(words.due, { exact: true }).selectOption('overdue');
    await expect(rows(page)).toHaveCount(late);
    await expect(rows(page).filter({ hasText: words.overdueMark })).toHaveCount(late);
    await page.getByLabel(words.phase, { exact: true }).selectOption('4');
    await expect(page.getByText(words.filtersChosen(2))).toBeVisible();
    await expect(rows(page)).toHaveCount(
      sample.filter(({ plan, phase, archived }) => plan.length > 0 && phase === 4 && !archived).length,
    );
  });

  test('stay as they were looked for when someone comes back from a scan', async ({ page }) => {
    await page.getByLabel(words.words).fill('jansen 1');
    await page.getByLabel(words.order).selectOption('name');
    const name = nameOf(1);
    await takeUp(page, name, tongue);
    await expect(page.getByRole('banner').getByText(name, { exact: true })).toBeVisible();
    await page.goBack();
    await expect(page.getByLabel(words.words)).toHaveValue('jansen 1');
    await expect(page.getByLabel(words.order)).toHaveValue('name');
    await expect(caseLink(page, name, tongue)).toBeVisible();
  });

  test('can be put away and put back by keyboard, without losing the place', async ({ page }) => {
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
    await expect(row(page, name, tongue)).toContainText(words.archivedMark);
    await button(page, `${words.putBack} ${name}`).click();
    await expect(page.getByRole('status').filter({ hasText: words.isPutBack(name) })).toBeVisible();
    await expect(rows(page)).toHaveCount(away);
    await page.getByLabel(words.archive, { exact: true }).selectOption('');
    await expect(rows(page).first()).toContainText(name);
  });

  test('are shown a page at a time, and the focus goes on with the next', async ({ page }) => {
    await expect(rows(page)).toHaveCount(50);
    const more = button(page, words.more(50));
    await more.focus();
    await page.keyboard.press('Enter');
    await expect(rows(page)).toHaveCount(100);
    await expect(rows(page).nth(50).getByRole('link')).toBeFocused();
    await tabTo(page, rows(page).nth(50).getByRole('button').first());
  });

  test('can be deleted, with a copy first', async ({ page }) => {
    const name = nameOf(0);
    await button(page, `${start.remove} ${name}`).click();
    const dialog = page.getByRole('dialog', { name: removal.heading(name) });
    await expect(dialog.getByRole('button', { name: removal.cancel })).toBeFocused();
    const { bytes } = await saved(page, removal.saveCopy);
    expect(JSON.parse(bytes.toString('utf8'))).toMatchObject({ employer: { name } });
    await expect(dialog).toBeVisible();
    await dialog.getByRole('button', { name: start.remove, exact: true }).click();
    await expect(page.getByRole('status').filter({ hasText: words.isRemoved(name) })).toBeVisible();
    await expect(caseLink(page, name, tongue)).toHaveCount(0);
    await expect(caseLink(page, nameOf(1), tongue)).toBeFocused();
  });
});
