import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';

it('the bench finds all that it is made of, and says which parts it has', () => {
  const { status, stderr } = spawnSync(process.execPath, ['tests/bench/run.mjs', '--only', 'everything'], {
    encoding: 'utf8',
  });
  expect(stderr).toContain('--only takes walk or report or cases, not everything');
  expect(status).not.toBe(0);
});
