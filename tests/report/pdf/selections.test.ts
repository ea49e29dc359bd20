import { describe, expect, it } from 'vitest';
import { reportDocument } from '../../../src/report/blocks/reportDocument';
import { buildReport } from '../../../src/report/buildReport';
import { fullContents, isSameContents, type ReportContents } from '../../../src/report/contents';
import { writePdf } from '../../../src/report/pdf/writePdf';
import { TODAY, wholeCases } from '../../conformance/cases';
import { selections } from '../../conformance/selections';
import { readPdf } from './pdfFile';
import { findingsOf } from './structureCheck';
import { fonts, typesetter } from './support';

const yesNo = [true, false];
const everySelection: readonly ReportContents[] = (['caseFile', 'employer'] as const).flatMap((audience) =>
  yesNo.flatMap((notes) =>
    yesNo.flatMap((expertView) => yesNo.map((answers) => ({ audience, notes, expertView, answers }))),
  ),
);

const { whole, professional } = wholeCases;
const samples = [
  ...everySelection.map((contents, index) => [whole, contents, index % 2 === 0 ? 'nl' : 'en'] as const),
  ...selections.map(({ contents, language }) => [professional, contents, language] as const),
];

describe('the structure of a report', () => {
  it.each(
    samples.map(([record, contents, language]) => ({ record, route: record.route, contents, language })),
  )('holds together, $route, $contents', async ({ record, contents, language }) => {
    const report = buildReport(record, language, { today: TODAY, contents });
    const { bytes } = await writePdf(reportDocument(report), fonts, { typesetter });
    expect(findingsOf(readPdf(bytes))).toEqual([]);
  });
});

describe('the selections that veraPDF sees, and the whole report', () => {
  const seen = [{ contents: fullContents, language: 'nl' }, ...selections].map(({ contents, language }) =>
    Object.entries({ ...contents, language }).map(([name, value]) => `${name} ${value}`),
  );

  it('hold each pair of choices', () => {
    const choices = [...new Set(seen.flat())];
    const pairs = choices.flatMap((one, index) => choices.slice(index + 1).map((other) => [one, other]));
    const isOfOneChoice = ([one, other]: readonly string[]) => one?.split(' ')[0] === other?.split(' ')[0];
    const missing = pairs
      .filter((pair) => !isOfOneChoice(pair))
      .filter((pair) => !seen.some((row) => pair.every((choice) => row.includes(choice))));
    expect(choices).toHaveLength(10);
    expect(missing).toEqual([]);
  });

  it('are selections, none of them twice', () => {
    for (const { contents } of selections) {
      expect(everySelection.filter((one) => isSameContents(one, contents))).toHaveLength(1);
      expect(selections.filter((one) => isSameContents(one.contents, contents))).toHaveLength(1);
    }
  });
});
