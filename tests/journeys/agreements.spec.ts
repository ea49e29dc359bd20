import type { Locator, Page } from '@playwright/test';
import { interventionOf } from '../../src/advice/catalogue';
import type { Case } from '../../src/cases/case';
import { writtenDay } from '../../src/i18n/format';
import { entryOn, lively, TODAY, withPlan } from '../fixtures/agreements';
import { ownerName } from '../fixtures/owners';
import { allWords } from '../fixtures/words';
import { press, tabTo } from './support/keyboard';
import { savedCase } from './support/result';
import { expectSaved, goToAddress, heading, openCase } from './support/start';
import { expect, test } from './support/test';
import { dutch, english, type Tongue } from './support/tongues';

const titleOf = (id: string, { language }: Tongue) => interventionOf(id).title[language];

/** Opens a case from its file, at its agreements, on a day that stands still. */
async function openPlan(page: Page, record: Case, tongue: Tongue): Promise<void> {
  await page.clock.setFixedTime(new Date(`${TODAY}T10:00:00`));
  await openCase(page, record, tongue);
  await goToAddress(page, record, 'plan');
  await expect(heading(page)).toHaveText(tongue.words.plan.title);
}

/** One agreement, by its title. */
function card(page: Page, title: string): Locator {
  return page.getByRole('article', { name: title, exact: true });
}

/** The titles on the page, in their order. */
function titles(page: Page): Locator {
  return page.getByRole('article').getByRole('heading');
}

test.describe('agreements', () => {
  const tongue = english;
  const { language, locale, way } = tongue;
  const words = allWords[language].plan;
  test.use({ locale });

  test('a plan from a file is shown, changed, and still there after a reload', async ({ page }) => {
    await openPlan(page, withPlan(lively), tongue);
    await expect(titles(page)).toHaveText([
      titleOf('INT-04', tongue),
      titleOf('INT-33', tongue),
      titleOf('INT-26', tongue),
      'Koffie met de ploegleider',
    ]);
    const overdue = card(page, titleOf('INT-04', tongue));
    await expect(overdue).toContainText(words.overdue);
    await expect(overdue).toContainText(words.pastDay);
    await expect(overdue).toContainText(words.origin(words.origins.proposed));
    await expect(overdue.getByLabel(words.ownerInWords)).toHaveValue('De bedrijfsarts');
    const other = card(page, titleOf('INT-33', tongue));
    await expect(other).not.toContainText(words.overdue);
    await expect(other).toContainText(words.origin(words.origins.chosen));
    await expect(page.getByText(words.closed(1))).toBeVisible();
    await expect(card(page, titleOf('INT-27', tongue))).toBeHidden();

    await overdue.getByLabel(words.owner).selectOption({ label: ownerName('uwv', language) });
    await expect(overdue.getByLabel(words.ownerInWords)).toBeHidden();
    await overdue.getByLabel(words.person).fill('P. Smit');
    await overdue.getByLabel(words.due).fill('2027-01-15');
    await expect(overdue).not.toContainText(words.pastDay);
    await overdue.getByLabel(words.note, { exact: true }).fill('Eerst bellen.');
    await overdue.getByLabel(words.status).selectOption({ label: words.statuses.done });
    await expect(overdue).toContainText(words.closedOn.done(writtenDay(TODAY, language)));
    await overdue.getByLabel(words.evaluation).fill('Drie taken gevonden.');
    await other.getByLabel(words.owner).selectOption({ label: words.otherOwner });
    await other.getByLabel(words.ownerInWords).fill('De buurvrouw');
    await other.getByLabel(words.due).fill('2020-02-29');
    await expect(other).toContainText(words.pastDay);
    await expect(titles(page).first(), 'no card moves while it is changed').toHaveText(
      titleOf('INT-04', tongue),
    );
    await expectSaved(page, tongue);

    await page.reload();
    await expect(heading(page)).toHaveText(words.title);
    await expect(titles(page).first()).toHaveText(titleOf('INT-33', tongue));
    await expect(other.getByLabel(words.ownerInWords)).toHaveValue('De buurvrouw');
    await expect(other.getByLabel(words.due)).toHaveValue('2020-02-29');
    await page.getByText(words.closed(2)).click();
    await expect(overdue.getByLabel(words.owner)).toHaveValue('uwv');
    await expect(overdue.getByLabel(words.person)).toHaveValue('P. Smit');
    await expect(overdue.getByLabel(words.due)).toHaveValue('2027-01-15');
    await expect(overdue.getByLabel(words.evaluation)).toHaveValue('Drie taken gevonden.');
    await expect(overdue).toContainText(words.closedOn.done(writtenDay(TODAY, language)));

    await page.getByRole('button', { name: way.pages.report, exact: true }).click();
    const { record } = await savedCase(page, tongue.report.reportPage.data);
    const expected = [...lively];
    expected[1] = entryOn('INT-33', {
      proposed: false,
      due: '2020-02-29',
      owner: 'De buurvrouw',
      person: 'K. de Wit',
    });
    expected[3] = entryOn('INT-04', {
      due: '2027-01-15',
      owner: 'uwv',
      person: 'P. Smit',
      note: 'Eerst bellen.',
      status: 'done',
      closedOn: TODAY,
      evaluation: 'Drie taken gevonden.',
    });
    expect(record.plan).toEqual(expected);
  });
});

test('by keyboard alone', async ({ page }) => {
  const tongue = dutch;
  const { advice, plan: words } = allWords.nl;
  const ownStep = page.getByLabel(advice.ownStep, { exact: true });
  await openPlan(page, withPlan([entryOn('INT-26')], { otherProfessionals: true }), tongue);
  const agreement = card(page, titleOf('INT-26', tongue));
  await tabTo(page, agreement.getByLabel(words.owner));
  await page.keyboard.type('Job');
  await expect(agreement.getByLabel(words.owner)).toHaveValue('jobcoach');
  await tabTo(page, agreement.getByLabel(words.status));
  await page.keyboard.type('Ged');
  await expect(agreement.getByLabel(words.status)).toHaveValue('done');
  await tabTo(page, agreement.getByLabel(words.evaluation));
  await page.keyboard.type('Meer rust.');
  await tabTo(page, ownStep);
  await page.keyboard.type('Koffie drinken');
  await press(page, page.getByRole('button', { name: advice.addOwnStep, exact: true }));
  const added = card(page, 'Koffie drinken');
  await expect(added.getByRole('heading')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(added.getByLabel(words.ownStep)).toBeFocused();
  await press(page, page.getByRole('button', { name: words.addMember }));
  await page.keyboard.type('UWV');
  await expect(page.getByLabel(words.memberOwner)).toHaveValue('uwv');
  await press(page, page.getByRole('group').getByRole('button', { name: words.remove }), 'Space');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel(words.memberOwner)).toBeFocused();
  await expectSaved(page, tongue);
});
