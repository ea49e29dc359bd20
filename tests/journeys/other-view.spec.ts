import type { Page } from '@playwright/test';
import { type Case, currentMeasurement } from '../../src/cases/case';
import type { Rating } from '../../src/questions/answers';
import type { ItemId } from '../../src/questions/schema';
import { buildReport } from '../../src/report/buildReport';
import { saidByItem } from '../fixtures/case';
import { allWords } from '../fixtures/words';
import { expectNoAxeFindings, expectNoSidewaysScrolling } from './support/axe';
import { caseOf } from './support/cases';
import { press, tabTo } from './support/keyboard';
import { button, goOn, itemsIn, noteField, statementOf } from './support/questions';
import { goToAddress, goToStart, heading, openCaseFile, takeUp } from './support/start';
import { expect, test } from './support/test';
import { dutch, english, ratingLabel } from './support/tongues';

const items = itemsIn('short').map(({ id }) => id);
const [first = '', second = '', third = ''] = items;

const note = 'Dit zei de werkgever in vertrouwen.';

/** The employer alone, with an answer that nobody else would give and a note. */
const alone = caseOf(
  { name: 'Tuinderij Smit', mode: 'self', form: 'short' },
  saidByItem(Object.fromEntries(items.map((id) => [id, 5])), {}, { [first]: note }),
);

test.describe('the other view afterwards', () => {
  const tongue = english;
  const { words, language, locale } = tongue;
  const expert = allWords[language].expertView;
  const legend = (id: ItemId) => statementOf(id, tongue);
  const say = (rating: Rating) => ratingLabel(rating, tongue);
  test.use({ locale });

  test(`an expert adds an own view without seeing the employer's, and then sees both`, async ({ page }) => {
    await openCaseFile(page, alone, tongue);
    await test.step('the file of an employer alone shows nothing before the choice', async () => {
      await expect(heading(page)).toHaveText(expert.heading);
      await expectNothingOfEmployer(page, alone, say(5));
      await expectNoAxeFindings(page, 'the choice');
      await button(page, expert.ways.blind.label).click();
    });
    await test.step('the questions hold nothing of the employer, also after a reload half-way', async () => {
      await expect(heading(page)).toHaveText(legend(first));
      await expectNothingOfEmployer(page, alone, null);
      await expectNoAxeFindings(page, 'a question to the expert');
      await button(page, words.walk.next).click();
      await expect(page.locator('#expert-error')).toBeFocused();
      await page.getByRole('radio', { name: say(2), exact: true }).check();
      await goOn(page, tongue);
      await expect(heading(page)).toHaveText(legend(second));
      await page.getByRole('radio', { name: say(1), exact: true }).check();
      await page.reload();
      await expect(heading(page)).toHaveText(legend(second));
      await expect(page.getByRole('radio', { name: say(1), exact: true })).toBeChecked();
      await expectNothingOfEmployer(page, alone, null);
      await goOn(page, tongue);
      await expect(heading(page)).toHaveText(legend(third));
    });
    await test.step('whoever leaves goes on where it was left, still without seeing', async () => {
      await goToStart(page, tongue);
      await takeUp(page, alone.employer.name, tongue);
      await expect(heading(page)).toHaveText(legend(third));
      await expectNothingOfEmployer(page, alone, null);
      for (const _ of items.slice(2)) {
        await page.getByRole('radio', { name: say(2), exact: true }).check();
        await goOn(page, tongue);
      }
    });
    await test.step('the review holds the expert’s answers alone', async () => {
      await expect(heading(page)).toHaveText(expert.reviewHeading);
      await expectNothingOfEmployer(page, alone, say(5));
      await expectNoAxeFindings(page, 'the review of the expert');
      await page.setViewportSize({ width: 320, height: 568 });
      await expectNoSidewaysScrolling(page, 'the review of the expert');
      await button(page, expert.toResult).first().click();
    });
    await test.step('the result shows both', async () => {
      const answers = Object.fromEntries(
        items.map((id, index) => [id, { employer: 5, expert: index === 1 ? 1 : 2 } as const]),
      );
      const both = caseOf({ name: 'Tuinderij Smit', mode: 'self', form: 'short' }, answers);
      const { headline, differences } = buildReport(both, language, { today: '2026-11-21' });
      await expect(heading(page)).toHaveText(headline);
      expect(differences.length).toBeGreaterThan(0);
      for (const { heading: name } of differences) {
        await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
      }
      await expectNoAxeFindings(page, 'the result with both');
      await expect(button(page, expert.change)).toBeVisible();
    });
  });
});

const tongue = dutch;
const { way } = tongue;
const expert = allWords.nl.expertView;

test('the view can be added with the answers beside it, and left half-way', async ({ page }) => {
  await openCaseFile(page, alone, tongue);
  await button(page, expert.ways.open.label).click();
  await expect(page.getByText(expert.employerAnswer(ratingLabel(5, tongue)))).toBeVisible();
  await expect(noteField(page, tongue)).toHaveValue(note);
  await page.getByRole('radio', { name: ratingLabel(1, tongue), exact: true }).check();
  await button(page, expert.toReview).click();
  await button(page, expert.toResult).first().click();
  await expect(button(page, expert.goOn(items.length - 1))).toBeVisible();
  await goToAddress(page, alone, 'intake');
  await button(page, expert.goOn(items.length - 1)).click();
  await expect(heading(page)).toHaveText(expert.heading);
});

test('what was seen once is not hidden again by going back', async ({ page }) => {
  await openCaseFile(page, alone, tongue);
  await button(page, expert.ways.blind.label).click();
  await expect(page.getByText(expert.hidden)).toBeVisible();
  await goToAddress(page, alone, 'review');
  await expect(page.getByText(note)).toBeVisible();
  await goToAddress(page, alone, `expert-${first}`);
  await expect(page.getByText(expert.employerAnswer(ratingLabel(5, tongue)))).toBeVisible();
});

test('the whole view is added with the keyboard', async ({ page }) => {
  await openCaseFile(page, alone, tongue);
  await press(page, button(page, expert.ways.blind.label));
  for (const id of items) {
    await expect(heading(page)).toHaveText(statementOf(id, dutch));
    await expect(heading(page)).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('3');
    await expect(page.getByRole('radio', { name: ratingLabel(3, tongue), exact: true })).toBeChecked();
    await page.keyboard.press('Enter');
  }
  await expect(heading(page)).toHaveText(expert.reviewHeading);
  await expect(heading(page)).toBeFocused();
  await tabTo(page, button(page, expert.toResult).first());
  await page.keyboard.press('Enter');
  await expect(button(page, way.changeAnswers)).toBeVisible();
});

test('a number that looks like a BSN is pointed out under the field and on the report page', async ({
  page,
}) => {
  const bsn = allWords.nl.citizenServiceNumber;
  await openCaseFile(page, alone, tongue);
  await button(page, expert.ways.open.label).click();
  await noteField(page, tongue).fill('Bel 06-12345678 over 111222333');
  await expect(page.getByRole('status').getByText(bsn.inField)).toBeVisible();
  await expectNoAxeFindings(page, 'a note with a number');
  await goToAddress(page, alone, 'report');
  await expect(page.getByRole('status').getByText(bsn.inCase('111222333'))).toBeVisible();
  await goToAddress(page, alone, `expert-${first}`);
  await noteField(page, tongue).fill('Bel 06-12345678');
  await expect(page.getByText(bsn.inField)).toBeHidden();
  await goToAddress(page, alone, 'report');
  await expect(heading(page)).toHaveText(tongue.report.reportPage.heading);
  await expect(page.getByText(bsn.inCase('111222333'))).toBeHidden();
});

/**
 * Nothing of the employer stands on the page, in sight or not: no note, no score, no rating that is chosen.
 * @param rating in words, where the page has no answers to choose from
 */
async function expectNothingOfEmployer(page: Page, record: Case, rating: string | null): Promise<void> {
  const held = await page.evaluate(() => {
    const fields = [...document.querySelectorAll<HTMLInputElement>('textarea, input, select')];
    const values = fields
      .filter(({ type, checked }) => type !== 'radio' || checked)
      .map(({ value }) => value);
    return { html: document.documentElement.outerHTML, values };
  });
  const notes = Object.values(currentMeasurement(record).notes);
  for (const said of notes.filter((one) => one !== '')) expect(held.html).not.toContain(said);
  expect(held.values).not.toContain('5');
  expect(held.values.join('\n')).not.toContain(note);
  if (rating !== null) expect(held.html).not.toContain(rating);
  await expect(page.getByRole('table')).toHaveCount(0);
  await expect(page.locator('svg[role=img], figure')).toHaveCount(0);
}
