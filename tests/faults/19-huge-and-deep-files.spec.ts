import { closeSync, ftruncateSync, openSync, writeFileSync } from 'node:fs';
import { fileProblemText } from '../../src/ui/fileProblemText';
import { justBegun } from '../fixtures/walkedCases';
import { allWords } from '../fixtures/words';
import { caseLink, goToStart, openCase } from '../journeys/support/start';
import { expect, test } from '../journeys/support/test';
import { dutch } from '../journeys/support/tongues';

const words = allWords.nl.fileProblem;
const GIGABYTE = 2 ** 30;

const files: ReadonlyArray<{
  readonly name: string;
  readonly problem: 'tooLarge' | 'tooDeep';
  readonly make: (path: string) => void;
}> = [
  {
    name: 'of 2 GB',
    problem: 'tooLarge',
    make: (path) => {
      // It has its size and hardly a block on the disk.
      const file = openSync(path, 'w');
      ftruncateSync(file, 2 * GIGABYTE);
      closeSync(file);
    },
  },
  {
    name: 'with lists a million deep',
    problem: 'tooDeep',
    make: (path) => writeFileSync(path, '['.repeat(1_000_000) + ']'.repeat(1_000_000)),
  },
  {
    name: 'with objects a million deep, never closed',
    problem: 'tooDeep',
    make: (path) => writeFileSync(path, '{"a":'.repeat(1_000_000)),
  },
];

for (const { name, problem, make } of files) {
  test(`a file ${name} is refused at once, and the page goes on`, async ({ page }, testInfo) => {
    const path = testInfo.outputPath('scan.json');
    make(path);
    await openCase(page, justBegun, dutch);
    await goToStart(page, dutch);
    const asked = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: dutch.words.start.openFile, exact: true }).click();
    await (await asked).setFiles(path);
    const alert = page.getByRole('alert');
    await expect(alert).toContainText(fileProblemText({ kind: problem }, words));
    await expect(alert).toContainText(words.nothingChanged);
    await expect(caseLink(page, justBegun.employer.name, dutch)).toBeVisible();
  });
}
