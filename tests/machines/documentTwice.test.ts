import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { versionOf } from '../../src/cases/version';
import { viewIn } from '../fixtures/case';
import { changedBy } from '../fixtures/changed';
import { aDocument, atRest, goal, rated, record, stored } from '../fixtures/document';
import { memoryStore } from '../fixtures/memoryRepository';

const { id } = record;

describe('a case that is open twice', () => {
  async function twice() {
    const store = memoryStore([record]);
    const [one, other] = [aDocument(store.tab(), stored), aDocument(store.tab(), stored)];
    await Promise.all([one.until('saved'), other.until('saved')]);
    return { store, one, other };
  }

  it('loses nothing of what is said about different things at once', async () => {
    const { store, one, other } = await twice();
    one.change(rated('ATT-2', 1));
    other.change(rated('ATT-3', 5), goal('Samen'));
    await atRest(one, other);
    const said = changedBy(record, rated('ATT-2', 1), rated('ATT-3', 5), goal('Samen'));
    for (const version of [store.record(id), one.record, other.record]) {
      expect(versionOf(version ?? record)).toBe(versionOf(said));
    }
  });

  it('loses nothing, in whatever order the store answers', () =>
    fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.array(fc.boolean(), { maxLength: 8 }), async (scheduler, turns) => {
        const store = memoryStore([record], () => scheduler.schedule(Promise.resolve()));
        const [one, other] = [aDocument(store.tab(), stored), aDocument(store.tab(), stored)];
        await scheduler.waitFor(Promise.all([one.until('saved'), other.until('saved')]));
        const changes = turns.map((_, index) => rated(`NOR-${index + 1}`, index % 2 ? 1 : 5)).slice(0, 5);
        for (const [index, change] of changes.entries()) {
          (turns[index] ? one : other).change(change);
          if (scheduler.count() > 0) await scheduler.waitOne();
        }
        await scheduler.waitFor(atRest(one, other));
        const said = versionOf(changedBy(record, ...changes));
        expect(store.records().map(versionOf)).toEqual([said]);
        expect([one, other].map((document) => versionOf(document.record))).toEqual([said, said]);
      }),
      { numRuns: 50 },
    ));

  it('says the last of what is said about the same', async () => {
    const { store, one, other } = await twice();
    store.shut('put');
    one.change(goal('Eerst'));
    other.change(goal('Laatst'));
    store.letThrough('put');
    await one.until('saved');
    store.open('put');
    await atRest(one, other);
    expect([store.record(id)?.goal, one.record.goal, other.record.goal]).toEqual(Array(3).fill('Laatst'));
  });

  it('shows what the other one said, and can still take back what was said here', async () => {
    const { store, one, other } = await twice();
    one.change(rated('ATT-1', 5));
    await atRest(one, other);
    other.change(goal('Samen'));
    await atRest(one, other);
    expect(one.record.goal).toBe('Samen');
    one.undo();
    await atRest(one, other);
    expect(versionOf(store.record(id) ?? record)).toBe(versionOf(changedBy(record, goal('Samen'))));
  });

  it('is read once more when it changes while it is being read', async () => {
    const { store, one, other } = await twice();
    other.change(goal('Eerst'));
    await one.until('refreshing');
    await atRest(one, other);
    store.shut('get');
    other.change(goal('Toen'));
    await one.until('refreshing');
    other.change(goal('Laatst'));
    await other.until('saved');
    store.open('get');
    await atRest(one, other);
    expect(one.record.goal).toBe('Laatst');
  });

  it('is read once more when it changes while it is being saved', async () => {
    const { store, one, other } = await twice();
    one.change(goal('Hier'));
    await atRest(one, other);
    store.shut('put');
    one.change(rated('ATT-2', 1));
    // What is told of a save elsewhere arrives before the answer to our own.
    one.send({ type: 'remote.changed' });
    store.open('put');
    await one.until('refreshing');
    await one.until('saved');
    expect(versionOf(one.record)).toBe(versionOf(store.record(id) ?? record));
  });

  it('is no failed save when nothing is unsaved and it cannot be read again', async () => {
    const { store, one, other } = await twice();
    store.break('get', 'unknown');
    other.change(goal('Samen'));
    await one.until('refreshing');
    await one.until('saved');
    expect(one.context.saveProblem).toBeNull();
    store.mend('get');
    one.change(rated('ATT-2', 1));
    await atRest(one, other);
    expect(one.record.goal).toBe('Samen');
  });

  it.each(['with', 'without'])('is gone when it is deleted elsewhere, %s something unsaved', async (how) => {
    const { store, one, other } = await twice();
    store.shut('put');
    if (how === 'with') one.change(rated('ATT-2', 1));
    other.close();
    await store.tab().delete(id);
    store.open('put');
    await one.until('failed');
    expect(one.context.saveProblem).toBe('gone');
    one.change(rated('ATT-3', 1));
    await one.until('failed');
    expect(store.records()).toEqual([]);
    one.send({ type: 'case.keptAgain' });
    await one.until('saved');
    expect(versionOf(store.record(id) ?? record)).toBe(versionOf(one.record));
    expect(viewIn(one.record, 'employer').ratings['ATT-3']).toBe(1);
  });

  it('is the only one that can be kept again', async () => {
    const { store, one } = await twice();
    store.break('put', 'full');
    one.change(rated('ATT-2', 1));
    await one.until('failed');
    expect(one.actor.getSnapshot().can({ type: 'case.keptAgain' })).toBe(false);
  });
});
