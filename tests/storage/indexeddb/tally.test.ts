import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Case } from '../../../src/cases/case';
import type { CaseList, CaseMaintenance, CaseRepository } from '../../../src/cases/caseRepository';
import { storageProblemOf } from '../../../src/cases/errors';
import { indexedDbCases } from '../../../src/storage/indexeddb/indexedDbCases';
import { aCase, anEntry, ratedAt } from '../../fixtures/case';
import { putRaw, rawMeta } from '../../fixtures/database';
import { dueOf, glanceOf } from '../../fixtures/glance';

const ID = 4;
const id = (digit: number) => `00000000-0000-4000-8000-00000000000${digit}`;
const answered = aCase({ employer: ratedAt(3) });
const own = aCase({ route: 'professional', employer: { 'PRO-ATT-4': 4 } });
const uuid = (digit: number) => `00000000-0000-4000-9000-00000000000${digit}`;

/** What someone can do to the cases of a store; `which` is the case that it is done to. */
const step = fc.record({
  kind: fc.constantFrom(
    'put',
    'put',
    'put',
    'delete',
    'restore',
    'copied',
    'allCopied',
    'damage',
    'deleteAll',
  ),
  which: fc.integer({ min: 0, max: ID }),
  day: fc.integer({ min: 1, max: 9 }),
  isOwn: fc.boolean(),
  archived: fc.boolean(),
  example: fc.boolean(),
  revision: fc.integer({ min: 1, max: 30 }),
  due: fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 3 }),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

function sketched({ which, day, isOwn, archived, example, revision, due }: Step): Case {
  return {
    ...(isOwn ? own : answered),
    id: id(which),
    revision,
    // No two at the same time, so that there is one order.
    updatedAt: `2026-05-0${day}T09:00:0${which}.000Z`,
    ...(archived ? { archived: true } : {}),
    ...(example ? { example: true } : {}),
    plan: due.map((on, index) => anEntry({ id: uuid(index), due: `2026-06-0${on}` })),
  };
}

type Cases = CaseRepository & CaseMaintenance;

async function take(store: Cases, one: Step): Promise<void> {
  const record = sketched(one);
  const there = await store.get(record.id).then(
    ({ version }) => version,
    () => null,
  );
  switch (one.kind) {
    case 'put':
      await store.put(record, there);
      return;
    case 'restore':
      await store.putMany([{ record, expected: there }]);
      return;
    case 'delete':
      return store.delete(record.id);
    case 'copied':
      return store.noteCopied([{ id: record.id, revision: record.revision }]);
    case 'allCopied':
      return store.noteAllCopied(await store.each(() => undefined));
    case 'damage':
      // It is noticed when it is opened.
      if (there) await putRaw(record.id, 'damaged');
      return store.get(record.id).then(
        () => undefined,
        () => undefined,
      );
    case 'deleteAll':
      return store.deleteAll();
  }
}

it('what is kept with every change is what is counted afresh, whatever happened', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 14 }), async (steps) => {
      globalThis.indexedDB = new IDBFactory();
      const store = indexedDbCases();
      let before: CaseList | undefined;
      for (const one of steps) {
        await take(store, one).catch((error: unknown) => expect(storageProblemOf(error)).toBe('conflict'));
        const { quarantined, missing, ...glance } = await store.glance();
        const list = await store.list();
        const { cases } = list;
        expect({ ...glanceOf(cases), quarantined, missing }).toEqual({ ...glance, quarantined, missing });
        // A list that is brought up to date is the one that is read afresh.
        before = await store.list(before);
        expect(before).toEqual(list);
        for (const route of ['employer', 'professional'] as const) {
          for (const days of [
            { from: null, upTo: '2026-06-04' },
            { from: '2026-06-03', upTo: '2026-06-07' },
          ]) {
            expect(await store.due(route, days, 2)).toEqual(dueOf(cases, route, days, 2));
          }
        }
        expect((await store.summary(id(one.which))) ?? undefined).toEqual(
          cases.find((summary) => summary.id === id(one.which)),
        );
      }
      const tally = await rawMeta('tally');
      expect(await store.check()).toBe(false);
      expect(await rawMeta('tally')).toEqual(tally);
    }),
    { numRuns: 60 },
  );
});
