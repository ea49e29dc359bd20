import { saidByItem } from '../fixtures/case';
import { caseOf } from '../fixtures/walkedCases';
import { allWords } from '../fixtures/words';
import { press, tabTo } from './support/keyboard';
import { button, itemsIn, statementOf } from './support/questions';
import { heading, openCaseFile } from './support/start';
import { expect, test } from './support/test';
import { dutch, ratingLabel } from './support/tongues';

const items = itemsIn('short').map(({ id }) => id);
const [first = ''] = items;

const note = 'Dit zei de werkgever in vertrouwen.';

/** The employer alone, with an answer that nobody else would give and a note. */
const alone = caseOf(
  { name: 'Tuinderij Smit', mode: 'self', form: 'short' },
  saidByItem(Object.fromEntries(items.map((id) => [id, 5])), {}, { [first]: note }),
);

test.use({ locale: dutch.locale });

const tongue = dutch;
const expert = allWords.nl.expertView;

test('the whole view is added with the keyboard', async ({ page }) => {
  await openCaseFile(page, alone, tongue);
  await expect(heading(page)).toHaveText(expert.heading);
  await expect(page.getByText(note), 'before the choice').toHaveCount(0);
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
  await expect(button(page, tongue.way.changeAnswers)).toBeVisible();
});
