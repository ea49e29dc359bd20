import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readCaseFile } from '../../../src/files/caseFile';
import { languageIds } from '../../../src/i18n/languages';
import { reportDocument } from '../../../src/report/blocks/reportDocument';
import { buildReport } from '../../../src/report/buildReport';
import { writePdf } from '../../../src/report/pdf/writePdf';
import { fonts } from './support';

const exampleOf = (name: string) => readFileSync(new URL(`../../../docs/example/${name}`, import.meta.url));

it.each(languageIds)(
  'the report of the example has the very bytes of the one in docs (%s)',
  async (language) => {
    const opened = readCaseFile(exampleOf(`example.${language}.json`).toString());
    if (opened.kind !== 'read') return expect.fail('The example is no case file');
    const report = buildReport(opened.case, language, { today: '2026-11-21' });
    const { bytes } = await writePdf(reportDocument(report), fonts);
    // Compared as a whole: the difference of two files would fill the screen.
    expect(Buffer.from(bytes).equals(exampleOf(`example.${language}.pdf`))).toBe(true);
  },
);
