import { describe, expect, it } from 'vitest';
import type { StorageProblem } from '../../src/cases/errors';
import { versionOf } from '../../src/cases/version';
import { viewIn } from '../fixtures/case';
import { aDocument, goal, openDocument, rated, record, stored } from '../fixtures/document';
import { memoryStore } from '../fixtures/memoryRepository';

const { id } = record;

describe('a document that is opened', () => {
  it('is the case as it is kept, and nothing is written', async () => {
    const { store, document } = await openDocument();
    expect(document.record).toBe(record);
    expect(document.context).toMatchObject({ saved: versionOf(record), openProblem: null });
    expect(store.record(id)).toBe(record);
  });

  it.each<StorageProblem>(['blocked', 'unreadable', 'newer'])(
    'says that it cannot be read (%s), and is read when that is tried again',
    async (problem) => {
      const store = memoryStore([record]);
      store.break('get', problem);
      const document = aDocument(store.tab(), stored);
      await document.until('openFailed');
      expect(document.context.openProblem).toBe(problem);
      store.mend('get');
      document.send({ type: 'open.retried' });
      await document.until('saved');
      expect(document.record).toBe(record);
      expect(document.context.openProblem).toBeNull();
    },
  );

  it('is saved at once when the store does not have it yet', async () => {
    const store = memoryStore();
    const document = aDocument(store.tab(), { kind: 'new', record, expected: null });
    expect(document.state).toMatchObject({ open: { saving: 'creating' } });
    expect(document.record).toBe(record);
    await document.until('saved');
    expect(store.record(id)).toEqual(record);
  });

  it('takes the place of the version that it may replace, and of no other', async () => {
    const file = { ...record, goal: 'Uit een bestand' };
    const store = memoryStore([record]);
    await aDocument(store.tab(), {
      kind: 'new',
      record: file,
      expected: versionOf(record),
    }).until('saved');
    expect(store.record(id)).toMatchObject({ goal: 'Uit een bestand', ancestors: [versionOf(record)] });
    const late = aDocument(store.tab(), { kind: 'new', record, expected: versionOf(record) });
    await late.until('createFailed');
    expect(late.context.saveProblem).toBe('conflict');
    expect(store.record(id)?.goal).toBe('Uit een bestand');
  });

  it('that could not be saved the first time is saved with the next change', async () => {
    const store = memoryStore();
    store.break('put', 'full');
    const document = aDocument(store.tab(), { kind: 'new', record, expected: null });
    await document.until('createFailed');
    expect(document.context.saveProblem).toBe('full');
    store.mend('put');
    document.change(goal('Samen'));
    await document.until('saved');
    expect(store.record(id)).toEqual(document.record);
    expect(document.record.goal).toBe('Samen');
  });
});

describe('a change', () => {
  it('is there at once, and saved one revision further', async () => {
    const { store, document } = await openDocument();
    document.change(rated('ATT-2', 5));
    expect(viewIn(document.record, 'employer').ratings).toEqual({ 'ATT-1': 3, 'ATT-2': 5 });
    await document.until('saved');
    expect(store.record(id)).toMatchObject({ revision: 8, measurements: document.record.measurements });
    expect(document.context.draft?.unsaved).toEqual([]);
  });

  it('while another is being saved is saved after it, together with what came with it', async () => {
    const { store, document } = await openDocument();
    store.shut('put');
    document.change(rated('ATT-2', 5));
    document.change(rated('ATT-3', 5));
    document.change(goal('Samen'));
    expect(store.waiting('put')).toBe(1);
    store.letThrough('put');
    await document.until('saving');
    store.open('put');
    await document.until('saved');
    expect(store.record(id)).toMatchObject({ revision: 10, goal: 'Samen' });
    expect(versionOf(store.record(id) ?? record)).toBe(versionOf(document.record));
  });

  it('that changes nothing, or is refused, writes nothing', async () => {
    const { store, document } = await openDocument();
    document.change(rated('ATT-1', 5), rated('ATT-999', 5));
    document.change(goal(''));
    expect(document.can(rated('ATT-999', 5))).toBe(false);
    expect(document.state).toMatchObject({ open: { saving: 'saved' } });
    expect(store.record(id)).toBe(record);
  });

  it('is undone and done again, and both are saved', async () => {
    const { store, document } = await openDocument();
    document.change(goal('Samen'));
    await document.until('saved');
    document.undo();
    await document.until('saved');
    expect(versionOf(store.record(id) ?? record)).toBe(versionOf(record));
    document.redo();
    await document.until('saved');
    expect(store.record(id)?.goal).toBe('Samen');
    expect(document.context.draft?.history).toMatchObject({ done: [{}], undone: [] });
  });
});

describe('a save that fails', () => {
  async function failedDocument(problem: StorageProblem = 'full') {
    const opened = await openDocument();
    opened.store.break('put', problem);
    opened.document.change(rated('ATT-2', 5));
    await opened.document.until('failed');
    opened.store.mend('put');
    return opened;
  }

  it('names its problem and loses nothing', async () => {
    const { store, document } = await failedDocument();
    expect(document.context.saveProblem).toBe('full');
    expect(viewIn(document.record, 'employer').ratings['ATT-2']).toBe(5);
    expect(store.record(id)).toBe(record);
  });

  it.each([
    ['when someone asks for it', 'retry', ''],
    ['with the next change', 'change', 'Samen'],
    ['with a step back', 'undo', ''],
  ] as const)('is tried again %s', async (_, way, said) => {
    const { store, document } = await failedDocument();
    if (way === 'retry') document.send({ type: 'save.retried' });
    else if (way === 'undo') document.undo();
    else document.change(goal('Samen'));
    await document.until('saved');
    expect(document.context).toMatchObject({ saveProblem: null, draft: { unsaved: [] } });
    expect(versionOf(store.record(id) ?? record)).toBe(versionOf(document.record));
    expect(document.record.goal).toBe(said);
  });

  it('is not doubled when it had reached the store after all', async () => {
    const { store, document } = await failedDocument();
    // The answer was lost on its way back.
    await store.tab().put(document.record, versionOf(record));
    document.send({ type: 'save.retried' });
    await document.until('saved');
    expect(document.record.revision).toBe(8);
    expect(document.context.saveProblem).toBeNull();
  });
});
