import { describe, expect, it } from 'vitest';
import type { FileProblem } from '../../../src/cases/errors';
import { limits } from '../../../src/cases/limits';
import { writeCaseFile } from '../../../src/files/writeCaseFile';
import { languageIds } from '../../../src/i18n/languages';
import { resultsOf } from '../../../src/report/exports/results';
import { fileProblemText } from '../../../src/ui/fileProblemText';
import firstRelease from '../../faults/golden/case-file-1-employer.json';
import { aCase, ratedAt } from '../../fixtures/case';
import { allWords } from '../../fixtures/words';
import { openApp } from '../support/app';
import { pick } from '../support/files';

const here = aCase({ name: 'Drukkerij Bos', employer: { 'ATT-6': 4 } });
const sent = {
  ...aCase({ employer: ratedAt(4), isAtResult: true }),
  id: '00000000-0000-4000-8000-0000000000cc',
};
const whole = writeCaseFile(sent, resultsOf(sent));

/** The file with one thing changed in it. */
function changed(change: (data: Record<string, unknown>, ratings: Record<string, unknown>) => void): string {
  const data = JSON.parse(whole);
  change(data, data.measurements[0].views[0].ratings);
  return JSON.stringify(data);
}

const at = 'measurements[0].views[0].ratings';

/** The same for a file of the first release, which is judged by what it could hold then. */
function changedFirst(change: (answers: Record<string, unknown>) => void): string {
  const data = JSON.parse(JSON.stringify(firstRelease));
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

for (const [turn, language] of languageIds.entries()) {
  const { fileProblem, start } = allWords[language];

  describe(`a file that is refused, ${language}`, () => {
    // The languages take turns: each file is refused in the same way.
    const own = files.filter((_, index) => index % languageIds.length === turn);

    it.each(own)('says what is wrong and where, and leaves the list as it is: $name', async (file) => {
      const app = await openApp({ cases: [here], language });
      pick(app, fileOf(file));
      const alert = app.alert;
      await expect.element(alert).toHaveTextContent(fileProblem.fileRefusedHeading);
      await expect
        .element(alert)
        .toHaveTextContent(
          oneLine(`${fileProblemText(file.problem, fileProblem)} ${fileProblem.nothingChanged}`),
        );
      await expect.element(app.heading).toHaveTextContent(start.heading);
      const cases = app.main.getByRole('region', { name: start.casesHeading }).getByRole('listitem');
      expect(cases.elements()).toHaveLength(1);
      expect(app.session.store.records()).toEqual([here]);
      await expect.element(app.main.getByRole('button', { name: start.newScan, exact: true })).toBeEnabled();

      pick(app, fileOf({ name: 'mended', content: `\uFEFF${whole}` }));
      await expect.element(alert).not.toBeInTheDocument();
      await expect.poll(() => app.session.store.records()).toHaveLength(2);
    });
  });
}

function fileOf({ name, content }: { readonly name: string; readonly content: string }): File {
  return new File([content], `${name}.json`, { type: 'application/json' });
}

/** As it is compared: white space is one space. */
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
