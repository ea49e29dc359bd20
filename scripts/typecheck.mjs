/** Checks the types of every layer by what there is where it runs: page, workers, scripts, tests. */
import { runPackage } from './run.mjs';

/** The folder of a tsconfig.json, or the file itself. */
const projects = ['src', 'src/tsconfig.worker.json', 'gallery', 'tests/components', 'scripts', '.'];

const failed = projects.filter((project) => runPackage('typescript', ['--noEmit', '-p', project]) !== 0);
if (failed.length > 0) {
  console.error(`Types are wrong in ${failed.join(', ')}.`);
  process.exitCode = 1;
}
