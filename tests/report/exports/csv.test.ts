import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Language, languageIds } from '../../../src/i18n/languages';
import { buildReport } from '../../../src/report/buildReport';
import { fullContents } from '../../../src/report/contents';
import { answersCsv } from '../../../src/report/exports/csv';
import { type Cell, csvText, harmless } from '../../../src/report/exports/csvText';
import { anyCase } from '../../fixtures/arbitraries';
import { aCase, ratedAt } from '../../fixtures/case';
import '../../fixtures/questionnaires';
import { itemCount } from '../../fixtures/itemCount';

/** The rows of a file as RFC 4180 reads them, with a semicolon between cells. */
function parsed(text: string): readonly (readonly string[])[] {
  const cell = /(?:"((?:[^"]|"")*)"|([^";\r\n]*))(;|\r\n)/gy;
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of text.slice(1).matchAll(cell)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

const asWritten = (cell: Cell) =>
  cell === null ? '' : typeof cell === 'number' ? String(cell).replace('.', ',') : harmless(cell);

const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '"', ';', '\t', '\r', '\n', ' ', '\u00A0', 'a') }),
  fc.integer(),
  fc
    .double({ noNaN: true, noDefaultInfinity: true, min: -1000, max: 1000 })
    .map((x) => Math.round(x * 100) / 100 + 0),
  fc.constant(null),
);
const anyTable = fc
  .integer({ min: 1, max: 5 })
  .chain((columns) =>
    fc.array(fc.array(anyCell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 5 }),
  );

describe('the text of a table', () => {
  it('reads back as the same cells', () => {
    fc.assert(
      fc.property(anyTable, (rows) => {
        expect(parsed(csvText(rows))).toEqual(rows.map((row) => row.map(asWritten)));
      }),
    );
  });

  it('begins with a byte order mark and ends every row with CR and LF', () => {
    expect(
      csvText([
        ['a', 'b'],
        ['c', null],
      ]),
    ).toBe('\uFEFFa;b\r\nc;\r\n');
  });

  it('writes decimals with a comma, and a number below zero as a number', () => {
    expect(csvText([[1.85, -25, -0.5, 0]])).toBe('\uFEFF1,85;-25;-0,5;0\r\n');
  });

  it('quotes what holds a semicolon, a quote, a line feed or outer spaces', () => {
    expect(csvText([['a;b', 'a"b', 'a\nb', ' a', 'a,b']])).toBe('\uFEFF"a;b";"a""b";"a\nb";" a";a,b\r\n');
  });

  it.each([
    '=1+1',
    '+31',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '  =1',
    '\u00A0=1',
    '\u200B=1',
    '＝1',
    '＋1',
    '－1',
    '＠a',
    '\tx',
  ])('keeps %j from being a formula', (text) => {
    expect(harmless(text)).toBe(`'${text}`);
  });

  it.each([
    '5-6',
    '3/4',
    '12-2026',
    'sep-26',
    '3 mei',
    '2E7',
    '0687654321',
    '8:15',
    '123456789012345678',
    '1.200',
    '75%',
    'waar',
  ])('keeps %j from being another value', (text) => {
    expect(harmless(text)).toBe(`'${text}`);
  });

  it.each([
    '',
    '2026-11-21',
    'In mei',
    '3 of 4 plekken',
    'igm-employer 2.0.0',
    'Bakkerij',
    '1 + 1',
    'a=b',
    "'=1",
    '06-12345678',
  ])('leaves %j as it is', (text) => {
    expect(harmless(text)).toBe(text);
  });

  it('never lets a text begin with the sign of a formula', () => {
    fc.assert(
      fc.property(anyTable, (rows) => {
        const texts = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : 'x')));
        for (const cell of parsed(csvText(texts)).flat())
          expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]|^[\t\r]/);
      }),
    );
  });
});

const rowsOf = (record: ReturnType<typeof aCase>, language: Language = 'nl', contents = fullContents) =>
  parsed(answersCsv(buildReport(record, language, { contents })));

describe('the table of answers and scores', () => {
  const record = aCase({
    employer: ratedAt(4, { attitude: 2 }, { 'ATT-6': 'dk' }),
    expert: ratedAt(3),
    notes: { 'ATT-2': '=HYPERLINK("http://x")' },
  });
  const [headings = [], ...rows] = rowsOf(record);
  const cellOf = (id: string, column: string) =>
    rows.find((row) => row[headings.indexOf('kenmerk')] === id)?.[headings.indexOf(column)];

  it('has one row for each item and one for each score, all of one width', () => {
    expect(rows.filter(([kind]) => kind === 'antwoord')).toHaveLength(itemCount.full);
    expect(rows.filter(([kind]) => kind === 'score')).toHaveLength(9);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([headings.length]));
  });

  it('says on every row whose it is and of when', () => {
    for (const row of rows) expect(row.slice(1, 4)).toEqual(['Bakkerij Jansen', '2026-11-21', record.id]);
  });

  it('gives ratings as numbers, and what is no rating in words', () => {
    expect(cellOf('ATT-2', 'werkgever')).toBe('2');
    expect(cellOf('ATT-6', 'werkgever')).toBe('weet niet');
    expect(cellOf('ATT-6', 'deskundige')).toBe('3');
  });

  it('gives the scores of both views with their difference', () => {
    const columns = ['werkgever', 'deskundige', 'verschil'];
    expect(columns.map((column) => cellOf('norm', column))).toEqual(['75', '50', '-25']);
    expect(columns.map((column) => cellOf('able', column))).toEqual(['75', '50', '']);
  });

  it('makes a note that is a formula harmless', () => {
    expect(cellOf('ATT-2', 'aantekening')).toBe(`'=HYPERLINK("http://x")`);
  });

  it('leaves out what the report leaves out', () => {
    const [, ...fewer] = rowsOf(record, 'nl', {
      audience: 'employer',
      notes: false,
      expertView: false,
      answers: false,
    });
    const employer = headings.indexOf('werkgever');
    const answers = fewer.filter(([kind]) => kind === 'antwoord');
    expect(answers).toHaveLength(itemCount.full);
    expect(answers.flatMap((row) => row.slice(employer)).join('')).toBe('');
    expect(fewer.map((row) => row[headings.indexOf('deskundige')]).join('')).toBe('');
    expect(fewer.find((row) => row.includes('norm'))?.[employer]).toBe('75');
  });

  it('can be made of any case, with the same columns for both languages', () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom(...languageIds), (any, language) => {
        for (const row of rowsOf(any, language)) expect(row).toHaveLength(headings.length);
      }),
      { numRuns: 40 },
    );
  });
});
