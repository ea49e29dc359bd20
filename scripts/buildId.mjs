import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

/**
 * Names a build by what goes into it: the sources and the exact packages. The same everywhere for the same sources,
 * so that a build can be made again.
 * @returns 16 hexadecimal digits
 */
export function buildId() {
  const hash = createHash('sha256');
  const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  for (const file of [...sources.toSorted(), join(root, 'package-lock.json')]) {
    hash.update(file.slice(root.length).replaceAll('\\', '/')).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}
