/**
 * The proof of conformance: every report, and every form on paper, is PDF/UA-1 and PDF/A-3a, as veraPDF sees it. No exceptions.
 *
 * Reports of every kind are made in Node; a few also in the real built app, and those must be the same byte for
 * byte, so that what is proven of the first holds for what a user saves. Prints `N passed, N failed`, one for
 * each file and flavour, or `NOT RUN: why`, which under CI=true is a failure.
 */
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isInstalled } from '../../scripts/run.mjs';
import { writeBrokenReports } from './broken.mjs';
import { renderInApp, sameBytes, withReports, writeReports } from './makeReports.mjs';
import { findVeraPdf, flavours, validate } from './verapdf.mjs';

/** Also made by the app. */
const IN_APP = [
  'example.nl',
  'whole.nl',
  'professional.nl',
  'odd-letters.nl',
  'very-long-notes.nl',
  'incomplete.en',
  'whole.en',
];
const MOST_SHOWN = 12;

let passed = 0;
const failures = [];
// qpdf writes the broken reports.
const veraPdf = isInstalled('qpdf') ? findVeraPdf() : { missing: 'qpdf missing; install qpdf' };

if ('missing' in veraPdf) {
  console.log(`NOT RUN: ${veraPdf.missing}`);
  finish(process.env.CI === 'true' ? 1 : 0);
} else {
  const folder = mkdtempSync(join(tmpdir(), 'conformance-'));
  try {
    await prove(veraPdf.classPath, folder);
  } finally {
    if (process.argv.includes('--keep')) console.log(`The reports are in ${folder}`);
    else rmSync(folder, { recursive: true, force: true });
  }
  for (const failure of failures.slice(0, MOST_SHOWN)) console.log(failure);
  if (failures.length > MOST_SHOWN) console.log(`... and ${failures.length - MOST_SHOWN} more.`);
  finish(failures.length);
}

async function prove(classPath, folder) {
  const proof = join(folder, 'proof');
  const broken = await withReports((reports) => make(reports, { proof, app: join(folder, 'app') }));
  const written = readdirSync(proof, { recursive: true }).filter((file) => file.endsWith('.pdf'));
  console.log(`${written.length} files for veraPDF; ${broken.length} of them are broken on purpose.`);
  const started = performance.now();
  const runs = await Promise.all(flavours.map((flavour) => validate(classPath, flavour, proof)));
  console.log(`veraPDF took ${seconds(started)} s.`);
  flavours.forEach(({ id }, index) => {
    checkVerdicts(id, written, runs[index], broken);
  });
}

/**
 * Fills the folder `proof`, and `app` with those that are the same byte for byte, of which nothing more needs to be
 * proven. @returns the reports that were broken on purpose, by their path in `proof`
 */
async function make(reports, { proof, app }) {
  const started = performance.now();
  const sketches = reports.sketches();
  const papers = reports.papers();
  const unmade = [
    ...(await writeReports(sketches, reports.made, join(proof, 'node'))),
    ...(await writeReports(papers, reports.madePaper, join(proof, 'node'))),
  ];
  for (const problem of unmade) expect('every report can be made', false, problem);
  console.log(
    `${sketches.length + papers.length - unmade.length} of ${sketches.length + papers.length} reports and forms made in ${seconds(started)} s.`,
  );

  const inApp = sketches.filter(({ name }) => IN_APP.includes(name));
  expect('the reports to make in the app exist', inApp.length === IN_APP.length);
  const problem = renderInApp(reports, inApp, app);
  expect('the app makes its reports', problem === undefined, problem);
  for (const { name } of problem ? [] : inApp) {
    const [ofApp, ofNode] = [app, join(proof, 'node')].map((maker) => join(maker, `${name}.pdf`));
    expect(`${name}: the app makes the same bytes as Node`, sameBytes(ofApp, ofNode));
  }

  const broken = writeBrokenReports(join(proof, 'node', 'example.nl.pdf'), join(proof, 'broken'));
  for (const { file, isBroken } of broken) expect(`${file} could be broken`, isBroken);
  return broken.map((one) => ({ ...one, file: join('broken', one.file) }));
}

/** Compares what veraPDF said with what was asked of it. */
function checkVerdicts(flavour, written, verdicts, broken) {
  const looked = new Set(verdicts.map(({ file }) => file));
  const skipped = written.filter((file) => !looked.has(file));
  expect(
    `${flavour}: veraPDF looked at every file once`,
    verdicts.length === written.length && skipped.length === 0,
    skipped.join(', '),
  );
  const brokenFiles = new Set(broken.map(({ file }) => file));
  for (const verdict of verdicts.filter(({ file }) => !brokenFiles.has(file))) {
    expect(`${flavour} ${verdict.file}`, verdict.isCompliant, wordsFor(verdict));
  }
  for (const one of broken.filter((candidate) => candidate.flavour === flavour)) {
    const verdict = verdicts.find(({ file }) => file === one.file);
    const isFound = verdict?.breaches.some(({ clause }) => one.clause.test(clause)) ?? false;
    expect(`${flavour} rejects ${one.file} by ${one.clause}`, isFound, verdict && wordsFor(verdict));
  }
}

function wordsFor({ breaches, problem }) {
  const rules = breaches.map(
    ({ clause, test, times, description, context }) =>
      `${clause} test ${test}, ${times} times: ${description}\n      ${context}`,
  );
  return [problem, ...rules].filter(Boolean).join('\n    ');
}

function expect(what, isSo, details = '') {
  if (isSo) passed++;
  else failures.push(`FAILED ${what}${details ? `\n    ${details}` : ''}`);
}

function seconds(since) {
  return ((performance.now() - since) / 1000).toFixed(1);
}

function finish(failed) {
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
