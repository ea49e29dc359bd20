import { beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { justBegun } from '../../fixtures/walkedCases';
import { allWords } from '../../fixtures/words';
import { openPage, type TestApp } from '../support/app';
import {
  answerGroup,
  answerOption,
  button,
  chosenAnswers,
  expectQuestion,
  ratingLabel,
} from '../support/questions';

const { app: said, walk } = allWords.nl;

let app: TestApp;

beforeEach(async () => {
  app = await openPage(justBegun, 'ATT-7');
  await expectQuestion(app, 'ATT-7');
});

const expert = () => app.main.getByRole('group', { name: walk.expertLegend, exact: true });
const goesOn = () => app.main.getByRole('checkbox', { name: walk.autoAdvance });

it('choosing by pointer, number or arrow does not go on by itself', async () => {
  await answerOption(app, 'ATT-7', 2).click();
  await expect.element(app.banner.getByText(`✓ ${said.saved}`, { exact: true })).toBeVisible();
  await userEvent.keyboard('4');
  await expect.element(answerOption(app, 'ATT-7', 4)).toBeChecked();
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(answerOption(app, 'ATT-7', 5)).toBeChecked();
  await userEvent.keyboard(' ');
  await expectQuestion(app, 'ATT-7');
});

it('going on without an answer says what to do', async () => {
  await button(app, walk.next).click();
  await expect.element(app.alert).toHaveTextContent(walk.chooseAnswer);
  await expect.element(app.alert).toHaveFocus();
  await expect
    .element(answerGroup(app, 'ATT-7'))
    .toHaveAccessibleDescription(expect.stringContaining(walk.chooseAnswer));
  await answerOption(app, 'ATT-7', 2).click();
  await expect.element(app.alert).not.toBeInTheDocument();
});

it('a question can be skipped, and an answer cleared', async () => {
  await button(app, walk.skip).click();
  await expectQuestion(app, 'ATT-4');
  await answerOption(app, 'ATT-4', 2).click();
  await expect.element(button(app, walk.skip)).not.toBeInTheDocument();
  await button(app, walk.clear).click();
  await expect.poll(() => chosenAnswers(app)).toEqual([]);
  // The button is gone, and who went by keyboard is still at the answers.
  await expect.element(answerOption(app, 'ATT-4', 1)).toHaveFocus();
  await expect.element(button(app, walk.skip)).toBeVisible();
  await button(app, walk.back).click();
  await expectQuestion(app, 'ATT-7');
});

it('a number key answers for the expert in the group of the expert', async () => {
  await button(app, walk.expertOpen).click();
  const radio = expert().getByRole('radio').first();
  await expect.element(radio).toBeVisible();
  (radio.element() as HTMLElement).focus();
  await userEvent.keyboard('5');
  const chosen = expert().getByRole('radio', { name: ratingLabel(5), exact: true });
  await expect.element(chosen).toBeChecked();
  expect(chosenAnswers(app)).toEqual([chosen.element()]);
});

describe('with "go on after a click"', () => {
  beforeEach(async () => {
    await goesOn().click();
    await expect.element(goesOn()).toBeChecked();
  });

  it('a click goes on', async () => {
    await answerGroup(app, 'ATT-7').getByText(ratingLabel(4), { exact: true }).click();
    await expectQuestion(app, 'ATT-4');
    await expect.element(app.heading).toHaveFocus();
    await button(app, walk.back).click();
    await expect.element(answerOption(app, 'ATT-7', 4)).toBeChecked();
  });

  it('the view of the expert does not go on', async () => {
    await button(app, walk.expertOpen).click();
    await expert().getByText(ratingLabel(2), { exact: true }).click();
    const chosen = expert().getByRole('radio', { name: ratingLabel(2), exact: true });
    await expect.element(chosen).toBeChecked();
    await expectQuestion(app, 'ATT-7');
  });

  it('the wish is remembered until it is taken back', async () => {
    app = await app.reload();
    await expect.element(goesOn()).toBeChecked();
    await goesOn().click();
    await answerOption(app, 'ATT-7', 4).click();
    await expect.element(answerOption(app, 'ATT-7', 4)).toBeChecked();
    await expectQuestion(app, 'ATT-7');
  });
});
