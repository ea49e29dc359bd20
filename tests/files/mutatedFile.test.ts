import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readCaseFile } from '../../src/files/caseFile';
import { writeCaseFile } from '../../src/files/writeCaseFile';
import { resultsOf } from '../../src/report/exports/results';
import { anyCase } from '../fixtures/arbitraries';

/** Values of every kind; some fit in one place or another. Texts are as they are kept. */
const anyValue = fc.constantFrom<unknown[]>(
  null,
  true,
  false,
  0,
  1,
  3,
  7,
  -1,
  2.5,
  1e300,
  '',
  'x',
  'dk',
  'na',
  'together',
  'expert',
  'open',
  'INT-01',
  '2026-11-21',
  '2026-02-30',
  '2026-11-21T09:30:00.000Z',
  '00000000-0000-4000-8000-0000000000ab',
  'x'.repeat(20_000),
  [],
  [1],
  ['notes'],
  {},
  { x: 1 },
);

const anyChange = fc.record({
  /** Which of all places in the file, as a part of one. */
  where: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  does: fc.constantFrom('replaced', 'removed', 'added', 'doubled'),
  value: anyValue,
});

/** A few files of every kind; making one takes longer than reading it. */
const texts = fc
  .sample(anyCase, { numRuns: 20, seed: 2026 })
  .map((record) => writeCaseFile(record, resultsOf(record)));

type Path = readonly (string | number)[];

it('a file in which anything was changed is refused with the place, or opens as it says', () => {
  const seen = { read: 0, refused: 0 };
  fc.assert(
    fc.property(fc.constantFrom(...texts), anyChange, (text, { where, does, value }) => {
      const data: unknown = JSON.parse(text);
      const all = placesIn(data);
      const path = all[Math.floor(where * all.length)] ?? [];
      change(data, path, does, value);

      const file = readCaseFile(JSON.stringify(data));
      seen[file.kind]++;
      if (file.kind === 'read') {
        const { results, ...said } = Object(data);
        expect(file.case).toEqual(withDefaults(said));
        expect(file.claimedResults).toEqual(results);
      } else if (file.problem.kind === 'invalid') expect(file.problem.path).not.toBe('');
      else expect([file.problem.kind, place(path)]).toEqual(headOf(file.problem.kind));
    }),
    { numRuns: 500 },
  );
  // Both happen, or the changes are of one kind.
  expect(Math.min(seen.read, seen.refused)).toBeGreaterThan(20);
}, 120_000);

/** What the whole file is refused for, and the only places where that can be changed. */
function headOf(kind: string): [string, unknown] {
  const places = {
    notOurs: /^format(Version)?$/,
    newer: /^(formatVersion|measurements\.\d+\.instrument.*)$/,
  };
  expect(Object.keys(places)).toContain(kind);
  return [kind, expect.stringMatching(kind === 'newer' ? places.newer : places.notOurs)];
}

function place(path: Path): string {
  return path.join('.');
}

/** The paths of everything in it, but for the whole. */
function placesIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    return [here, ...placesIn(inner, here)];
  });
}

function change(data: unknown, path: Path, does: string, value: unknown): void {
  const parent = path.slice(0, -1).reduce<unknown>((at, key) => Reflect.get(Object(at), key), data);
  const key = path.at(-1) ?? '';
  const inner: unknown = Reflect.get(Object(parent), key);
  if (does === 'replaced') Reflect.set(Object(parent), key, value);
  else if (does === 'removed' && Array.isArray(parent)) parent.splice(Number(key), 1);
  else if (does === 'removed') Reflect.deleteProperty(Object(parent), key);
  else if (does === 'doubled' && Array.isArray(parent)) parent.push(structuredClone(inner));
  else if (Array.isArray(inner)) inner.push(value);
  else if (typeof inner === 'object' && inner !== null) Reflect.set(inner, 'x', value);
}

/** A measurement may leave out when it was completed. */
function withDefaults(said: { readonly measurements: readonly object[] }) {
  return {
    ...said,
    measurements: said.measurements.map((measurement) => ({ completedAt: null, ...measurement })),
  };
}
