import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

const running = new Set();
process.on('exit', () => {
  for (const program of running) program.kill('SIGKILL');
});
// Else they end this process without its exit.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));

/** Starts a program, which does not outlive this one. */
export function launch(name, args, options) {
  const program = spawn(name, args, options);
  running.add(program);
  program.on('exit', () => running.delete(program));
  return program;
}

/**
 * What the first fitting line of a stream captures. Whatever else it says is read too, so that it never waits for
 * a reader.
 * @throws when the program ends before
 */
export function said(program, stream, pattern) {
  return new Promise((done, fail) => {
    const lines = [];
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line);
      const found = pattern.exec(line);
      if (found) done(found[1]);
    });
    program.on('error', fail);
    program.on('exit', () => fail(new Error(`${program.spawnfile} ended: ${lines.join('\n')}`)));
  });
}

/** Ends a program of ours and waits until it is gone. */
export async function stop(program) {
  if (program.exitCode !== null || program.signalCode !== null) return;
  const gone = once(program, 'exit');
  program.kill('SIGTERM');
  await gone;
}
