import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Case } from '../../../src/cases/case';
import { exampleCase } from '../../../src/cases/example';
import { readOpenedFile } from '../../../src/files/openedFile';
import { reportDocument } from '../../../src/report/blocks/reportDocument';
import { buildReport } from '../../../src/report/buildReport';
import { fullContents, type ReportContents } from '../../../src/report/contents';
import { resultsOf } from '../../../src/report/exports/results';
import { writePdf } from '../../../src/report/pdf/writePdf';
import { redactedCopy } from '../../../src/report/redactedCopy';
import { aCase, ratedAt, stillEnvironment } from '../../fixtures/case';
import { goldenCases, recordOf } from '../../fixtures/golden';
import { fonts, typesetter } from './support';

const example = exampleCase('nl', stillEnvironment());
const talkative = aCase({
  name: 'Café “Ægir” & zonen <b>',
  employer: ratedAt(3),
  expert: ratedAt(2),
  notes: { 'ATT-6': 'Eén plek, 30 € 👍\nמחר\n%%EOF startxref /EmbeddedFile /ID [<0>]' },
});

async function reportOf(record: Case, contents: ReportContents = fullContents) {
  const report = buildReport(record, 'nl', { today: '2026-11-22', contents });
  const { bytes } = await writePdf(reportDocument(report), fonts, { typesetter });
  return bytes;
}

/** Any case comes back from its file (tests/files); a PDF is made of every third, of each route and version. */
const samples = goldenCases.filter(
  ({ name }, index) => index % 3 === 0 || /^(own route|two views|1\.0\.0)/.test(name),
);

const opened = (bytes: Uint8Array<ArrayBuffer>) => readOpenedFile(new Blob([bytes]));

describe('a report that is opened again brings back', () => {
  it.each(samples)('the golden case $name, with its results', async (golden) => {
    const record = recordOf(golden);
    const claimedResults = resultsOf(record);
    expect(await opened(await reportOf(record))).toEqual({ kind: 'read', case: record, claimedResults });
  });

  it.each([
    ['the example', example],
    ['a case with difficult letters', talkative],
  ])('%s', async (_, record) => {
    expect(await opened(await reportOf(record))).toMatchObject({ kind: 'read', case: record });
  });

  it('what it was made of when something was left out, which says so', async () => {
    const contents = { ...fullContents, notes: false };
    const redacted = redactedCopy(talkative, contents);
    expect(redacted.leftOut).toEqual(['notes']);
    expect(await opened(await reportOf(talkative, contents))).toMatchObject({ case: redacted });
  });

  it('nothing when the answers were left out, and the sentence fits', async () => {
    const bytes = await reportOf(example, { ...fullContents, answers: false });
    expect(await opened(bytes)).toEqual({ kind: 'refused', problem: { kind: 'pdfWithoutData' } });
  });
});

describe('a report', () => {
  it('is never opened when it was cut off or when one bit of it was turned', async () => {
    const whole = await reportOf(example);
    // White space behind the end says nothing.
    const end = whole.findLastIndex((byte) => byte > 0x20);
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: end }), fc.nat({ max: 7 }), async (at, bit) => {
        expect(await opened(whole.slice(0, at))).toMatchObject({ kind: 'refused' });
        const turned = whole.slice();
        turned[at] = (turned[at] ?? 0) ^ (1 << bit);
        expect(await opened(turned)).toMatchObject({ kind: 'refused' });
      }),
      { numRuns: 100 },
    );
  });
});
