/**
 * Checks of the report that need poppler and qpdf: an independent reader must agree with us. Where a tool is
 * missing this is said; under CI=true it is a failure.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isInstalled } from '../scripts/run.mjs';
import { fileChecks, inOneLine, structureChecks } from './conformance/checkFile.mjs';
import { sameBytes, withReports } from './conformance/makeReports.mjs';
import * as read from './conformance/readPdf.mjs';

/** Reports of every shape, made in Node; the conformance check shows that the app makes the same. */
const MADE = [
  'whole.nl',
  'whole.en',
  'whole.nl.employers-copy.no-notes.no-expert.no-answers',
  'professional.en',
  'two-views-short.nl',
  'incomplete.en',
  'odd-letters.nl',
  'very-long-notes.nl',
  'agreements-200.en',
];
/** poppler reads a page anew for each of its elements: a quarter of a minute for a whole report. */
const READ_ALOUD = ['whole.nl', 'professional.en', 'two-views-short.nl', 'incomplete.en'];
/** The signs before the items of a list; other labels are words. */
const SIGN = /^(•|\d+\.)$/;

const tools = ['qpdf', 'pdfdetach', 'pdffonts', 'pdfimages', 'pdfinfo', 'pdftotext'];
const missing = tools.filter((tool) => !isInstalled(tool, '-v'));
let passed = 0;
let failed = 0;

if (missing.length > 0) {
  console.log(`NOT RUN: ${missing.join(', ')} missing; install poppler-utils and qpdf`);
  if (process.env.CI === 'true') failed++;
} else {
  const folder = mkdtempSync(join(tmpdir(), 'reports-'));
  for (const language of ['nl', 'en']) checkExample(language, folder);
  await withReports(async (reports) => {
    const sketches = reports.sketches().filter(({ name }) => MADE.includes(name));
    check('every report exists', () => sketches.length === MADE.length);
    for (const sketch of sketches) checkMade(sketch, await reports.made(sketch), reports, folder);
    for (const sketch of reports.papers()) {
      checkPaper(sketch, await reports.madePaper(sketch), reports, folder);
    }
  });
  rmSync(folder, { recursive: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function check(name, test) {
  try {
    const outcome = test();
    if (outcome !== true) throw new Error(outcome || 'not so');
    passed++;
  } catch (error) {
    failed++;
    console.log(`FAILED ${name}: ${error.message}`);
  }
}

/** The example as a user saves it, in the real built app. */
function checkExample(language, folder) {
  const source = `docs/example/example.${language}.json`;
  const options = ['--built', '--out', folder, '--language', language, '--date', '2026-11-21'];
  execFileSync(process.execPath, ['scripts/render.mjs', source, ...options]);
  const pdf = join(folder, `example.${language}.pdf`);
  const data = join(folder, `example.${language}.json`);
  checkAll(language, fileChecks(pdf, language));
  check(`${language}: the example in the documentation is what the app makes`, () =>
    sameBytes(pdf, `docs/example/example.${language}.pdf`),
  );
  check(`${language}: the data file comes back with the same results`, () => sameBytes(data, source));
  check(`${language}: the report holds the very data file`, () =>
    isAttached(pdf, readFileSync(data), folder),
  );
  const text = read.textIn(pdf);
  for (const { factors } of Object.values(JSON.parse(readFileSync(source, 'utf8')).results[0].views)) {
    check(`${language}: every score is in the text`, () =>
      Object.values(factors).every(({ score }) => new RegExp(`\\b${score}\\b`).test(text)),
    );
  }
}

/** A report of which is known what it was made of. */
function checkMade({ name, language }, { bytes, document, report }, reports, folder) {
  const pdf = join(folder, `${name}.pdf`);
  writeFileSync(pdf, bytes);
  checkAll(name, fileChecks(pdf, language));
  const { attachment } = document;
  check(`${name}: holds its data, or no file at all`, () =>
    attachment ? isAttached(pdf, attachment.bytes, folder) : read.attachmentsIn(pdf).length === 0,
  );
  if (READ_ALOUD.includes(name)) {
    const elements = read.elementsOf(pdf);
    checkAll(name, structureChecks(pdf, elements));
    checkSpoken(name, elements, reports.spokenOf(document));
  }
  check(
    `${name}: the figures of the summary say every score, those of a comparison then and now, that of the model every factor`,
    () => {
      const views = report.factors.flatMap(({ employer, expert }) => [employer, expert ?? employer]);
      const scores = views.flatMap((view) => (view.kind === 'scored' ? [view.score] : []));
      const now = report.factors.flatMap(({ basis }) => (basis.kind === 'scored' ? [basis.score] : []));
      const [bars, radar, ...others] = read.alternativesIn(read.objectsOf(pdf).dictionaries);
      const [model, compared] = [others.at(-1) ?? '', others.slice(0, -1)];
      const says = (words, numbers) => numbers.every((one) => new RegExp(`\\b${one}\\b`).test(words));
      return (
        [bars, radar].every((words) => says(words, scores)) &&
        compared.every((words) => says(words, now)) &&
        report.factors.every(({ label }) => model.includes(label))
      );
    },
  );
}

/** A form on paper: a sheet has two sides. */
function checkPaper({ name, language }, { bytes, pages, document }, reports, folder) {
  const pdf = join(folder, `${name}.pdf`);
  writeFileSync(pdf, bytes);
  checkAll(name, fileChecks(pdf, language));
  check(`${name}: fits its sheets`, () => pages === (name.startsWith('paper-short') ? 2 : 4));
  check(`${name}: holds no file`, () => read.attachmentsIn(pdf).length === 0);
  checkSpoken(name, read.elementsOf(pdf), reports.spokenOf(document));
}

function checkSpoken(name, elements, ways) {
  check(`${name}: is read aloud word for word, in its order`, () => {
    const isSaid = ({ role, text }) => role !== 'Figure' && !SIGN.test(text);
    return firstDifference(
      elements.filter(isSaid).map(({ text }) => text),
      ways,
    );
  });
}

function checkAll(name, checks) {
  for (const [what, isSo] of Object.entries(checks)) check(`${name}: ${what}`, isSo);
}

/** Whether the one file in a report is the data file, byte for byte. */
function isAttached(pdf, bytes, folder) {
  const [name, ...others] = read.attachmentsIn(pdf);
  if (name !== 'igm-scan.json' || others.length > 0)
    return `the report holds ${[name, ...others].join(', ')}`;
  const target = mkdtempSync(join(folder, 'attached-'));
  read.detach(pdf, target);
  return readFileSync(join(target, name)).equals(Buffer.from(bytes));
}

/** @returns true when it is said in one of the ways, else where it departs from the way it follows longest */
function firstDifference(heard, ways) {
  const spoken = inOneLine(heard.join(' '));
  const departures = ways.map((way) => {
    const text = inOneLine(way.join(' '));
    const length = Math.max(text.length, spoken.length);
    const at = Array.from({ length }).findIndex((_, index) => text[index] !== spoken[index]);
    return { text, at: at === -1 ? Number.POSITIVE_INFINITY : at };
  });
  const { text, at } = departures.reduce((best, one) => (one.at > best.at ? one : best));
  if (at === Number.POSITIVE_INFINITY) return true;
  const around = (whole) => whole.slice(Math.max(0, at - 40), at + 60);
  return `said “${around(spoken)}”, not “${around(text)}”`;
}
