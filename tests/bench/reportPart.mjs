import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { root } from '../../scripts/run.mjs';
import { measureReport } from './measureReport.mjs';

/**
 * The report as PDF, beside react-pdf and pdfmake with its summary, factors, steps and answers in the same
 * font files. The scan's own says more (agreements, phases, sources), is tagged PDF/A and carries the data.
 */
export const reportPart = {
  title: 'the report as PDF',
  adapters: {
    own: './adapters/report-own.mjs',
    'react-pdf': './adapters/report-react-pdf.mjs',
    pdfmake: './adapters/report-pdfmake.mjs',
  },
  peers: 'tests/bench/report',
  prepare,
  measure: measureReport,
  metrics: [
    ['cold', 'first click to PDF, with scripts and fonts (ms)'],
    ['warm', 'later click to PDF (ms)'],
    ['longest', 'longest task on the main thread, 4 times slower (ms)'],
    ['longestWarm', '  at a later click'],
    ['bytes', 'the PDF (bytes)'],
    ['pages', '  pages'],
    ['scriptBytes', 'scripts for making it, gzip (bytes)'],
    ['clickScriptBytes', '  of which at the click'],
    ['fontBytes', 'fonts for making it, gzip (bytes)'],
  ],
  ranges: ['cold', 'warm', 'longest'],
  bars: [
    { key: 'warm', peers: ['react-pdf', 'pdfmake'], most: 0.5 },
    { key: 'bytes', peers: [], most: 150_000 },
    { key: 'longest', peers: [], most: 100 },
    { key: 'scriptBytes', peers: [], most: 170_000 },
  ],
};

/** Writes down what the peers make a PDF of. */
async function prepare() {
  const example = readFileSync(join(root, 'docs/example/example.nl.json'), 'utf8');
  const { module } = await runnerImport(join(root, 'tests/bench/report/content.ts'));
  const text = module.withoutFollowUp(example);
  const content = module.contentOf(text, new Date().toISOString().slice(0, 10));
  const folder = join(root, 'tests/bench/report/out');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'content.json'), JSON.stringify(content));
  // The scan opens this very case.
  writeFileSync(join(folder, 'case.json'), text);
  const { headline, answers } = content.report;
  return { said: [headline, ...answers.map((group) => group.answers.at(-1).item.text)] };
}
