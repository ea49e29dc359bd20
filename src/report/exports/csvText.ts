/** What stands in one cell; null is an empty one. */
export type Cell = string | number | null;

const BYTE_ORDER_MARK = '\uFEFF';

/** What a spreadsheet takes for the beginning of a formula (CSV injection), also behind spaces and in other widths. */
const FORMULA = /^[\s\p{C}]*[=+\-@\u2212\uFE62\uFE63\uFE66\uFE6B\uFF0B\uFF0D\uFF1D\uFF20]|^\s*[\t\r]/u;

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

const MONTH =
  '(?:jan|feb|mrt|maart|mar|march|apr|mei|may|jun|jul|aug|sep|sept|okt|oct|nov|dec)(?:uari|ruari|uary|ruary|il|i|y|e|ustus|ust|tember|ober|ember)?';

/** What a spreadsheet takes for a number, a day, a time or a truth value, and shows as another text. */
const CONVERTED = new RegExp(
  [
    String.raw`[\d\s.,]*\d[\d\s.,]*%?`,
    String.raw`\d+(?:[.,]\d+)?e[+-]?\d+`,
    String.raw`\d{1,4}(?:\s*[-/:.]\s*\d{1,4}){1,2}(?:\s*[ap]m)?`,
    String.raw`(?:\d{1,4}[-\s./])?${MONTH}\.?[-\s./]\d{1,4}`,
    String.raw`\d{1,2}[-\s./]${MONTH}\.?`,
    'true|false|waar|onwaar',
  ]
    .map((pattern) => `^(?:${pattern})$`)
    .join('|'),
  'i',
);

/**
 * A table as the text of a file that opens right in a Dutch spreadsheet: a byte order mark (else Excel reads
 * no UTF-8), a semicolon between cells, a comma in decimals, and quotes as RFC 4180 has them.
 * @param rows the first holds the headings
 */
export function csvText(rows: readonly (readonly Cell[])[]): string {
  return `${BYTE_ORDER_MARK}${rows.map((row) => `${row.map(written).join(';')}\r\n`).join('')}`;
}

function written(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  const text = harmless(cell);
  return /[";\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Text never becomes a formula, nor another value than it says: an apostrophe before it says that it is text. A day
 * as we write it (ISO 8601) may become a day.
 */
export function harmless(text: string): string {
  const isConverted = CONVERTED.test(text.trim()) && !ISO_DAY.test(text);
  return FORMULA.test(text) || isConverted ? `'${text}` : text;
}
