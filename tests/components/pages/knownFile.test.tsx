import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Case } from '../../../src/cases/case';
import { resultsOf } from '../../../src/report/exports/results';
import { viewIn } from '../../fixtures/case';
import { itemCount } from '../../fixtures/itemCount';
import { bothViews, justBegun } from '../../fixtures/walkedCases';
import { allWords } from '../../fixtures/words';
import { openApp, openPage, type TestApp } from '../support/app';
import { catchFile, dataFileOf, pick, readData } from '../support/files';
import { answerOption, button, chosenAnswers, expectQuestion } from '../support/questions';
import { expectResultOf } from '../support/result';

const { openFile, report, start, walk } = allWords.nl;
const { name } = justBegun.employer;

const links = ({ main }: TestApp) =>
  main.getByRole('link', { name: start.continueCase(name), exact: true }).elements();
const progress = ({ main }: TestApp, answered: number) =>
  main.getByText(start.progress(answered, itemCount.full));

describe('a file whose scan is here already', () => {
  /** The scan here is one answer further than the file. */
  async function pickOlder(): Promise<TestApp> {
    const app = await openPage(justBegun, 'ATT-7');
    await answerOption(app, 'ATT-7', 5).click();
    await app.saved(justBegun.id);
    app.goTo('/');
    await expect.element(progress(app, 3)).toBeVisible();
    pick(app, dataFileOf(justBegun));
    const dialog = page.getByRole('dialog', { name: openFile.knownHeading(name) });
    await expect.element(dialog).toHaveTextContent(openFile.knownText);
    return app;
  }

  const choose = (label: string) => page.getByRole('dialog').getByRole('button', { name: label }).click();

  it('gives two scans when both are kept', async () => {
    const app = await pickOlder();
    await choose(openFile.keepBoth);
    await expectQuestion(app, 'ATT-7');
    await expect.poll(() => app.session.store.records()).toHaveLength(2);
    app.goTo('/');
    await expect.element(progress(app, 2)).toBeVisible();
    await expect.element(progress(app, 3)).toBeVisible();
    expect(links(app)).toHaveLength(2);
  });

  it('takes the place of the one that is here', async () => {
    const app = await pickOlder();
    await choose(openFile.replace);
    await expectQuestion(app, 'ATT-7');
    expect(chosenAnswers(app)).toEqual([]);
    const again = await app.reload();
    await expectQuestion(again, 'ATT-7');
    again.goTo('/');
    await expect.element(progress(again, 2)).toBeVisible();
    expect(links(again)).toHaveLength(1);
  });

  it.each([
    ['button', () => choose(openFile.doNotOpen)],
    ['Escape', () => userEvent.keyboard('{Escape}')],
  ])('changes nothing when it is not opened (%s)', async (_, close) => {
    const app = await pickOlder();
    await close();
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
    await expect.element(app.heading).toHaveTextContent(start.heading);
    await expect.element(progress(app, 3)).toBeVisible();
    expect(links(app)).toHaveLength(1);
    app.goTo(`/scan/${justBegun.id}`);
    await expectQuestion(app, 'ATT-4');
    app.goTo(`/scan/${justBegun.id}/ATT-7`);
    await expect.element(answerOption(app, 'ATT-7', 5)).toBeChecked();
  });
});

describe('the results that a file names', () => {
  const doubts = ({ main }: TestApp) => main.getByText(report.claimedDiffers);

  it('are counted again when they do not match its answers, and the result says so', async () => {
    const app = await openApp();
    pick(app, dataFileOf(bothViews, withOtherScore(bothViews)));
    await expectResultOf(app, bothViews);
    await expect.element(doubts(app)).toBeVisible();
    app.goTo(`/scan/${bothViews.id}/report`);
    const saved = catchFile();
    await button(app, report.reportPage.data).click();
    expect(readData((await saved).content).claimedResults).toEqual(resultsOf(bothViews));
  });

  it('are right where only the steps were chosen otherwise, and it says that', async () => {
    const app = await openApp();
    const advised = resultsOf(bothViews).map((result) => ({ ...result, advice: [] }));
    pick(app, dataFileOf(bothViews, advised));
    await expectResultOf(app, bothViews);
    await expect.element(app.main.getByText(report.adviceDiffers)).toBeVisible();
    await expect.element(doubts(app)).not.toBeInTheDocument();
  });

  it('get no word where they are right, nor once answers change after opening', async () => {
    const app = await openApp();
    pick(app, dataFileOf(bothViews));
    await expectResultOf(app, bothViews);
    await expect.element(doubts(app)).not.toBeInTheDocument();
    app.goTo(`/scan/${bothViews.id}/CAP-6`);
    await answerOption(app, 'CAP-6', 5).click();
    await button(app, walk.next).click();
    await expectQuestion(app, 'CAP-3');
    app.goTo(`/scan/${bothViews.id}/review`);
    await button(app, walk.toResult).first().click();
    await expect.element(app.main.getByRole('table', { name: report.tableCaption })).toBeInTheDocument();
    await expect.element(doubts(app)).not.toBeInTheDocument();
  });
});

function withOtherScore(record: Case) {
  const { id } = viewIn(record, 'employer');
  return resultsOf(record).map((result) => {
    const employer = result.views[id];
    if (!employer) throw new RangeError('The employer answered nothing');
    return { ...result, views: { ...result.views, [id]: { ...employer, willing: 99 } } };
  });
}
