import { buildReport } from '../../src/report/buildReport';
import { caseOf } from '../fixtures/walkedCases';
import { field } from './support/intake';
import { press, tabTo } from './support/keyboard';
import {
  answerOption,
  answersAlone,
  button,
  expectQuestion,
  expertGroup,
  itemsIn,
  mixedAnswers,
  noteField,
} from './support/questions';
import { expectResultOf } from './support/result';
import { caseLink, deleteButton, heading } from './support/start';
import { expect, test } from './support/test';
import { dutch, english, ratingLabel } from './support/tongues';

test.describe('by keyboard alone, the full scan', () => {
  const tongue = dutch;
  const { words, report } = tongue;

  test('from the start page to the saved files', async ({ page }) => {
    await page.goto('./');
    await expect(heading(page)).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: words.app.skipToContent })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();

    await press(page, button(page, words.start.newScan));
    await expect(heading(page)).toBeFocused();
    await tabTo(page, field(page, words.intake.name));
    await page.keyboard.type('Bakkerij Jansen');
    await tabTo(page, page.getByRole('radio', { name: words.intake.modes.together.label }));
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('radio', { name: words.intake.modes.self.label })).toBeChecked();
    await page.keyboard.press('ArrowUp');
    await expect(page.getByRole('radio', { name: words.intake.modes.together.label })).toBeChecked();
    await press(page, button(page, words.intake.toQuestions));

    for (const [index, { id }] of itemsIn('full').entries()) {
      await expectQuestion(page, id, tongue);
      await expect(heading(page), 'the focus follows to the question').toBeFocused();
      const { employer = 'dk', expert, note } = mixedAnswers[id] ?? {};
      const answer = answerOption(page, id, employer, tongue);
      await page.keyboard.press('Tab');
      await expect(answerOption(page, id, 1, tongue)).toBeFocused();
      if (typeof employer === 'number' && index % 3 === 0) {
        await page.keyboard.press(String(employer));
      } else {
        await page.keyboard.press('Space');
        const options = [1, 2, 3, 4, 5, 'dk', 'na'] as const;
        for (let step = 0; step < options.indexOf(employer); step++) await page.keyboard.press('ArrowDown');
      }
      await expect(answer).toBeChecked();
      await expect(answer).toBeFocused();
      if (note !== undefined) {
        await tabTo(page, noteField(page, tongue));
        for (const [line, text] of note.split('\n').entries()) {
          if (line > 0) await page.keyboard.press('Enter');
          await page.keyboard.type(text);
        }
      }
      if (expert !== undefined) {
        await press(page, button(page, words.walk.expertOpen));
        await page.keyboard.press('Tab');
        await page.keyboard.press(typeof expert === 'number' ? String(expert) : 'Space');
        if (expert === 'dk') await page.keyboard.press('ArrowUp');
        const name = ratingLabel(expert, tongue);
        await expect(expertGroup(page, tongue).getByRole('radio', { name, exact: true })).toBeChecked();
      }
      // Enter in an answer goes on as well; the button takes over where something else was filled in.
      if (note === undefined && expert === undefined && index % 2 === 0) await page.keyboard.press('Enter');
      else await press(page, button(page, words.walk.next), index % 4 === 1 ? 'Space' : 'Enter');
    }

    await expect(heading(page)).toHaveText(words.walk.reviewHeading);
    await expect(heading(page)).toBeFocused();
    await press(page, button(page, words.walk.toResult).first());
    const filledIn = caseOf({ name: 'Bakkerij Jansen', mode: 'together' }, mixedAnswers);
    await expectResultOf(page, filledIn, tongue);
    await expect(heading(page)).toBeFocused();

    await press(page, button(page, report.toAdvice));
    await expect(heading(page)).toHaveText(report.nextSteps(buildReport(filledIn, 'nl').steps.length));
    await expect(heading(page)).toBeFocused();
    await press(page, button(page, report.toReport));
    await expect(heading(page)).toHaveText(report.reportPage.heading);
    await expect(heading(page)).toBeFocused();

    const pdf = page.waitForEvent('download');
    await press(page, button(page, report.reportPage.pdf));
    expect((await pdf).suggestedFilename()).toMatch(/\.pdf$/);
    const file = page.waitForEvent('download');
    await press(page, button(page, report.reportPage.data), 'Space');
    expect((await file).suggestedFilename()).toMatch(/\.json$/);
    await tabTo(page, page.getByRole('link', { name: words.app.product }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(heading(page)).toHaveText(words.start.heading);
    await expect(heading(page)).toBeFocused();
  });
});

test.describe('by keyboard alone, the short scan', () => {
  const tongue = english;
  const { words, report, way } = tongue;
  test.use({ locale: tongue.locale });

  test('with number keys and Enter, and back again', async ({ page }) => {
    await page.goto('./');
    await press(page, button(page, words.start.newScan));
    await tabTo(page, field(page, words.intake.name));
    await page.keyboard.type('Garage Smith');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('radio', { name: words.intake.modes.self.label })).toBeChecked();
    // Enter in a field sends a form off, here as everywhere: to the next page of the details.
    await page.keyboard.press('Enter');
    await expect(heading(page)).toHaveText(words.intake.steps.questionnaire);
    await expect(heading(page)).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await expect(
      page.getByRole('radio', { name: words.intake.forms.short.label(itemsIn('short').length) }),
    ).toBeChecked();
    await press(page, button(page, words.intake.toQuestions));

    for (const { id } of itemsIn('short')) {
      await expectQuestion(page, id, tongue);
      await expect(heading(page)).toBeFocused();
      const { employer = 'dk' } = answersAlone('short')[id] ?? {};
      await page.keyboard.press('Tab');
      await page.keyboard.press(typeof employer === 'number' ? String(employer) : '5');
      if (employer === 'dk') await page.keyboard.press('ArrowDown');
      await expect(answerOption(page, id, employer, tongue)).toBeChecked();
      await page.keyboard.press('Enter');
    }
    await press(page, button(page, words.walk.toResult).first());
    await expectResultOf(
      page,
      caseOf({ name: 'Garage Smith', mode: 'self', form: 'short' }, answersAlone('short')),
      tongue,
    );

    await press(page, button(page, way.changeAnswers));
    await expect(heading(page)).toHaveText(words.walk.reviewHeading);
    await expect(heading(page)).toBeFocused();
    await tabTo(page, page.getByRole('link', { name: words.app.product }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(heading(page)).toHaveText(words.start.heading);
    await expect(heading(page)).toBeFocused();
    await press(page, caseLink(page, 'Garage Smith', tongue));
    await expect(page.getByRole('table', { name: report.tableCaption })).toBeVisible();
    await expect(heading(page)).toBeFocused();
  });

  test('deleting asks, keeps the focus inside, and gives it back', async ({ page }) => {
    await page.goto('./');
    await press(page, button(page, words.start.example));
    await expect(page.getByRole('table')).toBeVisible();
    await tabTo(page, page.getByRole('link', { name: words.app.product }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(heading(page)).toHaveText(words.start.heading);
    await expect(heading(page)).toBeFocused();
    const name = 'Bakkerij Jansen';
    const removal = tongue.words.removeCase;
    const remove = deleteButton(page, name, tongue);
    await press(page, remove);
    const dialog = page.getByRole('dialog', { name: removal.heading(name) });
    const [yes, no] = [words.start.remove, removal.cancel].map((label) =>
      dialog.getByRole('button', { name: label, exact: true }),
    ) as [ReturnType<typeof button>, ReturnType<typeof button>];
    await expect(dialog.locator(':focus')).toBeVisible();
    await tabTo(page, no);
    await tabTo(page, yes);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(remove).toBeFocused();
    await expect(caseLink(page, name, tongue)).toBeVisible();

    await page.keyboard.press('Enter');
    await tabTo(page, no);
    await page.keyboard.press('Space');
    await expect(remove).toBeFocused();
    await page.keyboard.press('Enter');
    await tabTo(page, yes);
    await page.keyboard.press('Enter');
    await expect(page.getByText(words.start.noCases)).toBeVisible();
    await expect(page.locator('body'), 'the focus is not lost with the scan').not.toBeFocused();
  });
});
