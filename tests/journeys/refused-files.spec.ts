import { readFileSync } from 'node:fs';
import type { FileProblem } from '../../src/cases/errors';
import { limits } from '../../src/cases/limits';
import { fileProblemText } from '../../src/ui/fileProblemText';
import { allWords } from '../fixtures/words';
import { bothViews, justBegun } from './support/cases';
import { button } from './support/questions';
import { caseLink, dataFileOf, goToStart, heading, openCase, pickFile } from './support/start';
import { expect, test } from './support/test';
import { tongues } from './support/tongues';

const whole = dataFileOf(bothViews).content;

/** The file with one thing changed in it. */
function changed(change: (data: Record<string, unknown>, ratings: Record<string, unknown>) => void): string {
  const data = JSON.parse(whole);
  change(data, data.measurements[0].views[0].ratings);
  return JSON.stringify(data);
}

const at = 'measurements[0].views[0].ratings';

/** The same for a file of the first release, which is judged by what it could hold then. */
function changedFirst(change: (answers: Record<string, unknown>) => void): string {
  const data = JSON.parse(
    readFileSync(new URL('../faults/golden/case-file-1-employer.json', import.meta.url), 'utf8'),
  );
  change(data.measurements[0].answers);
  return JSON.stringify(data);
}

const files: ReadonlyArray<{ name: string; content: string; problem: FileProblem }> = [
  { name: 'empty', content: '', problem: { kind: 'empty' } },
  { name: 'only spaces', content: ' \n\t', problem: { kind: 'empty' } },
  { name: 'no JSON', content: 'Beste mevrouw Jansen,', problem: { kind: 'notJson' } },
  { name: 'cut off', content: whole.slice(0, 2_000), problem: { kind: 'notJson' } },
  { name: 'other JSON', content: '{"name":"package","version":"1.0.0"}', problem: { kind: 'notOurs' } },
  { name: 'a list', content: '[1, 2, 3]', problem: { kind: 'notOurs' } },
  {
    name: 'nested very deep',
    content: `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
    problem: { kind: 'tooDeep' },
  },
  { name: 'too large', content: ' '.repeat(limits.file + 1), problem: { kind: 'tooLarge' } },
  {
    name: 'of a newer version',
    content: changed((data) => {
      data.formatVersion = 7;
    }),
    problem: { kind: 'newer', version: '7' },
  },
  {
    name: 'a rating of 6',
    content: changed((_, ratings) => {
      ratings['ATT-6'] = 6;
    }),
    problem: { kind: 'invalid', path: `${at}.ATT-6`, reason: 'notAllowed', found: '6' },
  },
  {
    name: 'a rating of 6, of the first release',
    content: changedFirst((answers) => {
      answers['ATT-6'] = { employer: 6 };
    }),
    problem: {
      kind: 'invalid',
      path: 'measurements[0].answers.ATT-6.employer',
      reason: 'notAllowed',
      found: '6',
    },
  },
  {
    name: 'an unknown question',
    content: changed((_, ratings) => {
      ratings['XYZ-9'] = 3;
    }),
    problem: { kind: 'invalid', path: `${at}.XYZ-9`, reason: 'unknownItem', found: 'XYZ-9' },
  },
  {
    name: 'an unknown key',
    content: changed((data) => {
      data.colour = 'green';
    }),
    problem: { kind: 'invalid', path: 'colour', reason: 'unknownField', found: '"green"' },
  },
  {
    name: 'no name',
    content: changed((data) => {
      data.employer = { name: ' ', sector: null, contact: '', place: '' };
    }),
    problem: { kind: 'invalid', path: 'employer.name', reason: 'nameMissing', found: '" "' },
  },
  {
    name: 'a part missing',
    content: changed((data) => {
      delete data.goal;
    }),
    problem: { kind: 'invalid', path: 'goal', reason: 'missing', found: '' },
  },
  {
    name: '"not applicable" where it does not fit',
    content: changed((_, ratings) => {
      ratings['ATT-6'] = 'na';
    }),
    problem: { kind: 'invalid', path: `${at}.ATT-6`, reason: 'naNotAllowed', found: '"na"' },
  },
  {
    name: 'hostile HTML as a key',
    content: changed((data) => {
      data['<img src=x onerror=alert(1)>'] = 1;
    }),
    problem: { kind: 'invalid', path: '<img src=x onerror=alert(1)>', reason: 'unknownField', found: '1' },
  },
];

for (const [turn, tongue] of tongues.entries()) {
  const { words, language, locale } = tongue;

  test.describe(`files that are refused, ${language}`, () => {
    test.use({ locale });

    test('each with a sentence that says what is wrong and where; the list stays as it is', async ({
      page,
    }) => {
      await openCase(page, justBegun, tongue);
      await goToStart(page, tongue);
      // The languages take turns: each file is refused in the same way.
      for (const { name, content, problem } of files.filter((_, index) => index % tongues.length === turn)) {
        await test.step(name, async () => {
          await pickFile(page, { name: `${name}.json`, content }, tongue);
          const alert = page.getByRole('alert');
          await expect(alert.getByRole('heading')).toHaveText(
            allWords[language].fileProblem.fileRefusedHeading,
          );
          // Softly, so that one poor sentence does not hide the others.
          await expect
            .soft(alert)
            .toContainText(
              `${fileProblemText(problem, allWords[language].fileProblem)} ${allWords[language].fileProblem.nothingChanged}`,
            );
          await expect(heading(page)).toHaveText(words.start.heading);
          await expect(caseLink(page, justBegun.employer.name, tongue)).toBeVisible();
          await expect(
            page.getByRole('region', { name: words.start.casesHeading }).getByRole('listitem'),
          ).toHaveCount(1);
          await expect(button(page, words.start.newScan)).toBeEnabled();
        });
      }
      await pickFile(page, { name: 'mended.json', content: `\uFEFF${whole}` }, tongue);
      await expect(page.getByRole('table', { name: tongue.report.tableCaption })).toBeVisible();
    });
  });
}
