/**
 * Checks of the report that need poppler and qpdf: an independent reader must agree with us.
 * Where a tool is missing this is said; under CI=true it is a failure.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const tools = ['qpdf', 'pdffonts', 'pdfimages', 'pdftotext'];
const missing = tools.filter((tool) => spawnSync(tool, ['-v']).error !== undefined);
if (missing.length > 0) {
  console.log(`Not checked: ${missing.join(', ')} missing (Debian: apt-get install poppler-utils qpdf).`);
  console.log(process.env.CI === 'true' ? '0 passed, 1 failed' : '0 passed, 0 failed');
  process.exit(process.env.CI === 'true' ? 1 : 0);
}

const folder = mkdtempSync(join(tmpdir(), 'reports-'));
const run = (tool, ...args) => execFileSync(tool, args, { encoding: 'utf8' });
let passed = 0;
let failed = 0;
function check(name, test) {
  try {
    if (test() !== true) throw new Error('not so');
    passed++;
  } catch (error) {
    failed++;
    console.log(`FAILED ${name}: ${error.message}`);
  }
}

for (const language of ['nl', 'en']) {
  const source = `docs/example/example.${language}.json`;
  const options = ['--out', folder, '--language', language, '--date', '2026-11-21'];
  run(process.execPath, 'scripts/render.mjs', source, ...options);
  const pdf = join(folder, `example.${language}.pdf`);
  const text = run('pdftotext', '-layout', pdf, '-');
  const fonts = run('pdffonts', pdf).trim().split('\n').slice(2);

  check(`${language}: qpdf finds no fault`, () => spawnSync('qpdf', ['--check', pdf]).status === 0);
  check(
    `${language}: every font is embedded and a subset of ours`,
    () =>
      fonts.length > 0 &&
      fonts.every((line) => /yes\s+\w+\s+yes/.test(line) && !/Helvetica|Times|Courier/.test(line)),
  );
  check(
    `${language}: no raster images`,
    () => run('pdfimages', '-list', pdf).trim().split('\n').length === 2,
  );
  check(`${language}: the example in the documentation is what the app makes`, () =>
    readFileSync(pdf).equals(readFileSync(`docs/example/example.${language}.pdf`)),
  );
  check(`${language}: the data file comes back with the same results`, () =>
    readFileSync(join(folder, `example.${language}.json`)).equals(readFileSync(source)),
  );
  for (const { factors } of Object.values(JSON.parse(readFileSync(source, 'utf8')).results[0].perspectives)) {
    check(`${language}: every score is in the text`, () =>
      Object.values(factors).every(({ score }) => new RegExp(`\\b${score}\\b`).test(text)),
    );
  }
}
rmSync(folder, { recursive: true });
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
