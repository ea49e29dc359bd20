import type { Page } from '@playwright/test';
import { exampleCase } from '../../src/cases/example';
import { stillEnvironment } from '../fixtures/case';
import { itemCount } from '../fixtures/itemCount';
import { justBegun } from '../fixtures/walkedCases';
import { allWords } from '../fixtures/words';
import { ownCaseOf, ownRatings } from './support/own';
import { addressOf, answerOption, button, expectQuestion, fillIn, noteField } from './support/questions';
import { saved, savedCase } from './support/result';
import {
  caseLink,
  expectSaved,
  goToAddress,
  goToStart,
  heading,
  openCase,
  openCaseFile,
  takeUp,
} from './support/start';
import { expect, test } from './support/test';
import { dutch, english } from './support/tongues';

test.describe('the same scan in two tabs', () => {
  const tongue = english;
  const { words, language, locale } = tongue;
  const { elsewhere } = allWords[language].sessionNotice;
  test.use({ locale });

  test('the second can only read, until the first closes', async ({ page, context }) => {
    await openCaseFile(page, justBegun, tongue);
    await expectQuestion(page, 'ATT-7', tongue);
    const second = await context.newPage();
    await second.goto(await addressOf(page, 'ATT-7'));
    await expectQuestion(second, 'ATT-7', tongue);
    await expect(second.getByRole('status').filter({ hasText: elsewhere.heading })).toBeVisible();
    await expect(answerOption(second, 'ATT-7', 2, tongue)).toBeDisabled();
    await expect(page.getByText(elsewhere.heading)).toBeHidden();

    // Reading goes on: the way back to an answer that was given.
    await second.getByRole('button', { name: words.walk.back, exact: true }).click();
    await expectQuestion(second, 'ATT-2', tongue);
    await expect(answerOption(second, 'ATT-2', 2, tongue)).toBeChecked();
    await expect(answerOption(second, 'ATT-2', 2, tongue)).toBeDisabled();
    await second.goto(await addressOf(page, 'ATT-7'));

    await fillIn(page, 'ATT-7', { employer: 4 }, tongue);
    await expectSaved(page, tongue);
    await page.close();
    await expect(second.getByText(elsewhere.heading)).toBeHidden();
    await expectQuestion(second, 'ATT-7', tongue);
    await expect(answerOption(second, 'ATT-7', 4, tongue)).toBeChecked();
    await fillIn(second, 'ATT-7', { employer: 5 }, tongue);
    await expectSaved(second, tongue);
  });

  test('a scan that is deleted in the one does not come back in the other', async ({ page, context }) => {
    await openCase(page, justBegun, tongue);
    const { name } = justBegun.employer;
    const second = await context.newPage();
    await second.goto('./');
    await second.getByRole('button', { name: `${words.start.remove} ${name}` }).click();
    await second.getByRole('dialog').getByRole('button', { name: words.start.remove, exact: true }).click();
    await expect(second.getByText(words.start.noCases)).toBeVisible();

    await fillIn(page, 'ATT-7', { employer: 4 }, tongue);
    const alert = page.getByRole('alert');
    await expect(alert).toContainText(words.app.storage.gone);
    await second.reload();
    await expect(second.getByText(words.start.noCases)).toBeVisible();

    await alert.getByRole('button', { name: words.app.keepAgain }).click();
    await expectSaved(page, tongue);
    await page.reload();
    await expect(answerOption(page, 'ATT-7', 4, tongue)).toBeChecked();
    await goToStart(page, tongue);
    await expect(heading(page)).toHaveText(words.start.heading);
  });
});

test.describe('every page of the second tab', () => {
  test.use({ locale: dutch.locale });
  const example = exampleCase('nl', stillEnvironment());
  const own = ownCaseOf({ name: 'Mijn werk' }, ownRatings);

  for (const [record, segments] of [
    [example, ['intake', 'ATT-6', 'advice', 'plan', 'phases', 'suitability', 'placement', 'typing']],
    [own, ['intake', 'PRO-ATT-4', 'plan']],
  ] as const) {
    test(`has nothing that can be changed (${record.route})`, async ({ page, context }) => {
      await openCase(page, record, dutch);
      const second = await context.newPage();
      for (const segment of segments) {
        await goToAddress(second, record, segment);
        await expect(second).toHaveURL(new RegExp(`/${segment}$`));
        await expect(heading(second)).toBeVisible();
        const { elsewhere } = dutch.words.sessionNotice;
        await expect(second.getByRole('status').filter({ hasText: elsewhere.heading })).toBeVisible();
        const { fields, open } = await fieldsOn(second);
        expect(fields, segment).toBeGreaterThan(0);
        expect(open, segment).toEqual([]);
      }
      await page.close();
      await expect.poll(async () => (await fieldsOn(second)).open.length).toBeGreaterThan(0);
    });
  }
});

/** The fields of the open case, folded away or not, and those that can be changed. Searches and the choice to go on by itself are none. */
function fieldsOn(page: Page) {
  return page.getByRole('main').evaluate((main) => {
    for (const details of main.querySelectorAll('details')) details.open = true;
    const fields = [...main.querySelectorAll('textarea, input, select')].filter(
      (field) => !field.closest('search') && field.id !== 'auto-advance',
    );
    const open = fields.filter((field) => !field.matches(':disabled, [readonly]'));
    return { fields: fields.length, open: open.map((field) => field.closest('label, div')?.textContent) };
  });
}

test.describe('what happens to a scan beside the tab that has it open', () => {
  test.use({ locale: english.locale });
  const { words } = english;
  const cases = english.words.cases;
  const backup = english.words.backup;
  const { name } = justBegun.employer;

  test('put away from the list while someone writes in it: both stay', async ({ page, context }) => {
    await openCase(page, justBegun, english);
    await expectQuestion(page, 'ATT-7', english);
    const list = await context.newPage();
    await list.goto('./#/cases');
    await expect(caseLink(list, name, english)).toBeVisible();
    const note = noteField(page, english);
    await note.click();
    await page.keyboard.type('First ');

    await button(list, `${cases.putAway} ${name}`).click();
    await page.keyboard.type('call them.');
    await expect(list.getByRole('status').filter({ hasText: cases.isPutAway(name) })).toBeVisible();
    await expect(caseLink(list, name, english)).toHaveCount(0);
    await expect(note).toHaveValue('First call them.');
    await expectSaved(page, english);
    await expect(page.getByRole('alert')).toHaveCount(0);

    await goToAddress(page, justBegun, 'report');
    const { record } = await savedCase(page, english.report.reportPage.data);
    expect(record.archived).toBe(true);
    expect(record.measurements[0]?.notes['ATT-7']).toBe('First call them.');

    await list.getByText(cases.filters, { exact: true }).click();
    await list.getByLabel(cases.archive, { exact: true }).selectOption('archived');
    await expect(list.getByRole('listitem').filter({ hasText: name })).toContainText(cases.archivedMark);
    await takeUp(list, name, english);
    await expectQuestion(list, 'ATT-7', english);
    await expect(noteField(list, english)).toHaveValue('First call them.');
  });

  test('restored from a backup: the tab follows, and goes on from there', async ({ page, context }) => {
    await openCase(page, justBegun, english);
    const device = await context.newPage();
    await device.goto('./#/device');
    const file = await saved(device, backup.make);

    await fillIn(page, 'ATT-7', { employer: 4 }, english);
    await expectSaved(page, english);
    const asked = device.waitForEvent('filechooser');
    await button(device, backup.choose).click();
    const mimeType = 'application/json';
    await (await asked).setFiles({ name: file.name, mimeType, buffer: file.bytes });
    const choice = device.getByRole('combobox', { name: backup.choiceFor(name), exact: true });
    await choice.selectOption('replace');
    await button(device, backup.restore).click();
    await expect(device.getByText(backup.restored(0, 0, 1, 0))).toBeVisible();

    await expect(answerOption(page, 'ATT-7', 4, english)).not.toBeChecked();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await fillIn(page, 'ATT-7', { employer: 2, note: 'After the backup.' }, english);
    await expectSaved(page, english);
    await page.reload();
    await expect(answerOption(page, 'ATT-7', 2, english)).toBeChecked();
    await expect(noteField(page, english)).toHaveValue('After the backup.');
    await device.goto('./');
    await expect(device.getByText(words.start.progress(3, itemCount.full))).toBeVisible();
  });

  test('typed in one tab, it is read in the other up to the last letter', async ({ page, context }) => {
    await openCase(page, justBegun, english);
    const second = await context.newPage();
    await second.goto(await addressOf(page, 'ATT-7'));
    await expectQuestion(second, 'ATT-7', english);
    await noteField(page, english).click();
    const text = 'Everything that is typed here is there as well.';
    await page.keyboard.type(text);
    await expect(noteField(second, english)).toHaveValue(text);
  });
});

test.describe('the same scan in two tabs of a browser without locks', () => {
  const tongue = dutch;
  const { locale } = tongue;
  test.use({ locale });

  test('each follows what the other says, and nothing of either is lost', async ({ page, context }) => {
    await context.addInitScript(() => Object.defineProperty(navigator, 'locks', { value: undefined }));
    await openCase(page, justBegun, tongue);
    await expectQuestion(page, 'ATT-7', tongue);
    const second = await context.newPage();
    await second.goto(await addressOf(page, 'ATT-7'));
    await expectQuestion(second, 'ATT-7', tongue);

    await fillIn(page, 'ATT-7', { employer: 4 }, tongue);
    await expectSaved(page, tongue);
    await expect(answerOption(second, 'ATT-7', 4, tongue)).toBeChecked();
    await fillIn(second, 'ATT-7', { note: 'Van de tweede.' }, tongue);
    await expectSaved(second, tongue);
    await expect(noteField(page, tongue)).toHaveValue('Van de tweede.');
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect(second.getByRole('alert')).toHaveCount(0);

    for (const tab of [page, second]) {
      await tab.reload();
      await expect(answerOption(tab, 'ATT-7', 4, tongue)).toBeChecked();
      await expect(noteField(tab, tongue)).toHaveValue('Van de tweede.');
    }
  });
});
