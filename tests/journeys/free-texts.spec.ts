import type { Page } from '@playwright/test';
import { aMember, anEntry } from '../fixtures/case';
import { expectNoAxeFindings } from './support/axe';
import { bothViews } from './support/cases';
import { ownCaseOf, ownRatings } from './support/own';
import { goToAddress, heading, openCase } from './support/start';
import { expect, test } from './support/test';
import { english, type Tongue } from './support/tongues';

/** With agreements and a team, so that every field that a page can have is there. */
const full = {
  ...bothViews,
  otherProfessionals: true,
  team: { goal: 'Samen één plek', members: [aMember()] },
  plan: [
    anEntry({ intervention: 'INT-04', status: 'done', owner: 'Buurvrouw' }),
    anEntry({ intervention: 'OWN-1', ownStep: 'Zelf bellen' }),
    anEntry({ intervention: 'INT-26', decision: 'declined' }),
  ],
};
const own = ownCaseOf({ name: 'Sam' }, ownRatings);

/** How often the sentence stands on a page: once for fields that stand together. */
const pages = [
  [full, 'intake', 1],
  [full, 'ATT-6', 1],
  [full, 'plan', 1],
  [full, 'phases', 1],
  [full, 'suitability', 1],
  [full, 'placement', 1],
  [full, 'advice', null],
  [own, 'intake', 1],
  [own, 'advice', null],
  [own, 'plan', 1],
] as const;

const NUMBER = 'Zij heeft nummer 111222333';

test.describe('free texts', () => {
  const tongue = english;
  const { locale, words } = tongue;
  test.use({ locale });

  test('every field says what should not be written in it, once in a group, and looks for a number', async ({
    page,
  }) => {
    for (const record of [full, own]) {
      await openCase(page, record, tongue);
      for (const [, segment, times] of pages.filter(([of]) => of === record)) {
        await goToAddress(page, record, segment);
        await expect(page).toHaveURL(new RegExp(`/${segment}$`));
        await expect(heading(page)).toBeVisible();
        if (segment === 'advice') await openDecisions(page, tongue);
        const { fields, said } = await freeTextsOn(page, words.walk.privacy);
        expect(fields.length, segment).toBeGreaterThan(0);
        expect(
          fields.filter(({ isSaid }) => !isSaid),
          segment,
        ).toEqual([]);
        if (times !== null) expect(said, segment).toBe(times);
        await expectNoAxeFindings(page, segment);
        await expectNumbersPointedOut(page, fields.length, tongue);
      }
    }
  });

  test('so do the fields before there is a case', async ({ page }) => {
    for (const address of ['new', 'own']) {
      await page.goto(`./#/${address}`);
      await expect(page.getByRole('textbox').first()).toBeVisible();
      const { fields, said } = await freeTextsOn(page, words.walk.privacy);
      expect(fields.length).toBeGreaterThan(1);
      expect(fields.filter(({ isSaid }) => !isSaid)).toEqual([]);
      expect(said).toBe(1);
      await expectNumbersPointedOut(page, fields.length, tongue);
    }
  });
});

/** Opens the fields of a step that is replaced, and of one that is left out. */
async function openDecisions(page: Page, { words }: Tongue): Promise<void> {
  const { replace, decline } = words.advice;
  await page.getByRole('button', { name: replace }).first().click();
  await page.getByRole('button', { name: decline }).last().click();
}

/** What looks like a citizen service number is pointed out under whatever field it is typed in. */
async function expectNumbersPointedOut(page: Page, atLeast: number, { words }: Tongue): Promise<void> {
  const fields = await page.getByRole('main').locator(KEPT).all();
  expect(fields.length).toBeGreaterThanOrEqual(atLeast);
  for (const field of fields) {
    await field.fill(NUMBER);
    const told = () => field.evaluate((element) => element.closest('.field, .talk')?.textContent);
    await expect.poll(told).toContain(words.citizenServiceNumber.inField);
  }
}

/** What keeps the text that is typed in it; not a search, nor what is typed to confirm. */
const KEPT = ':is(textarea:not([readonly]), input[type=text]:not([inputmode=numeric])):not(search *)';

/** The fields that keep what is typed, and how often the page says the sentence; also what is folded away. */
function freeTextsOn(page: Page, sentence: string) {
  return page.getByRole('main').evaluate(
    (main, [kept, wanted]) => {
      for (const details of main.querySelectorAll('details')) details.open = true;
      const isSentence = (element: Element | null) => element?.textContent?.trim() === wanted;
      return {
        fields: [...main.querySelectorAll(kept)].map((field) => ({
          name: field.closest('.field, .talk')?.querySelector('label')?.textContent ?? field.outerHTML,
          isSaid: (field.getAttribute('aria-describedby') ?? '')
            .split(' ')
            .some((id) => isSentence(document.getElementById(id))),
        })),
        said: [...main.querySelectorAll('p')].filter(isSentence).length,
      };
    },
    [KEPT, sentence] as const,
  );
}
