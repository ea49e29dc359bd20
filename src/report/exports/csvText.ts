/** What stands in one cell; null is an empty one. */
export type Cell = string | number | null;

const BYTE_ORDER_MARK = '\uFEFF';

/** What a spreadsheet takes for the beginning of a formula (CSV injection), also behind spaces and in other widths. */
const FORMULA = /^[\s\p{C}]*[=+\-@\u2212\uFE62\uFE63\uFE66\uFE6B\uFF0B\uFF0D\uFF1D\uFF20]|^\s*[\t\r]/u;

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

/** Text never becomes a formula: an apostrophe before it says that it is text. */
export function harmless(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
