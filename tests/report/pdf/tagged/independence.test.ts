import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const FOLDER = new URL('../../../../src/report/pdf/tagged/', import.meta.url);
/** jsPDF, its compression, and shapes as plain data. */
const ALLOWED = /^(jspdf|fflate|\.\/.*|\.\.\/\.\.\/\.\.\/lib\/.*)$/;

it.each(readdirSync(FOLDER))('%s knows the PDF format and nothing of reports', (file) => {
  const code = readFileSync(new URL(file, FOLDER), 'utf8');
  const sources = [...code.matchAll(/\bfrom '([^']+)'|\bimport\(?\s*'([^']+)'/g)].map(
    ([, from, alone]) => from ?? alone,
  );
  expect(sources.filter((source) => !ALLOWED.test(source ?? ''))).toEqual([]);
});
