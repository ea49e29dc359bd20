import type { Page } from '@playwright/test';
import { aMember, anEntry } from '../fixtures/case';
import { expectNoAxeFindings } from './support/axe';
import { bothViews } from './support/cases';
import { ownCaseOf, ownRatings } from './support/own';
import { goToAddress, heading, openCase } from './support/start';
import { expect, test } from './support/test';
import { english } from './support/tongues';

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
  [full, 'ATT-1', 1],
  [full, 'plan', 1],
  [full, 'phases', 1],
  [full, 'suitability', 1],
  [full, 'placement', 1],
  [full, 'advice', null],
  [own, 'intake', 1],
  [own, 'plan', 1],
] as const;

test.describe('free texts', () => {
  const tongue = english;
  const { locale, words } = tongue;
  test.use({ locale });

  test('every field says what should not be written in it, and a group of fields says it once', async ({
    page,
  }) => {
    for (const record of [full, own]) {
      await openCase(page, record, tongue);
      for (const [, segment, times] of pages.filter(([of]) => of === record)) {
        await goToAddress(page, record, segment);
        await expect(page).toHaveURL(new RegExp(`/${segment}$`));
        await expect(heading(page)).toBeVisible();
        const { fields, said } = await freeTextsOn(page, words.walk.privacy);
        expect(fields.length, segment).toBeGreaterThan(0);
        expect(
          fields.filter(({ isSaid }) => !isSaid),
          segment,
        ).toEqual([]);
        if (times !== null) expect(said, segment).toBe(times);
        await expectNoAxeFindings(page, segment);
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
    }
  });
});

/** The fields that keep what is typed, and how often the page says the sentence; also what is folded away. */
function freeTextsOn(page: Page, sentence: string) {
  return page.getByRole('main').evaluate((main, wanted) => {
    for (const details of main.querySelectorAll('details')) details.open = true;
    const typed = 'textarea:not([readonly]), input[type=text]:not([inputmode=numeric])';
    const fields = [...main.querySelectorAll(typed)].filter((field) => !field.closest('search'));
    const isSentence = (element: Element | null) => element?.textContent?.trim() === wanted;
    return {
      fields: fields.map((field) => ({
        name: field.closest('.field, .talk')?.querySelector('label')?.textContent ?? field.outerHTML,
        isSaid: (field.getAttribute('aria-describedby') ?? '')
          .split(' ')
          .some((id) => isSentence(document.getElementById(id))),
      })),
      said: [...main.querySelectorAll('p')].filter(isSentence).length,
    };
  }, sentence);
}
