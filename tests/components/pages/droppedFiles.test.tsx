import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { limits } from '../../../src/cases/limits';
import { currentPath } from '../../../src/ui/routes';
import { allAnswered, bothViews, justBegun, withGaps } from '../../fixtures/walkedCases';
import { allWords } from '../../fixtures/words';
import { openApp, openPage } from '../support/app';
import { type as typeInto } from '../support/fields';
import { dataFileOf, drag, dragOver, drop } from '../support/files';
import {
  answerOption,
  button,
  chosenAnswers,
  expectQuestion,
  noteField,
  savedMark,
} from '../support/questions';
import { expectResultOf } from '../support/result';

const { fileProblem, openFile, start } = allWords.nl;

describe('a file that is dropped', () => {
  it.each(['/', '/new', '/own', '/library', '/nowhere'])('is opened from the page %s', async (path) => {
    const app = await openApp({ path });
    drop(app, dataFileOf(withGaps));
    await expect.element(app.banner.getByText(withGaps.employer.name, { exact: true })).toBeVisible();
    await expect.poll(currentPath).toContain(`/scan/${withGaps.id}/`);
  });

  it('is opened in the middle of another scan, which is kept', async () => {
    const app = await openPage(justBegun, 'ATT-7');
    await answerOption(app, 'ATT-7', 5).click();
    await app.saved(justBegun.id);
    const letGo = page.getByText(openFile.letGo, { exact: true });
    const { leave } = dragOver(app, [dataFileOf(bothViews)]);
    await expect.element(page.getByRole('status').filter({ hasText: openFile.letGo })).toBeVisible();
    leave();
    await expect.element(letGo).not.toBeInTheDocument();
    drop(app, dataFileOf(bothViews));
    await expectResultOf(app, bothViews);
    await expect.poll(currentPath).toContain(`/scan/${bothViews.id}/`);
    await expect.element(letGo).not.toBeInTheDocument();
    expect(await app.saved(bothViews.id)).toMatchObject({ employer: bothViews.employer });
    // Back is where one was.
    history.back();
    await expectQuestion(app, 'ATT-7');
    await expect.element(answerOption(app, 'ATT-7', 5)).toBeChecked();
    app.goTo('/');
    for (const { employer } of [justBegun, bothViews]) {
      const link = app.main.getByRole('link', { name: start.continueCase(employer.name), exact: true });
      await expect.element(link).toBeVisible();
    }
  });

  it('is opened alone', async () => {
    const app = await openPage(justBegun, 'ATT-7');
    drop(app, dataFileOf(withGaps), dataFileOf(bothViews));
    await expect.element(app.alert).toHaveTextContent(fileProblem.file.several);
    await expectQuestion(app, 'ATT-7');
  });

  it('is opened once the last answer is saved', async () => {
    const app = await openPage(justBegun, 'ATT-7');
    const { repository } = app.session;
    repository.hold('put');
    await answerOption(app, 'ATT-7', 2).click();
    drop(app, dataFileOf(bothViews));
    await expect.element(app.alert).toHaveTextContent(fileProblem.file.notSaved);
    repository.release('put');
    await app.saved(justBegun.id);
    await expect.element(savedMark(app)).toBeVisible();
    drop(app, dataFileOf(bothViews));
    await expectResultOf(app, bothViews);
    await expect.element(app.alert).not.toBeInTheDocument();
  });

  it('takes no text away that does not fit', async () => {
    const app = await openPage(bothViews, 'placement');
    const field = app.main.getByRole('textbox').first();
    typeInto(field.element() as HTMLTextAreaElement, 'x'.repeat(2 * limits.note));
    drop(app, dataFileOf(withGaps));
    await expect.element(field).toHaveFocus();
    await expect.element(app.banner.getByText(bothViews.employer.name, { exact: true })).toBeVisible();
  });

  it('replaces the scan that is open on the spot, when it is a copy of that', async () => {
    const app = await openPage(justBegun, 'ATT-7');
    await answerOption(app, 'ATT-7', 5).click();
    await app.saved(justBegun.id);
    drop(app, dataFileOf(justBegun));
    await page.getByRole('dialog').getByRole('button', { name: openFile.replace }).click();
    await expect.poll(() => chosenAnswers(app)).toEqual([]);
    await expectQuestion(app, 'ATT-7');
  });

  it('says what it leaves out before it replaces a scan that has it', async () => {
    const app = await openPage(bothViews, 'profile');
    drop(app, dataFileOf({ ...bothViews, leftOut: ['notes', 'expertView'] }));
    const dialog = page.getByRole('dialog', { name: openFile.knownHeading(bothViews.employer.name) });
    await expect.element(dialog).toHaveTextContent(openFile.leftOut.notes);
    await expect.element(dialog).toHaveTextContent(openFile.leftOut.expertView);
    await dialog.getByRole('button', { name: openFile.doNotOpen }).click();
    await expectResultOf(app, bothViews);
  });

  it('and is refused says so where someone is, and leaves them there', async () => {
    const app = await openPage(allAnswered, 'CAP-7');
    await expectQuestion(app, 'CAP-7');
    scrollTo(0, document.body.scrollHeight);
    drop(app, new File([''], 'leeg.json'));
    await expect.element(app.alert).toHaveTextContent(fileProblem.file.empty);
    await expect.element(app.alert).toBeInViewport();
    await app.alert.getByRole('button', { name: fileProblem.close }).click();
    await expect.element(app.alert).not.toBeInTheDocument();
    await expect.element(app.main).toHaveFocus();
    await expectQuestion(app, 'CAP-7');
    await button(app, allWords.nl.walk.clear).click();
    await expect.poll(() => chosenAnswers(app)).toEqual([]);
  });
});

it('text that is dragged is left to the browser', async () => {
  const app = await openPage(justBegun, 'ATT-7');
  const note = noteField(app).element();
  const dataTransfer = new DataTransfer();
  dataTransfer.setData('text/plain', 'een notitie');
  for (const type of ['dragover', 'drop'] as const) expect(drag(note, type, dataTransfer), type).toBe(true);
});
