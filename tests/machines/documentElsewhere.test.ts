import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createActor, fromCallback, waitFor } from 'xstate';
import { textsIn } from '../../src/cases/history';
import type { DocumentEvent } from '../../src/machines/documentMachine';
import { anEntry } from '../fixtures/case';
import { type MemoryRepository, memoryLocks, memoryStore } from '../fixtures/memoryRepository';
import {
  aDocument,
  answer,
  answered,
  change,
  documentOver,
  goal,
  isSaved,
  openedDocument,
  place,
  recordOf,
  redo,
  saved,
  storedCase,
  undo,
} from '../fixtures/session';

/** Two tabs that have the same case open, in a browser without locks. */
async function twoTabs(stored = storedCase) {
  const store = memoryStore([stored]);
  const [here, there] = [store.client(), store.client()];
  return {
    store,
    here: { repository: here, document: await openedDocument(here) },
    there: { repository: there, document: await openedDocument(there) },
  };
}

/** A change that another tab saved. */
async function changeElsewhere(repository: MemoryRepository, value: string) {
  const { record, version } = await repository.get(storedCase.id);
  await repository.put({ ...record, goal: value, revision: record.revision + 1 }, version);
}

describe('what was written about something that is gone elsewhere', () => {
  it('is named until someone has seen it', async () => {
    const { here, there } = await twoTabs({ ...storedCase, plan: [anEntry()] });
    here.repository.hold('put');
    for (const note of ['Nog', 'Nog even ', 'Nog even']) {
      change(here.document, { type: 'entry.changed', entry: anEntry().id, field: 'note', value: note });
    }
    change(here.document, { type: 'entry.statusChanged', entry: anEntry().id, status: 'done', day: null });
    change(here.document, place('Zwolle'));
    const { record, version } = await there.repository.get(storedCase.id);
    await there.repository.put({ ...record, plan: [], revision: record.revision + 1 }, version);
    here.repository.release('put');
    await waitFor(here.document, () => recordOf(here.document).plan.length === 0);
    await saved(here.document);
    const lost = () => here.document.getSnapshot().context.draft?.lost ?? [];
    expect(new Set(lost().map(({ type }) => type))).toEqual(
      new Set(['entry.changed', 'entry.statusChanged']),
    );
    expect(textsIn(lost())).toEqual(['Nog even']);
    expect(recordOf(here.document).employer.place).toBe('Zwolle');
    here.document.send({ type: 'loss.seen' });
    expect(lost()).toEqual([]);
  });
});

describe('what changed elsewhere', () => {
  it('is shown without saving anything', async () => {
    const { here, there } = await twoTabs();
    await changeElsewhere(there.repository, 'Elders gewijzigd');
    await waitFor(here.document, () => recordOf(here.document).goal === 'Elders gewijzigd');
    expect(here.repository.puts).toEqual([]);
    expect(isSaved(here.document.getSnapshot())).toBe(true);
  });

  it('while the case is being opened, is there when it is open', async () => {
    const store = memoryStore([storedCase]);
    const [repository, elsewhere] = [store.client(), store.client()];
    repository.holdAnswer('get');
    const document = aDocument(repository, { kind: 'stored', id: storedCase.id });
    await changeElsewhere(elsewhere, 'Elders gewijzigd');
    repository.release('get');
    await waitFor(document, (state) => state.matches('open'));
    expect(recordOf(document).goal).toBe('Elders gewijzigd');
  });

  it('while it is being read, is read again', async () => {
    const { here, there } = await twoTabs();
    here.repository.holdAnswer('get');
    await changeElsewhere(there.repository, 'Eerst');
    await waitFor(here.document, () => here.repository.count('get') === 2);
    await changeElsewhere(there.repository, 'Later');
    here.repository.release('get');
    await waitFor(here.document, () => recordOf(here.document).goal === 'Later');
  });

  it('after a save whose answer is still under way, is shown after that answer', async () => {
    const { here, there } = await twoTabs();
    here.repository.holdAnswer('put');
    change(here.document, place('Zwolle'));
    await waitFor(there.document, () => recordOf(there.document).employer.place === 'Zwolle');
    await changeElsewhere(there.repository, 'Elders gewijzigd');
    here.repository.release('put');
    await waitFor(here.document, () => recordOf(here.document).goal === 'Elders gewijzigd');
    expect(recordOf(here.document).employer.place).toBe('Zwolle');
  });

  it('is no conflict: what was not saved here is done again on top of it', async () => {
    const { store, here, there } = await twoTabs();
    here.repository.hold('put');
    change(here.document, place('Zwolle'));
    await changeElsewhere(there.repository, 'Elders gewijzigd');
    here.repository.release('put');
    await waitFor(here.document, () => store.record(storedCase.id).employer.place === 'Zwolle');
    await saved(here.document);
    expect(store.record(storedCase.id)).toMatchObject({
      goal: 'Elders gewijzigd',
      employer: { place: 'Zwolle' },
    });
    expect(recordOf(here.document)).toMatchObject({ goal: 'Elders gewijzigd' });
    expect(here.document.getSnapshot().context.saveProblem).toBeNull();
  });

  it('is met when saving where the browser tells nothing of other tabs', async () => {
    const store = memoryStore([storedCase]);
    const repository = store.client();
    const deaf = documentOver(repository).provide({
      actors: {
        watchCase: fromCallback(() => {
          throw new Error('There are no channels here');
        }),
      },
    });
    const document = createActor(deaf, { input: { kind: 'stored', id: storedCase.id } }).start();
    await waitFor(document, (state) => state.matches('open'));
    await changeElsewhere(store.client(), 'Elders gewijzigd');
    expect(recordOf(document)).toEqual(storedCase);
    change(document, place('Zwolle'));
    await saved(document);
    expect(store.record(storedCase.id)).toMatchObject({
      goal: 'Elders gewijzigd',
      employer: { place: 'Zwolle' },
    });
  });

  it('and cannot be read, leaves what was done here unsaved and not lost', async () => {
    const { store, here, there } = await twoTabs();
    here.repository.hold('put');
    here.repository.fail('get', 'unknown');
    change(here.document, place('Zwolle'));
    await changeElsewhere(there.repository, 'Elders gewijzigd');
    here.repository.release('put');
    const failed = await waitFor(here.document, (state) => state.matches({ open: { saving: 'failed' } }));
    expect(failed.context.saveProblem).toBe('unknown');
    here.repository.mend('get');
    here.document.send({ type: 'save.retried' });
    await saved(here.document);
    expect(store.record(storedCase.id)).toMatchObject({
      goal: 'Elders gewijzigd',
      employer: { place: 'Zwolle' },
    });
  });
});

describe('two tabs that change one case at once', () => {
  it('lose nothing of different fields, and come to the same', async () => {
    const { store, here, there } = await twoTabs();
    for (const { repository } of [here, there]) repository.hold('put');
    change(here.document, answer(storedCase, 'ATT-6', 1));
    change(there.document, answer(storedCase, 'ATT-2', 1), goal('Een plek'));
    for (const { repository } of [here, there]) repository.release('put');
    for (const { document } of [here, there]) {
      await waitFor(document, (state) => {
        const record = recordOf(document);
        const isComplete =
          answered(record, 'ATT-6') === 1 && answered(record, 'ATT-2') === 1 && record.goal === 'Een plek';
        return isSaved(state) && isComplete;
      });
    }
    expect(recordOf(here.document).measurements).toEqual(recordOf(there.document).measurements);
    expect(store.record(storedCase.id).measurements).toEqual(recordOf(here.document).measurements);
  });

  it('keep of the same field what was saved last', async () => {
    const { store, here, there } = await twoTabs();
    here.repository.hold('put');
    change(here.document, goal('Hier'));
    change(there.document, goal('Daar'));
    await saved(there.document);
    expect(store.record(storedCase.id).goal).toBe('Daar');
    here.repository.release('put');
    await waitFor(there.document, () => recordOf(there.document).goal === 'Hier');
    await saved(here.document);
    expect([store.record(storedCase.id).goal, recordOf(here.document).goal]).toEqual(['Hier', 'Hier']);
  });

  it('lose nothing, in whatever order they change and save', async () => {
    const anyDoing = fc.constantFrom('here changes', 'there changes', 'here saves', 'there saves', 'a turn');
    await fc.assert(
      fc.asyncProperty(fc.array(anyDoing, { maxLength: 30 }), async (doings) => {
        const { store, here, there } = await twoTabs();
        for (const { repository } of [here, there]) repository.hold('put');
        let wanted = { goal: '', place: '' };
        for (const [index, doing] of doings.entries()) {
          if (doing === 'here changes') {
            wanted = { ...wanted, goal: `Doel ${index}` };
            change(here.document, goal(wanted.goal));
          } else if (doing === 'there changes') {
            wanted = { ...wanted, place: `Plaats ${index}` };
            change(there.document, place(wanted.place));
          } else if (doing === 'a turn') await Promise.resolve();
          else {
            const { repository } = doing === 'here saves' ? here : there;
            repository.release('put');
            repository.hold('put');
          }
        }
        for (const { repository } of [here, there]) repository.release('put');
        for (const { document } of [here, there]) {
          await waitFor(document, (state) => {
            const record = state.context.draft?.record;
            return isSaved(state) && record?.goal === wanted.goal && record.employer.place === wanted.place;
          });
        }
        expect(store.record(storedCase.id)).toMatchObject({
          goal: wanted.goal,
          employer: { place: wanted.place },
        });
        for (const { document } of [here, there]) document.stop();
      }),
      { numRuns: 60 },
    );
  });
});

describe('a case that was deleted elsewhere', () => {
  async function gone() {
    const tabs = await twoTabs();
    await tabs.there.repository.delete(storedCase.id);
    await waitFor(tabs.here.document, (state) => state.matches({ open: { saving: 'failed' } }));
    return { store: tabs.store, ...tabs.here, there: tabs.there };
  }

  it('is said to be gone, and stays open as it was', async () => {
    const { document } = await gone();
    expect(document.getSnapshot().context.saveProblem).toBe('gone');
    expect(recordOf(document)).toEqual(storedCase);
  });

  it('does not come back with the next answer', async () => {
    const { document, store } = await gone();
    change(document, answer(storedCase, 'ATT-6', 1));
    await waitFor(document, (state) => state.matches({ open: { saving: 'failed' } }));
    expect(document.getSnapshot().context.saveProblem).toBe('gone');
    expect(store.records()).toEqual([]);
  });

  it('is kept again when someone says so, with all that was done here', async () => {
    const { document, store } = await gone();
    change(document, answer(storedCase, 'ATT-6', 1));
    await waitFor(document, (state) => state.matches({ open: { saving: 'failed' } }));
    document.send({ type: 'case.keptAgain' });
    await saved(document);
    expect(store.records()).toEqual([recordOf(document)]);
    expect(answered(store.record(storedCase.id), 'ATT-6')).toBe(1);
    change(document, goal('Een plek'));
    await saved(document);
    expect(store.record(storedCase.id).goal).toBe('Een plek');
  });

  it('is kept again by two tabs at once, without losing what each did', async () => {
    const { document, repository, store, there } = await gone();
    await waitFor(there.document, (state) => state.matches('open'));
    change(document, answer(storedCase, 'ATT-6', 1));
    await waitFor(document, (state) => state.matches({ open: { saving: 'failed' } }));
    repository.hold('put');
    document.send({ type: 'case.keptAgain' });
    await there.repository.put({ ...storedCase, goal: 'Elders gewijzigd' }, null);
    repository.release('put');
    await waitFor(document, () => answered(store.record(storedCase.id), 'ATT-6') === 1);
    await saved(document);
    expect(store.record(storedCase.id).goal).toBe('Elders gewijzigd');
  });
});

describe('a case that another tab has open', () => {
  async function readOnly() {
    const store = memoryStore([storedCase]);
    const locks = memoryLocks();
    const [here, there] = [store.client(), store.client()];
    const other = await openedDocument(there, { locks });
    const document = await openedDocument(here, { locks });
    return { store, locks, repository: here, document, other, there };
  }

  it('can be looked at, and nothing in it is changed', async () => {
    const { document, repository } = await readOnly();
    expect(document.getSnapshot().matches({ open: { lock: 'elsewhere' } })).toBe(true);
    change(document, goal('Anders'));
    undo(document);
    expect(recordOf(document)).toEqual(storedCase);
    expect(repository.puts).toEqual([]);
  });

  it('shows what is changed there', async () => {
    const { document, other } = await readOnly();
    change(other, goal('Elders gewijzigd'));
    await waitFor(document, () => recordOf(document).goal === 'Elders gewijzigd');
    undo(other);
    await waitFor(document, () => recordOf(document).goal === '');
  });

  it('may be changed once the other tab lets go of it', async () => {
    const { store, document, other } = await readOnly();
    change(other, goal('Elders gewijzigd'));
    await saved(other);
    other.stop();
    expect(document.getSnapshot().matches({ open: { lock: 'here' } })).toBe(true);
    change(document, place('Zwolle'));
    await waitFor(document, () => store.record(storedCase.id).employer.place === 'Zwolle');
    await saved(document);
    expect(store.record(storedCase.id)).toMatchObject({
      goal: 'Elders gewijzigd',
      employer: { place: 'Zwolle' },
    });
  });

  it('takes no step back while it is only looked at, and can afterwards', async () => {
    const store = memoryStore([storedCase]);
    const document = await openedDocument(store.client());
    change(document, goal('Een plek'));
    await saved(document);
    document.send({ type: 'lock.taken' });
    undo(document);
    redo(document);
    expect(recordOf(document).goal).toBe('Een plek');
    document.send({ type: 'lock.acquired' });
    undo(document);
    expect(recordOf(document).goal).toBe('');
    await saved(document);
  });

  it('is let go of when it is closed', async () => {
    const { locks, document, other } = await readOnly();
    expect(locks.count(storedCase.id)).toBe(2);
    document.stop();
    other.stop();
    expect(locks.count(storedCase.id)).toBe(0);
  });
});

describe('whoever may change a case', () => {
  const open = async (lockCase: () => undefined) => {
    const store = memoryStore([storedCase]);
    const machine = documentOver(store.client()).provide({
      actors: { lockCase: fromCallback<DocumentEvent, string>(lockCase) },
    });
    const document = createActor(machine, { input: { kind: 'stored', id: storedCase.id } }).start();
    await waitFor(document, (state) => state.matches('open'));
    return { store, document };
  };

  it('changes it at once: the answer of the lock is there in a moment', async () => {
    const { store, document } = await open(() => undefined);
    expect(document.getSnapshot().matches({ open: { lock: 'asking' } })).toBe(true);
    change(document, goal('Een plek'));
    document.send({ type: 'lock.taken' });
    await saved(document);
    expect(store.record(storedCase.id).goal).toBe('Een plek');
    change(document, goal('Anders'));
    expect(recordOf(document).goal).toBe('Een plek');
  });

  it('is everyone where locks fail', async () => {
    const { store, document } = await open(() => {
      throw new Error('There are no locks here');
    });
    expect(document.getSnapshot().matches({ open: { lock: 'here' } })).toBe(true);
    change(document, goal('Een plek'));
    await saved(document);
    expect(store.record(storedCase.id).goal).toBe('Een plek');
  });

  it('is asked for a new case as well', async () => {
    const locks = memoryLocks();
    const document = aDocument(memoryStore().client(), {
      kind: 'new',
      record: storedCase,
      expected: null,
      locks,
    });
    expect(locks.count(storedCase.id)).toBe(1);
    await saved(document);
  });
});
