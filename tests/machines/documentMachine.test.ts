import { describe, expect, it } from 'vitest';
import { waitFor } from 'xstate';
import { versionOf } from '../../src/cases/version';
import { memoryStore } from '../fixtures/memoryRepository';
import {
  aDocument,
  answer,
  answered,
  change,
  goal,
  openedDocument,
  otherCase,
  place,
  recordOf,
  redo,
  saved,
  storedCase,
  undo,
} from '../fixtures/session';

/** A document that was read from a store of one case. */
async function opened() {
  const store = memoryStore([storedCase]);
  const repository = store.client();
  return { store, repository, document: await openedDocument(repository) };
}

describe('a case that is opened', () => {
  it('is there as the store has it, and nothing is written', async () => {
    const { document, repository } = await opened();
    expect(recordOf(document)).toEqual(storedCase);
    expect(document.getSnapshot().context).toMatchObject({ saved: versionOf(storedCase), openProblem: null });
    expect(document.getSnapshot().matches({ open: { saving: 'saved', lock: 'here' } })).toBe(true);
    expect(repository.puts).toEqual([]);
  });

  it.each(['blocked', 'unreadable', 'newer'] as const)(
    'says when it is %s, and can be tried again',
    async (problem) => {
      const repository = memoryStore([storedCase]).client();
      repository.fail('get', problem);
      const document = aDocument(repository, { kind: 'stored', id: storedCase.id });
      const failed = await waitFor(document, (state) => state.matches('openFailed'));
      expect(failed.context).toMatchObject({ openProblem: problem, draft: null });
      repository.mend('get');
      document.send({ type: 'open.retried' });
      const open = await waitFor(document, (state) => state.matches('open'));
      expect(open.context).toMatchObject({ openProblem: null, draft: { record: storedCase } });
    },
  );

  it('and is not there, is not found', async () => {
    const document = aDocument(memoryStore().client(), { kind: 'stored', id: storedCase.id });
    const failed = await waitFor(document, (state) => state.matches('openFailed'));
    expect(failed.context.openProblem).toBe('notFound');
  });
});

describe('a change', () => {
  it('is shown at once and saved, each on top of the one before', async () => {
    const { document, repository, store } = await opened();
    change(document, answer(storedCase, 'ATT-6', 1));
    expect(answered(recordOf(document), 'ATT-6')).toBe(1);
    await saved(document);
    const first = store.record(storedCase.id);
    change(document, answer(storedCase, 'ATT-6', 2));
    await saved(document);
    expect(repository.puts.map(({ record, expected }) => [record.revision, expected])).toEqual([
      [8, versionOf(storedCase)],
      [9, versionOf(first)],
    ]);
    const { ancestors: _, ...kept } = store.record(storedCase.id);
    expect(kept).toEqual(recordOf(document));
    expect(document.getSnapshot().context).toMatchObject({ draft: { unsaved: [] }, saveProblem: null });
  });

  it('that changes nothing is not saved', async () => {
    const { document, repository } = await opened();
    change(document, answer(storedCase, 'ATT-6', 3));
    expect(recordOf(document)).toEqual(storedCase);
    expect(repository.puts).toEqual([]);
  });

  it('is made with those that belong to it, or none of them is', async () => {
    const { document, repository } = await opened();
    const refused = answer(storedCase, 'NO-SUCH-ITEM', 3);
    change(document, goal('Een plek'), refused);
    expect(recordOf(document)).toEqual(storedCase);
    expect(repository.puts).toEqual([]);
    change(document, goal('Een plek'), place('Zwolle'));
    await saved(document);
    expect(recordOf(document)).toMatchObject({ goal: 'Een plek', employer: { place: 'Zwolle' } });
    expect(repository.puts).toHaveLength(1);
  });

  it('that does not fit is named until someone has seen it, and so is what belongs to it', async () => {
    const { document } = await opened();
    const lost = () => document.getSnapshot().context.draft?.lost;
    change(document, goal('Een andere plek'), answer(storedCase, 'NO-SUCH-ITEM', 3));
    expect(lost()).toMatchObject([{ type: 'detail.changed', value: 'Een andere plek' }, { rating: 3 }]);
    change(document, place('Deventer'));
    await saved(document);
    expect(lost()).toHaveLength(2);
    document.send({ type: 'loss.seen' });
    expect(lost()).toEqual([]);
  });

  it('waits for the save before it, and all that waited are saved in one', async () => {
    const { document, repository, store } = await opened();
    repository.hold('put');
    for (const item of ['ATT-6', 'ATT-2', 'ATT-7']) change(document, answer(storedCase, item, 1));
    expect(repository.puts.map(({ record }) => record.revision)).toEqual([8]);
    repository.releaseOne('put');
    await waitFor(document, () => repository.puts.length === 2);
    expect(repository.puts[1]).toMatchObject({ record: { revision: 10 } });
    expect(repository.puts[1]?.expected).toBe(versionOf(store.record(storedCase.id)));
    expect(document.getSnapshot().matches({ open: { saving: 'saving' } })).toBe(true);
    repository.release('put');
    await saved(document);
    expect(store.record(storedCase.id).measurements).toEqual(recordOf(document).measurements);
  });
});

describe('a save that fails', () => {
  async function failed() {
    const all = await opened();
    all.repository.fail('put', 'full');
    change(all.document, answer(storedCase, 'ATT-6', 1));
    await waitFor(all.document, (state) => state.matches({ open: { saving: 'failed' } }));
    return all;
  }

  it('names its problem and loses nothing', async () => {
    const { document, store } = await failed();
    expect(document.getSnapshot().context.saveProblem).toBe('full');
    expect(answered(recordOf(document), 'ATT-6')).toBe(1);
    expect(store.records()).toEqual([storedCase]);
  });

  it('is tried again by the next change, and stays failed while it fails', async () => {
    const { document, repository, store } = await failed();
    change(document, answer(storedCase, 'ATT-2', 1));
    await waitFor(document, (state) => state.matches({ open: { saving: 'failed' } }));
    repository.mend('put');
    change(document, answer(storedCase, 'ATT-7', 1));
    await saved(document);
    expect(document.getSnapshot().context).toMatchObject({ saveProblem: null, draft: { unsaved: [] } });
    expect(repository.puts.map(({ expected }) => expected)).toEqual(
      Array.from({ length: 3 }, () => versionOf(storedCase)),
    );
    const kept = store.record(storedCase.id);
    expect(['ATT-6', 'ATT-2', 'ATT-7'].map((item) => answered(kept, item))).toEqual([1, 1, 1]);
  });

  it('is tried again when asked', async () => {
    const { document, repository, store } = await failed();
    repository.mend('put');
    document.send({ type: 'save.retried' });
    await saved(document);
    expect(answered(store.record(storedCase.id), 'ATT-6')).toBe(1);
  });

  it('is tried again by taking a step back', async () => {
    const { document, repository, store } = await failed();
    repository.mend('put');
    undo(document);
    await saved(document);
    expect(answered(store.record(storedCase.id), 'ATT-6')).toBe(3);
  });

  it('keeps no case again that is not gone', async () => {
    const { document } = await failed();
    expect(document.getSnapshot().can({ type: 'case.keptAgain' })).toBe(false);
  });
});

describe('a step back', () => {
  it('is saved, and so is doing it again', async () => {
    const { document, store } = await opened();
    change(document, goal('Een plek'));
    await saved(document);
    undo(document);
    expect(recordOf(document).goal).toBe('');
    await saved(document);
    expect(store.record(storedCase.id)).toMatchObject({ goal: '', revision: 9 });
    redo(document);
    await saved(document);
    expect(store.record(storedCase.id)).toMatchObject({ goal: 'Een plek', revision: 10 });
  });

  it('takes back what belongs together in one', async () => {
    const { document } = await opened();
    change(document, goal('Een plek'), place('Zwolle'));
    undo(document);
    expect(recordOf(document)).toMatchObject({ goal: '', employer: { place: '' } });
    await saved(document);
  });

  it('is none where nothing was done, and nothing is done again after something new', async () => {
    const { document, repository } = await opened();
    undo(document);
    redo(document);
    expect(repository.puts).toEqual([]);
    change(document, goal('Een plek'));
    undo(document);
    change(document, place('Zwolle'));
    redo(document);
    expect(recordOf(document)).toMatchObject({ goal: '', employer: { place: 'Zwolle' } });
    await saved(document);
  });
});

describe('a case that is new', () => {
  it('is saved at once, where there may be nothing', async () => {
    const store = memoryStore();
    const repository = store.client();
    const document = aDocument(repository, { kind: 'new', record: otherCase, expected: null });
    expect(document.getSnapshot().matches({ open: { saving: 'creating' } })).toBe(true);
    await saved(document);
    expect(repository.puts).toEqual([{ record: otherCase, expected: null }]);
    expect(store.records()).toEqual([otherCase]);
    change(document, goal('Een plek'));
    await saved(document);
    expect(store.record(otherCase.id).goal).toBe('Een plek');
  });

  it('can be changed while it is being saved', async () => {
    const store = memoryStore();
    const repository = store.client();
    repository.hold('put');
    const document = aDocument(repository, { kind: 'new', record: otherCase, expected: null });
    change(document, goal('Een plek'));
    repository.release('put');
    await saved(document);
    expect(repository.puts).toHaveLength(2);
    expect(store.record(otherCase.id).goal).toBe('Een plek');
  });

  it.each(['save.retried', 'the next change'])('and was not saved, is tried again on %s', async (way) => {
    const store = memoryStore();
    const repository = store.client();
    repository.fail('put', 'blocked');
    const document = aDocument(repository, { kind: 'new', record: otherCase, expected: null });
    const failed = await waitFor(document, (state) => state.matches({ open: { saving: 'createFailed' } }));
    expect(failed.context).toMatchObject({ saveProblem: 'blocked', draft: { record: otherCase } });
    repository.mend('put');
    if (way === 'save.retried') document.send({ type: 'save.retried' });
    else change(document, goal('Een plek'));
    await saved(document);
    expect(document.getSnapshot().context.saveProblem).toBeNull();
    expect(store.record(otherCase.id).goal).toBe(way === 'save.retried' ? '' : 'Een plek');
  });
});

describe('a file that takes the place of a case', () => {
  const inFile = { ...storedCase, goal: 'Uit het bestand', revision: 8 };

  it('replaces the version that was looked at', async () => {
    const store = memoryStore([storedCase]);
    const document = aDocument(store.client(), {
      kind: 'new',
      record: inFile,
      expected: versionOf(storedCase),
    });
    await saved(document);
    expect(store.record(storedCase.id)).toMatchObject({ goal: 'Uit het bestand', revision: 8 });
  });

  it('replaces no other version, however often it is tried', async () => {
    const elsewhere = { ...storedCase, goal: 'Elders gewijzigd' };
    const store = memoryStore([elsewhere]);
    const repository = store.client();
    const document = aDocument(repository, {
      kind: 'new',
      record: inFile,
      expected: versionOf(storedCase),
    });
    const isFailed = (state: ReturnType<typeof document.getSnapshot>) =>
      state.matches({ open: { saving: 'createFailed' } });
    const failed = await waitFor(document, isFailed);
    expect(failed.context).toMatchObject({ saveProblem: 'conflict', draft: { record: inFile } });
    document.send({ type: 'save.retried' });
    expect(isFailed(document.getSnapshot())).toBe(false);
    await waitFor(document, isFailed);
    expect(repository.puts).toHaveLength(2);
    expect(store.records()).toEqual([elsewhere]);
  });

  it('replaces what was changed meanwhile when someone says so', async () => {
    const elsewhere = { ...storedCase, goal: 'Elders gewijzigd' };
    const store = memoryStore([elsewhere]);
    const repository = store.client();
    const document = aDocument(repository, {
      kind: 'new',
      record: inFile,
      expected: versionOf(storedCase),
    });
    const isFailed = (state: ReturnType<typeof document.getSnapshot>) =>
      state.matches({ open: { saving: 'createFailed' } });
    await waitFor(document, isFailed);
    repository.fail('get', 'unknown');
    document.send({ type: 'case.replaced' });
    await waitFor(document, isFailed);
    expect(store.records()).toEqual([elsewhere]);
    expect(document.getSnapshot().can({ type: 'case.replaced' })).toBe(false);
    repository.mend('get');
    document.send({ type: 'save.retried' });
    await waitFor(document, isFailed);
    document.send({ type: 'case.replaced' });
    await saved(document);
    expect(document.getSnapshot().context.saveProblem).toBeNull();
    expect(store.record(storedCase.id).goal).toBe('Uit het bestand');
    expect(store.record(storedCase.id).ancestors).toContain(versionOf(elsewhere));
  });

  it('that was deleted meanwhile is kept when someone says so', async () => {
    const store = memoryStore();
    const document = aDocument(store.client(), {
      kind: 'new',
      record: inFile,
      expected: versionOf(storedCase),
    });
    const failed = await waitFor(document, (state) => state.matches({ open: { saving: 'createFailed' } }));
    expect(failed.context.saveProblem).toBe('gone');
    document.send({ type: 'case.keptAgain' });
    await saved(document);
    expect(store.records()).toEqual([inFile]);
  });
});
