import type { Page } from '@playwright/test';
import type { Case } from '../../src/cases/case';
import { writeCaseFile } from '../../src/files/writeCaseFile';
import { bothViews, justBegun } from '../fixtures/walkedCases';
import { expectNoAxeFindings, expectNoSidewaysScrolling } from './support/axe';
import { button } from './support/questions';
import { expectSaved, goToAddress, openCaseFile, openStart } from './support/start';
import { expect, test } from './support/test';
import { dutch } from './support/tongues';

const ownFile = `igm-scan-kwekerij-de-linde-2026-11-21-${bothViews.id.slice(0, 8)}.json`;

/** The browser's own private folder stands in for one on disk: it is the same kind of handle, without a dialog. */
async function installFolder(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const pick = async () =>
      (await navigator.storage.getDirectory()).getDirectoryHandle('Scans', { create: true });
    Object.assign(window, { showDirectoryPicker: pick });
  });
}

async function filesIn(page: Page): Promise<Readonly<Record<string, string>>> {
  return page.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('Scans', {
      create: true,
    });
    const read = async () => {
      const files: Record<string, string> = {};
      for await (const [name, entry] of folder.entries()) {
        if (entry instanceof FileSystemFileHandle) files[name] = await (await entry.getFile()).text();
      }
      return files;
    };
    // One that the app puts in the place of another in this very moment is in neither; a moment later it is.
    for (;;) {
      try {
        return await read();
      } catch (error) {
        if (!(error instanceof DOMException && error.name === 'NotFoundError')) throw error;
      }
    }
  });
}

/** Someone else writes in the folder. */
async function put(page: Page, name: string, record: Case): Promise<void> {
  await page.evaluate(
    async ([fileName = '', text = '']) => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('Scans');
      const writable = await (await folder.getFileHandle(fileName, { create: true })).createWritable();
      await writable.write(text);
      await writable.close();
    },
    [name, writeCaseFile(record)],
  );
}

test.describe('a folder on disk', () => {
  const tongue = dutch;
  test.use({ locale: tongue.locale });
  const words = tongue.words.folder;

  test('gets every case after each change, and is never written over where others were', async ({ page }) => {
    await installFolder(page);
    await openCaseFile(page, bothViews, tongue);
    await page.goto('./#/device');
    await button(page, words.choose).click();
    await expect(page.getByText(words.on('Scans'))).toBeVisible();
    await expect.poll(async () => Object.keys(await filesIn(page))).toEqual([ownFile]);
    await expectNoAxeFindings(page, 'a folder');

    await goToAddress(page, bothViews, 'ATT-6');
    await page.getByRole('radio').first().check();
    await expectSaved(page, tongue);
    await expect
      .poll(async () => JSON.parse((await filesIn(page))[ownFile] ?? '{}'))
      .toMatchObject({
        measurements: [{ views: [{ ratings: { 'ATT-6': 1 } }, {}] }],
      });

    // The folder is remembered; a colleague changed one file and added another.
    const theirs = { ...bothViews, goal: 'Door een collega', revision: 90 };
    await put(page, ownFile, theirs);
    await put(page, 'van een collega.json', justBegun);
    await page.goto('./#/device');
    await page.reload();
    await expect(page.getByRole('heading', { name: words.conflictsHeading })).toBeVisible();
    await expect(page.getByRole('heading', { name: words.newHeading })).toBeVisible();
    await page.setViewportSize({ width: 320, height: 700 });
    await expectNoSidewaysScrolling(page, 'a conflict');
    await expectNoAxeFindings(page, 'a conflict');
    await page.getByRole('button', { name: words.writeAside }).click();
    await expect(page.getByRole('heading', { name: words.conflictsHeading })).toBeHidden();
    const files = await filesIn(page);
    expect(Object.keys(files)).toHaveLength(3);
    expect(JSON.parse(files[ownFile] ?? '{}').goal).toBe('Door een collega');

    await page.getByRole('button', { name: `${words.openNew} ${justBegun.employer.name}` }).click();
    await expect(page.getByRole('banner').getByText(justBegun.employer.name)).toBeVisible();
    await expectSaved(page, tongue);
    await page.goto('./#/device');
    await expect(page.getByRole('heading', { name: words.newHeading })).toBeHidden();
  });

  test('is not offered where the browser cannot keep one', async ({ page }) => {
    await page.addInitScript(() => Object.assign(window, { showDirectoryPicker: undefined }));
    await openStart(page, tongue);
    await page.goto('./#/device');
    await expect(page.getByText(words.unsupported)).toBeVisible();
    await expect(button(page, words.choose)).toHaveCount(0);
  });
});
