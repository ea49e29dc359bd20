import type { Page } from '@playwright/test';
import { resourceOf, resources } from '../../src/library/resources';
import { type ResourceQuery, searchResources } from '../../src/library/searchResources';
import { press, tabTo } from './support/keyboard';
import { button } from './support/questions';
import { goToStart, heading } from './support/start';
import { expect, test } from './support/test';
import { dutch } from './support/tongues';

const tongue = dutch;
const words = tongue.words.library;

async function openLibrary(page: Page): Promise<void> {
  await page.goto('./#/library');
  await expect(heading(page)).toHaveText(words.heading);
}

function card(page: Page, id: string) {
  const name = page.getByRole('heading', { level: 2, name: resourceOf(id).title, exact: true });
  return page.getByRole('listitem').filter({ has: name });
}

function field(page: Page, label: string) {
  return page.getByRole('search').getByLabel(label, { exact: true });
}

/** The page shows what the search itself finds, and says how much that is. */
async function expectFound(page: Page, query: ResourceQuery): Promise<void> {
  const found = searchResources(resources, query, tongue.language);
  await expect(page.getByRole('status')).toHaveText(words.found(found.length, resources.length));
  const shown = await page.getByRole('main').getByRole('heading', { level: 2 }).allTextContents();
  expect(shown.toSorted()).toEqual(found.map(({ title }) => title).toSorted());
}

test('words and filters stand in the address: back, forward and a reload keep them', async ({ page }) => {
  const query: ResourceQuery = { words: 'uwv', kind: 'document' };
  const expectSearched = async () => {
    await expect(heading(page)).toHaveText(words.heading);
    await expect(field(page, words.words)).toHaveValue('uwv');
    await expect(field(page, words.kind)).toHaveValue('document');
    await expectFound(page, query);
  };
  await openLibrary(page);
  await field(page, words.words).fill('uwv');
  await field(page, words.kind).selectOption('document');
  await expectFound(page, query);
  await expect(page).toHaveURL(/#\/library\?words=uwv&kind=document$/);
  await goToStart(page, tongue);
  await page.goBack();
  await expectSearched();
  await page.reload();
  await expectSearched();
});

test('by keyboard alone', async ({ page }) => {
  await openLibrary(page);
  await tabTo(page, field(page, words.words));
  await page.keyboard.type('uwv');
  await page.keyboard.press('Enter');
  await expectFound(page, { words: 'uwv' });
  await tabTo(page, field(page, words.kind));
  await page.keyboard.type('Doc');
  await expectFound(page, { words: 'uwv', kind: 'document' });
  await press(page, card(page, 'res-uwv-34').getByText(words.more));
  await expect(card(page, 'res-uwv-34').getByText(words.usedBy)).toBeVisible();
  await tabTo(page, card(page, 'res-uwv-34').getByRole('link').first(), 'Shift+Tab');
  await tabTo(page, button(page, words.clear), 'Shift+Tab');
  await page.keyboard.press('Space');
  await expect(field(page, words.words)).toBeFocused();
  await expectFound(page, {});
});
