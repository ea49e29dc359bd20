import { expect, it, vi } from 'vitest';
import { currentMeasurement } from '../../src/cases/case';
import { limits } from '../../src/cases/limits';
import { readOpenedFile } from '../../src/files/openedFile';
import { writeCaseFile } from '../../src/files/writeCaseFile';
import { aCase, ratedAt } from '../fixtures/case';
import { aPdf } from '../fixtures/pdf';

const record = aCase({ employer: ratedAt(4) });
const text = writeCaseFile(record, []);

async function opened(...parts: BlobPart[]) {
  const file = await readOpenedFile(new Blob(parts));
  return file.kind === 'read' ? file.case : file.problem;
}

it.each<readonly [string, BlobPart]>([
  ['a data file', text],
  ['a data file with a byte order mark', `\uFEFF${text}`],
  ['a report that holds it', aPdf({ text })],
])('reads %s, whatever its name is', async (_, content) => {
  expect(await opened(content)).toEqual(record);
});

it('has the words of the questionnaires that a case names', async () => {
  const own = aCase({ route: 'professional', employer: { 'PRO-ATT-4': 4 } });
  const { instrument } = currentMeasurement(own);
  // As in an app that fetched none of them yet.
  vi.resetModules();
  const { itemTextsOf } = await import('../../src/questions/itemTexts');
  const { readOpenedFile } = await import('../../src/files/openedFile');
  expect(() => itemTextsOf(instrument, 'PRO-ATT-4')).toThrow('There are no words');
  expect(await readOpenedFile(new Blob([writeCaseFile(own)]))).toMatchObject({ kind: 'read', case: own });
  expect(itemTextsOf(instrument, 'PRO-ATT-4').text.nl).not.toBe('');
});

it('reads a data file in which "%PDF-" is written', async () => {
  const named = aCase({ name: '%PDF-1.7' });
  expect(await opened(writeCaseFile(named, []))).toEqual(named);
});

it.each<readonly [string, BlobPart, object]>([
  ['what is no file of ours', 'Beste collega', { kind: 'notJson' }],
  ['nothing', '', { kind: 'empty' }],
  ['a PDF file behind other bytes', `\n\n%PDF-1.4\n%%EOF\n`, { kind: 'pdfNotOurs' }],
  [
    'a report of a newer app',
    aPdf({ text: text.replace('"formatVersion": 2', '"formatVersion": 3') }),
    { kind: 'newer', version: '3' },
  ],
  [
    'a report of an app with newer questions',
    aPdf({ text: text.replace(/"version": "[\d.]+"/, '"version": "99.0.0"') }),
    { kind: 'newer', version: 'igm-employer 99.0.0' },
  ],
  [
    'a report with a fault in its data',
    aPdf({ text: text.replace('"phase": 3', '"phase": 9') }),
    { kind: 'invalid', path: 'phase', reason: 'notAllowed', found: '9' },
  ],
  ['a report whose data is no JSON', aPdf({ text: 'Beste' }), { kind: 'notJson' }],
])('refuses %s', async (_, content, problem) => {
  expect(await opened(content)).toEqual(problem);
});

it.each([
  ['Windows-1252', (said: string) => Buffer.from(said, 'latin1')],
  ['UTF-16', (said: string) => Buffer.from(`\uFEFF${said}`, 'utf16le')],
])(
  'refuses a data file that was saved again as %s, in which names would be others',
  async (_name, encode) => {
    const file = writeCaseFile(aCase({ name: 'Brasserie Élan' }), []);
    const read = await readOpenedFile(new Blob([encode(file)]));
    expect(read).toEqual({ kind: 'refused', problem: { kind: 'notUtf8' } });
  },
);

it('reads a data file of UTF-8 with a byte order mark', async () => {
  const named = aCase({ name: 'Brasserie Élan' });
  expect(await opened(`\uFEFF${writeCaseFile(named, [])}`)).toEqual(named);
});

it('refuses a huge data file by its size alone', async () => {
  const huge: Blob = Object.assign(new Blob(['{']), { text: () => expect.fail('It must not be read') });
  Object.defineProperty(huge, 'size', { value: limits.file + 1 });
  expect(await readOpenedFile(huge)).toEqual({ kind: 'refused', problem: { kind: 'tooLarge' } });
});

it('hands on what is locked with a passphrase, and what holds many cases', async () => {
  const encrypted = new Blob(['age-encryption.org/v1\n-> scrypt']);
  expect(await readOpenedFile(encrypted)).toEqual({
    kind: 'refused',
    problem: { kind: 'encrypted', file: encrypted },
  });
  const backup = new Blob(['{"format":"igm-scan/backup","formatVersion":1,"cases":[]}']);
  expect(await readOpenedFile(backup)).toEqual({
    kind: 'refused',
    problem: { kind: 'backup', file: backup },
  });
});

it('refuses by its size what not even a backup can be', async () => {
  const huge: Blob = Object.assign(new Blob(['{']), { slice: () => expect.fail('It must not be read') });
  Object.defineProperty(huge, 'size', { value: limits.backup + 1 });
  expect(await readOpenedFile(huge)).toEqual({ kind: 'refused', problem: { kind: 'tooLarge' } });
});
