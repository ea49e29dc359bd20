import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { ItemId, Rating } from '../../../src/questions/schema';
import { anEntry } from '../../fixtures/case';
import { bothViews, justBegun } from '../../fixtures/walkedCases';
import { allWords } from '../../fixtures/words';
import { openApp, openPage, type TestApp } from '../support/app';
import { expectNoAxeFindingsOnPage } from '../support/axe';
import { card, openPlan } from '../support/plan';
import { answerOption, button, chosenAnswers, expectQuestion, noteField } from '../support/questions';
import { expectFits } from '../support/widths';

const { app: said, plan: words, report, start, walk } = allWords.nl;

const undo = ({ banner }: TestApp) => banner.getByRole('button', { name: said.undo, exact: true });
const redo = ({ banner }: TestApp) => banner.getByRole('button', { name: said.redo, exact: true });

async function choose(app: TestApp, item: ItemId, rating: Rating): Promise<void> {
  await answerOption(app, item, rating).click();
  await expect.element(answerOption(app, item, rating)).toBeChecked();
}

/** What is chosen at some questions, one after the other; `null` where nothing is. */
async function expectChosen(app: TestApp, chosen: Readonly<Record<ItemId, Rating | null>>): Promise<void> {
  for (const [item, rating] of Object.entries(chosen)) {
    app.goTo(`/scan/${justBegun.id}/${item}`);
    await expectQuestion(app, item);
    await expect.poll(() => chosenAnswers(app)).toHaveLength(rating === null ? 0 : 1);
    if (rating !== null) await expect.element(answerOption(app, item, rating)).toBeChecked();
  }
}

/** Presses keys where they are no text. */
async function press(app: TestApp, keys: string): Promise<void> {
  (button(app, walk.back).element() as HTMLElement).focus();
  await userEvent.keyboard(keys);
}

describe('what was answered is taken back', () => {
  it('step by step, with the buttons and with the keys, and done again', async () => {
    const app = await openPage(justBegun, 'ATT-7');
    await expect.element(undo(app)).not.toBeInTheDocument();
    for (const item of ['ATT-7', 'ATT-4', 'ATT-8']) {
      await expectQuestion(app, item);
      await choose(app, item, 4);
      await button(app, walk.next).click();
    }
    await expectQuestion(app, 'NOR-6');
    await expect.element(redo(app)).toBeDisabled();

    await undo(app).click();
    await undo(app).click();
    await expectChosen(app, { 'ATT-7': 4, 'ATT-4': null, 'ATT-8': null });
    await press(app, '{Control>}z{/Control}');
    // There is nothing more.
    await expect.element(undo(app)).toBeDisabled();
    await expectChosen(app, { 'ATT-7': null });

    await redo(app).click();
    await expect.element(answerOption(app, 'ATT-7', 4)).toBeChecked();
    await press(app, '{Control>}y{/Control}');
    await expectChosen(app, { 'ATT-4': 4 });
    await press(app, '{Control>}{Shift>}z{/Shift}{/Control}');
    await expect.element(redo(app)).toBeDisabled();
    await expectChosen(app, { 'ATT-8': 4 });
    await press(app, '{Control>}z{/Control}');
    await expectChosen(app, { 'ATT-8': null });

    const again = await app.reload();
    await expectQuestion(again, 'ATT-8');
    await expectChosen(again, { 'ATT-7': 4, 'ATT-4': 4, 'ATT-8': null });
    // A reload begins anew.
    await expect.element(undo(again)).not.toBeInTheDocument();
  });

  it('and something new takes the place of what was undone', async () => {
    const app = await openPage(justBegun, 'ATT-7');
    await choose(app, 'ATT-7', 4);
    await choose(app, 'ATT-7', 5);
    await undo(app).click();
    await expect.element(answerOption(app, 'ATT-7', 4)).toBeChecked();
    await choose(app, 'ATT-7', 1);
    await expect.element(redo(app)).toBeDisabled();
    await undo(app).click();
    await expect.element(answerOption(app, 'ATT-7', 4)).toBeChecked();
  });

  it('what was typed in one go is one step, and comes back in its field', async () => {
    const app = await openPage(justBegun, 'ATT-7');
    await noteField(app).click();
    await userEvent.keyboard('Eerst vragen');
    await expect.element(noteField(app)).toHaveValue('Eerst vragen');
    await undo(app).click();
    await expect.element(noteField(app)).toHaveValue('');
    await redo(app).click();
    await expect.element(noteField(app)).toHaveValue('Eerst vragen');
  });

  it('another scan has its own steps', async () => {
    const app = await openApp({
      cases: [bothViews, justBegun],
      path: `/scan/${justBegun.id}/ATT-7`,
    });
    await choose(app, 'ATT-7', 4);
    await expect.element(undo(app)).toBeEnabled();
    app.goTo('/');
    await expect.element(app.heading).toHaveTextContent(start.heading);
    await expect.element(undo(app)).not.toBeInTheDocument();
    app.goTo(`/scan/${bothViews.id}/profile`);
    await expect.element(app.main.getByRole('table', { name: report.tableCaption })).toBeVisible();
    await expect.element(undo(app)).not.toBeInTheDocument();
  });
});

it('an agreement that was removed comes back as it was with undo, and stays', async () => {
  const title = 'Koffie met de ploegleider';
  const record = {
    ...bothViews,
    plan: [anEntry({ intervention: 'OWN-1', ownStep: title, note: 'Neem de lijst mee.' })],
  };
  const app = await openPlan(record);
  const note = (one: TestApp) => card(one, title).getByLabelText(words.note, { exact: true });
  await card(app, title).getByRole('button', { name: words.remove }).click();
  await expect.element(card(app, title)).not.toBeInTheDocument();
  const removed = app.main.getByRole('status').filter({ hasText: words.removed(`“${title}”`) });
  await expect.element(removed).toBeVisible();
  await expectFits(expectNoAxeFindingsOnPage);

  await undo(app).click();
  await expect.element(note(app)).toHaveValue('Neem de lijst mee.');
  const again = await app.reload();
  await expect.element(note(again)).toHaveValue('Neem de lijst mee.');
});
