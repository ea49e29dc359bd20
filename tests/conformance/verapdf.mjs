/**
 * veraPDF, the reference checker of PDF/A and PDF/UA: fetching it from Maven Central and asking it about a
 * folder of files. It is a Java program and no package of npm, so it can be absent.
 */
import { execFile, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { root } from '../../scripts/run.mjs';

/** The two standards at once, by veraPDF's name of them and by the name of the rules that it then used. */
export const flavours = [
  { id: 'ua1', profile: /^PDF\/UA-1 / },
  { id: '3a', profile: /^PDF\/A-3A /i },
];

const POM = fileURLToPath(new URL('pom.xml', import.meta.url));
const onWindows = process.platform === 'win32';

/**
 * What a rule says of a file that breaks it.
 * @typedef {{ clause: string, test: number, times: number, description: string, context: string }} Breach
 * @typedef {{ file: string, isCompliant: boolean, breaches: Breach[], problem?: string }} Verdict
 *   `file` is the path within the folder; `problem` says why there is no verdict on it
 */

/**
 * The class path of veraPDF, which is fetched the first time.
 * @returns {{ classPath: string } | { missing: string }} what is missing, for whoever has to install it
 */
export function findVeraPdf() {
  if (!answers('java', '-version')) return { missing: 'Java missing; install default-jre-headless' };
  // A change of the versions is a folder of its own, so an old copy is never taken for the new one.
  const version = createHash('sha256').update(readFileSync(POM)).digest('hex').slice(0, 16);
  const folder = join(root, 'node_modules', '.cache', 'verapdf', version);
  if (!existsSync(folder)) {
    if (!answers('mvn', '-version')) return { missing: 'Maven missing; install maven' };
    const problem = fetchInto(folder);
    if (problem) return { missing: `Maven could not fetch veraPDF: ${problem}` };
  }
  return { classPath: join(folder, '*') };
}

/** Whether a program starts and ends well; the Java of a bare Mac is a stub that only says what to install. */
function answers(program, question) {
  return spawnSync(program, [question], { stdio: 'ignore', shell: onWindows }).status === 0;
}

/** All or nothing: a fetch that was cut off leaves no folder. @returns what Maven complained of, or nothing */
function fetchInto(folder) {
  console.log('Fetching veraPDF from Maven Central ...');
  const unfinished = `${folder}.unfinished-${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  // -C: a file whose checksum is not that of the repository is refused.
  const args = [
    '-q',
    '-B',
    '-C',
    '-f',
    POM,
    'dependency:copy-dependencies',
    `-DoutputDirectory=${unfinished}`,
  ];
  const { status, stdout, error } = spawnSync('mvn', args, { encoding: 'utf8', shell: onWindows });
  if (status === 0) {
    renameSync(unfinished, folder);
    return undefined;
  }
  rmSync(unfinished, { recursive: true, force: true });
  return error?.message ?? /^\[ERROR\] (.*)$/m.exec(stdout ?? '')?.[1] ?? `exit code ${status}`;
}

/**
 * Checks every PDF file below a folder against one flavour, in one run of Java.
 * @param {string} classPath @param {typeof flavours[number]} flavour @param {string} folder
 * @returns {Promise<Verdict[]>} one for each file that veraPDF looked at
 */
export async function validate(classPath, flavour, folder) {
  const options = ['--format', 'json', '--maxfailuresdisplayed', '2', '--loglevel', '1', '--recurse'];
  const main = 'org.verapdf.apps.GreenfieldCliWrapper';
  // A run is over before the second compiler has paid for itself.
  const quick = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];
  const java = ['-Djava.awt.headless=true', ...quick, '-cp', classPath, main];
  const run = promisify(execFile)('java', [...java, '--flavour', flavour.id, ...options, folder], {
    encoding: 'utf8',
    maxBuffer: 512 * 1024 * 1024,
  });
  // veraPDF ends with a code of its own when a file does not comply; what it printed is what counts.
  const { stdout, stderr } = await run.catch((error) => error);
  if (!stdout) throw new Error(`veraPDF said nothing about ${flavour.id}: ${stderr}`);
  return JSON.parse(stdout).report.jobs.map((job) => verdictOf(job, flavour, folder));
}

function verdictOf({ itemDetails, validationResult, taskException }, { profile }, folder) {
  const file = relative(folder, itemDetails.name);
  const result = validationResult?.[0];
  if (result?.jobEndStatus !== 'normal' || !profile.test(result.profileName)) {
    const reason = taskException?.exceptionMessage ?? result?.jobEndStatus ?? 'no result';
    return { file, isCompliant: false, breaches: [], problem: `not validated: ${reason}` };
  }
  const breaches = result.details.ruleSummaries.map((rule) => ({
    clause: rule.clause,
    test: rule.testNumber,
    times: rule.failedChecks,
    description: rule.description,
    context: rule.checks.map(({ context, errorMessage }) => `${context}: ${errorMessage}`).join('\n      '),
  }));
  return { file, isCompliant: result.compliant === true, breaches };
}
