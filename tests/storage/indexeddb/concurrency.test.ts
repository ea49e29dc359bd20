import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import type { Case } from '../../../src/cases/case';
import { storageProblemOf } from '../../../src/cases/errors';
import { summaryOf } from '../../../src/cases/summary';
import { versionOf } from '../../../src/cases/version';
import { indexedDbCases } from '../../../src/storage/indexeddb/indexedDbCases';
import { anyCase } from '../../fixtures/arbitraries';
import { aCase } from '../../fixtures/case';
import { rawRecords } from '../../fixtures/database';
import { listed } from '../../fixtures/glance';
import { stubLocalStorage } from '../../fixtures/localStorage';

afterEach(() => {
  vi.unstubAllGlobals();
});

const TABS = 3;
const start: Case = aCase();

/** What one tab does: it reads the case, saves a change of what it read last, or deletes it. */
const anyStep = fc.record({
  tab: fc.nat({ max: TABS - 1 }),
  does: fc.constantFrom(
    'get' as const,
    'put' as const,
    'put' as const,
    'putMany' as const,
    'delete' as const,
  ),
  // Few, so that a case also comes back to what it said.
  goal: fc.constantFrom('', 'Eén', 'Twee'),
});

it('whatever several tabs do, a case is only replaced by whoever read what is there', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { maxLength: 25 }), async (steps) => {
      globalThis.indexedDB = new IDBFactory();
      stubLocalStorage();
      const tabs = Array.from({ length: TABS }, () => indexedDbCases());
      /** What each tab has on its screen, with the version that it may replace. */
      const shown = tabs.map(() => ({ record: start, expected: null as string | null }));
      /** What the store must hold. */
      let there: Case | null = null;

      for (const { tab, does, goal } of steps) {
        const [store, mine] = [tabs[tab], shown[tab]];
        if (!store || !mine) continue;
        const version = there ? versionOf(there) : null;
        if (does === 'get') {
          const read = await store.get(start.id).catch(storageProblemOf);
          if (!there) expect(read).toBe('notFound');
          else if (typeof read === 'object') {
            expect(read.version).toBe(version);
            shown[tab] = { record: read.record, expected: read.version };
          }
        } else if (does === 'delete') {
          await store.delete(start.id);
          there = null;
        } else {
          const next = { ...mine.record, goal, revision: mine.record.revision + 1 };
          const outcome =
            does === 'put'
              ? await store.put(next, mine.expected).catch(storageProblemOf)
              : (await store.putMany([{ record: next, expected: mine.expected }])).length;
          if (mine.expected !== version) {
            const problem = there ? 'conflict' : 'gone';
            expect(outcome).toBe(does === 'put' ? problem : 1);
          } else {
            expect(outcome).toBe(does === 'put' ? versionOf(next) : 0);
            shown[tab] = { record: next, expected: versionOf(next) };
            there = next;
          }
        }
        const list = await listed(store);
        expect(list.cases.map((one) => one.version)).toEqual(there ? [versionOf(there)] : []);
        expect(list).toMatchObject({ quarantined: 0, newer: 0, missing: false });
        expect(await rawRecords()).toHaveLength(there ? 1 : 0);
      }
    }),
    { numRuns: 40 },
  );
}, 120_000);

it('any case comes back as it was put, with the same version and summary', async () => {
  await fc.assert(
    fc.asyncProperty(anyCase, anyCase, async (first, second) => {
      globalThis.indexedDB = new IDBFactory();
      const store = indexedDbCases();
      const version = await store.put(first, null);
      expect(await store.get(first.id)).toEqual({ record: first, version });
      const next = { ...second, id: first.id };
      const changed = await store.put(next, version);
      const read = await store.get(first.id);
      expect(read.version).toBe(changed);
      expect(versionOf(read.record)).toBe(versionOf(next));
      if (changed !== version) expect(read.record.ancestors).toContain(version);
      expect((await listed(store)).cases).toEqual([summaryOf(read.record)]);
    }),
    { numRuns: 15 },
  );
}, 120_000);
