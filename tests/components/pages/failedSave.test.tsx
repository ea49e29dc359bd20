import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Case } from '../../../src/cases/case';
import { viewIn } from '../../fixtures/case';
import { bothViews, justBegun } from '../../fixtures/walkedCases';
import { allWords } from '../../fixtures/words';
import { openApp, type TestApp } from '../support/app';
import { catchFile, dataFileOf, pick, readData } from '../support/files';
import { answerOption, button, chosenAnswers, expectQuestion, savedMark } from '../support/questions';

const { app: words, report, start, walk } = allWords.nl;
const { name } = justBegun.employer;

const alert = () =>
  page.getByRole('alert').filter({
    has: page.getByRole('heading', { name: words.saveFailedHeading(name), exact: true }),
  });
const tryAgain = () => alert().getByRole('button', { name: words.tryAgain }).click();
const mend = ({ session }: TestApp) => session.repository.mend('put');

/** A question is answered where nothing more can be saved. @param others that are here besides */
async function answerInVain(...others: readonly Case[]): Promise<TestApp> {
  const app = await openApp({ cases: [justBegun, ...others], path: `/scan/${justBegun.id}/ATT-7` });
  app.session.repository.fail('put', 'full');
  await answerOption(app, 'ATT-7', 1).click();
  await expect.element(alert()).toHaveTextContent(words.storage.full);
  return app;
}

it('a save that fails is said on every page until a new try succeeds', async () => {
  const app = await answerInVain();
  await expect.element(savedMark(app)).not.toBeInTheDocument();
  await expect.element(app.banner.getByText(`! ${words.notSaved}`)).toBeVisible();

  await button(app, walk.next).click();
  await expectQuestion(app, 'ATT-4');
  await expect.element(alert()).toBeVisible();
  app.goTo(`/scan/${justBegun.id}/review`);
  await expect.element(app.heading).toHaveTextContent(walk.reviewHeading);
  await expect.element(alert()).toBeVisible();
  app.goTo('/');
  await expect.element(app.heading).toHaveTextContent(start.heading);
  const tries = app.session.repository.puts.length;
  await tryAgain();
  await expect.poll(() => app.session.repository.puts.length).toBeGreaterThan(tries);
  await expect.element(alert(), { message: 'the storage is still full' }).toBeVisible();

  await alert().getByRole('link', { name: words.continueCase }).click();
  app.goTo(`/scan/${justBegun.id}/ATT-7`);
  await expect.element(answerOption(app, 'ATT-7', 1)).toBeChecked();
  mend(app);
  await tryAgain();
  await expect.element(alert()).not.toBeInTheDocument();
  await expect.element(savedMark(app)).toBeVisible();
  const again = await app.reload();
  await expect.element(answerOption(again, 'ATT-7', 1)).toBeChecked();
});

it('a next answer is saved together with the one that failed', async () => {
  const app = await answerInVain();
  await button(app, walk.next).click();
  await expectQuestion(app, 'ATT-4');
  mend(app);
  await answerOption(app, 'ATT-4', 5).click();
  await expect.element(savedMark(app)).toBeVisible();
  await expect.element(alert()).not.toBeInTheDocument();
  expect(viewIn(await app.saved(justBegun.id), 'employer').ratings).toMatchObject({ 'ATT-7': 1, 'ATT-4': 5 });
});

it('the alert saves a data file that holds the answer', async () => {
  await answerInVain();
  const file = catchFile();
  await alert().getByRole('button', { name: words.saveAsFile }).click();
  const { name: fileName, content } = await file;
  expect(fileName).toMatch(/^igm-scan-drukkerij-bos-.*\.json$/);
  expect(viewIn(readData(content).case, 'employer').ratings['ATT-7']).toBe(1);
});

it('no other scan comes to the table meanwhile', async () => {
  const app = await answerInVain(bothViews);
  app.goTo('/');
  for (const label of [start.newScan, start.example, start.openFile]) {
    await expect.element(button(app, label)).toBeDisabled();
  }
  // A link or an address still can be followed; whoever does must hear why nothing opens.
  const other = app.main.getByRole('link', {
    name: start.continueCase(bothViews.employer.name),
    exact: true,
  });
  await other.click();
  await expect.element(app.heading).toHaveTextContent(words.unsavedHeading);
  await expect.element(alert()).toBeVisible();
  app.goTo('/');
  await expect.element(app.heading).toHaveTextContent(start.heading);
  app.goTo('/new');
  await expect.element(app.heading).toHaveTextContent(words.unsavedHeading);
  await expect.element(alert()).toBeVisible();
});

it('the changes can be given up; then what was saved before is there', async () => {
  const app = await answerInVain();
  app.goTo('/');
  mend(app);
  await alert().getByRole('button', { name: words.discard }).click();
  await page.getByRole('dialog').getByRole('button', { name: words.discard, exact: true }).click();
  await expect.element(alert()).not.toBeInTheDocument();
  await expect.element(button(app, start.newScan)).toBeEnabled();
  app.goTo(`/scan/${justBegun.id}`);
  await expectQuestion(app, 'ATT-7');
  expect(chosenAnswers(app)).toEqual([]);
});

it('a case that could not be saved does not keep a data file from being opened later', async () => {
  const app = await openApp();
  app.session.repository.fail('put', 'full');
  pick(app, dataFileOf(bothViews));
  await expect.element(app.main.getByRole('table', { name: report.tableCaption })).toBeInTheDocument();
  await expect.element(app.alert).toHaveTextContent(words.storage.full);
  mend(app);
  await app.alert.getByRole('button', { name: words.tryAgain }).click();
  await expect.element(savedMark(app)).toBeVisible();
  expect(await app.saved(bothViews.id)).toMatchObject({ employer: bothViews.employer });
});
