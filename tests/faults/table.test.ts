import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** A test that docs/faults.md names: where it is, and what it is called. */
interface Pointer {
  readonly path: string;
  readonly title: string;
}

const docs = new URL('../../docs/', import.meta.url);
const rows = readFileSync(new URL('faults.md', docs), 'utf8')
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, number = '', fault = '', promise = '', shown = '']) => ({ number, fault, promise, shown }));

/** The file of a test, however long it is in the table. */
const read = (path: string) => readFileSync(new URL(path, docs), 'utf8');

it('the table has the 32 faults in order, each with a promise', () => {
  expect(rows.map(({ number }) => Number(number))).toEqual(
    Array.from({ length: 32 }, (_, index) => index + 1),
  );
  for (const { number, fault, promise } of rows) expect(fault && promise, number).toMatch(/\w/);
});

describe.each(rows)('fault $number: $fault', ({ shown }) => {
  const pointers = pointersIn(shown);

  it('is shown by a test', () => {
    expect(pointers.length).toBeGreaterThan(0);
    // Nothing in that column that is not understood here.
    expect(shown.split('<br>')).toHaveLength(pointers.length);
  });

  it.each(pointers)('$path holds “$title”', ({ path, title }) => {
    expect(existsSync(new URL(path, docs)), path).toBe(true);
    expect(titlesIn(read(path)).some((one) => one.includes(title))).toBe(true);
  });
});

it('every test of this folder stands in the table, at the number that it is named after', () => {
  const tests = readdirSync(new URL('.', import.meta.url)).filter((name) =>
    /^\d+.*\.(spec|test)\.ts$/.test(name),
  );
  expect(tests.length).toBeGreaterThan(10);
  for (const name of tests) {
    const row = rows.find(({ number }) => Number(number) === Number.parseInt(name, 10));
    expect(row?.shown, name).toContain(`(../tests/faults/${name})`);
  }
});

function pointersIn(cell: string): Pointer[] {
  return [...cell.matchAll(/\[[^\]]+\]\((\.\.\/tests\/[^)]+)\) “([^”]+)”/g)].map(
    ([, path = '', title = '']) => ({
      path,
      title,
    }),
  );
}

/** What stands in quotes on a line of code: among it the titles of the tests. */
function titlesIn(code: string): string[] {
  return code
    .split('\n')
    .filter((line) => !/^\s*(\/\/|\*|\/\*)/.test(line))
    .flatMap((line) => line.match(/'(?:[^'\\]|\\.)*'|`[^`]*`|"[^"]*"/g) ?? []);
}
