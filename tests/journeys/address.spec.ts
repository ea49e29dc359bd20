import { justBegun } from '../fixtures/walkedCases';
import {
  addressOf,
  answerOption,
  button,
  expectQuestion,
  fillIn,
  noteField,
  positionOf,
} from './support/questions';
import { expectSaved, goToAddress, openCase } from './support/start';
import { expect, test } from './support/test';
import { dutch } from './support/tongues';

const tongue = dutch;
const { words } = tongue;

test('a reload lands on the same question with the same answer, and back and forward go on', async ({
  page,
}) => {
  await openCase(page, justBegun, tongue);
  await goToAddress(page, justBegun, 'CAP-3');
  await fillIn(page, 'CAP-3', { employer: 2, expert: 5, note: 'Later.' }, tongue);
  await button(page, words.walk.back).focus();
  await expectSaved(page, tongue);
  await page.reload();
  await expectQuestion(page, 'CAP-3', tongue);
  await expect(page).toHaveTitle(`${positionOf('CAP-3', 'full', tongue)} - ${words.app.product}`);
  await expect(answerOption(page, 'CAP-3', 2, tongue)).toBeChecked();
  await expect(noteField(page, tongue)).toHaveValue('Later.');
  await page.goBack();
  await expectQuestion(page, 'ATT-7', tongue);
  await page.goForward();
  await expectQuestion(page, 'CAP-3', tongue);
});

test('a link into the walk lands on its question, in a new tab too', async ({ page, context }) => {
  await openCase(page, justBegun, tongue);
  const address = (await addressOf(page, 'ATT-7')).replace('ATT-7', 'ATT-2');
  const other = await context.newPage();
  await other.goto(address);
  await expectQuestion(other, 'ATT-2', tongue);
  await expect(answerOption(other, 'ATT-2', 2, tongue)).toBeChecked();
  await expect(noteField(other, tongue)).toHaveValue('Vrijdag is het druk.');
});
