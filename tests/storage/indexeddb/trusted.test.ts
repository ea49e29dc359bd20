import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Case } from '../../../src/cases/case';
import { indexedDbCases } from '../../../src/storage/indexeddb/indexedDbCases';
import { anyCase } from '../../fixtures/arbitraries';
import { aCase, ratedAt } from '../../fixtures/case';
import { checkedByAnotherBuild, putRaw, rawRecords } from '../../fixtures/database';
import { listed } from '../../fixtures/glance';

const one: Case = { ...aCase({ employer: ratedAt(3), name: 'Een' }), revision: 4 };

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('a record that this build wrote', () => {
  it('is not taken for good once anything in it is another', async () => {
    await fc.assert(
      fc.asyncProperty(anyCase, fc.nat(), async (record, at) => {
        globalThis.indexedDB = new IDBFactory();
        const store = indexedDbCases();
        await store.put(record, null);
        const [stored] = await rawRecords();
        const paths = pathsIn(stored);
        const path = paths[at % paths.length] ?? expect.fail('a case holds something');
        // Nothing in a case may be this.
        await putRaw(record.id, withValue(stored, path, { broken: true }));
        await expect(store.get(record.id), path.join('.')).rejects.toMatchObject({ problem: 'unreadable' });
      }),
      { numRuns: 40 },
    );
  });

  it('is the case that was put', async () => {
    await fc.assert(
      fc.asyncProperty(anyCase, async (record) => {
        globalThis.indexedDB = new IDBFactory();
        const store = indexedDbCases();
        await store.put(record, null);
        expect((await store.get(record.id)).record).toEqual(record);
      }),
      { numRuns: 20 },
    );
  });
});

describe('a record that another build wrote', () => {
  it('is checked: what does not fit goes into quarantine, whatever its summary says', async () => {
    const store = indexedDbCases();
    await store.put({ ...one, phase: 9 }, null);
    await checkedByAnotherBuild(one.id);
    await expect(store.get(one.id)).rejects.toMatchObject({ problem: 'unreadable' });
    expect(await listed(store)).toMatchObject({ cases: [], quarantined: 1 });
  });

  it('is opened where it fits', async () => {
    const store = indexedDbCases();
    await store.put(one, null);
    await checkedByAnotherBuild(one.id);
    expect((await store.get(one.id)).record).toEqual(one);
  });
});

type Path = readonly (string | number)[];

/** The ways to everything that holds nothing else. */
function pathsIn(value: unknown, way: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [way];
  const inner = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return inner.flatMap(([key, one]) => pathsIn(one, [...way, key]));
}

function withValue(whole: unknown, [key, ...way]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  const copy = structuredClone(whole) as Record<string | number, unknown>;
  copy[key] = withValue(copy[key], way, value);
  return copy;
}
