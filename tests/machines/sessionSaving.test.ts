import { describe, expect, it } from 'vitest';
import type { SessionEvent } from '../../src/machines/sessionMachine';
import { isAllSaved } from '../../src/ui/session';
import {
  answer,
  answered,
  aSession,
  change,
  goal,
  isClosed,
  isListed,
  isOpenAndSaved,
  isUnsaved,
  openedDocument,
  openedSession,
  otherCase,
  recordOf,
  saved,
  storedCase,
} from '../fixtures/session';

/** A session in which a change waits to be saved, or could not be. */
async function unsavedSession(how: 'waiting' | 'failed') {
  const session = await openedSession({ stored: [storedCase, otherCase] });
  if (how === 'failed') session.repository.fail('put', 'full');
  else session.repository.hold('put');
  change(session.document, answer(storedCase, 'ATT-6', 1));
  if (how === 'failed') await session.until(isUnsaved);
  return session;
}

describe('a case that is not saved yet', () => {
  it.each(['waiting', 'failed'] as const)('is swept away by no other while it is %s', async (how) => {
    const session = await unsavedSession(how);
    const sweeping: readonly SessionEvent[] = [
      { type: 'scan.begun' },
      { type: 'case.chosen', id: otherCase.id },
      { type: 'case.created', record: otherCase },
      { type: 'case.wanted', kind: 'example', language: 'nl' },
    ];
    expect(isAllSaved(session.state)).toBe(false);
    expect(sweeping.filter((event) => session.state.can(event))).toEqual([]);
    for (const event of sweeping) session.send(event);
    expect(answered(recordOf(session.document), 'ATT-6')).toBe(1);
    expect(session.state.can({ type: 'case.chosen', id: storedCase.id })).toBe(true);
  });

  it('makes way for another one as soon as it is saved', async () => {
    const session = await unsavedSession('waiting');
    session.repository.release('put');
    await session.until(isAllSaved);
    session.send({ type: 'case.chosen', id: otherCase.id });
    await session.until((state) => isOpenAndSaved(state) && recordOf(session.document).id === otherCase.id);
    expect(answered(session.store.record(storedCase.id), 'ATT-6')).toBe(1);
  });

  it('goes on being saved when it is left, and is let go of then', async () => {
    const session = await unsavedSession('waiting');
    session.send({ type: 'list.opened' });
    await session.until(isListed);
    expect(session.state.matches({ document: { open: { attention: 'left', content: 'saving' } } })).toBe(
      true,
    );
    expect(session.locks.count(storedCase.id)).toBe(1);
    session.repository.release('put');
    await session.until(isClosed);
    expect(session.locks.count(storedCase.id)).toBe(0);
    expect(session.context.subject).toBeNull();
    expect(answered(session.store.record(storedCase.id), 'ATT-6')).toBe(1);
  });

  it('is let go of at once when there is nothing to save', async () => {
    const session = await openedSession();
    expect(session.locks.count(storedCase.id)).toBe(1);
    session.send({ type: 'list.opened' });
    expect(isClosed(session.state)).toBe(true);
    expect(session.locks.count(storedCase.id)).toBe(0);
  });

  it('is taken up as it is when someone comes back before it was saved', async () => {
    const session = await unsavedSession('waiting');
    const { document } = session;
    session.send({ type: 'list.opened' });
    session.send({ type: 'case.chosen', id: storedCase.id });
    expect(session.state.matches({ document: { open: { attention: 'shown' } } })).toBe(true);
    session.repository.release('put');
    await session.until(isOpenAndSaved);
    expect(session.document).toBe(document);
    change(document, answer(storedCase, 'ATT-2', 1));
    await session.until(isOpenAndSaved);
    expect(answered(session.store.record(storedCase.id), 'ATT-2')).toBe(1);
  });

  it('and is deleted meanwhile, is not written any more', async () => {
    const session = await unsavedSession('waiting');
    session.send({ type: 'list.opened' });
    session.send({ type: 'case.deleted', id: storedCase.id });
    await session.until((state) => isClosed(state) && isListed(state));
    session.repository.release('put');
    session.send({
      type: 'case.created',
      record: { ...otherCase, id: '00000000-0000-4000-8000-0000000000ee' },
    });
    await session.until(isOpenAndSaved);
    expect(session.store.records().map(({ id }) => id)).not.toContain(storedCase.id);
  });
});

describe('a save that failed', () => {
  it('stays, and names its problem, wherever someone goes', async () => {
    const session = await unsavedSession('failed');
    session.send({ type: 'list.opened' });
    await session.until(isListed);
    expect(isUnsaved(session.state)).toBe(true);
    expect(session.document.getSnapshot().context.saveProblem).toBe('full');
    expect(session.store.record(storedCase.id)).toEqual(storedCase);
  });

  it('is tried again from there, and the case is let go of once that worked', async () => {
    const session = await unsavedSession('failed');
    session.send({ type: 'list.opened' });
    session.repository.mend('put');
    session.document.send({ type: 'save.retried' });
    await session.until(isClosed);
    expect(answered(session.store.record(storedCase.id), 'ATT-6')).toBe(1);
    expect(session.locks.count(storedCase.id)).toBe(0);
  });

  it('may be given up, and then the stored version comes back', async () => {
    const session = await unsavedSession('failed');
    session.send({ type: 'unsaved.discarded' });
    expect(isClosed(session.state)).toBe(true);
    expect(session.context).toMatchObject({ subject: null, opened: null });
    session.send({ type: 'case.chosen', id: storedCase.id });
    await session.until(isOpenAndSaved);
    expect(recordOf(session.document)).toEqual(storedCase);
    expect(session.store.records()).toEqual([storedCase, otherCase]);
  });

  it('is over when the case itself is deleted, and not when another is', async () => {
    const session = await unsavedSession('failed');
    session.send({ type: 'list.opened' });
    session.send({ type: 'case.deleted', id: otherCase.id });
    await session.until(isListed);
    expect(isUnsaved(session.state)).toBe(true);
    session.send({ type: 'case.deleted', id: storedCase.id });
    await session.until((state) => isClosed(state) && isListed(state));
    expect(session.store.records()).toEqual([]);
  });
});

describe('the problem of a list', () => {
  it('is not that of a save that is under way, nor solved by it', async () => {
    const session = await unsavedSession('waiting');
    session.repository.fail('glance', 'unreadable');
    session.send({ type: 'list.opened' });
    await session.until((state) => state.matches({ list: 'failed' }));
    expect(session.context.listProblem).toBe('unreadable');
    expect(session.document.getSnapshot().context.saveProblem).toBeNull();
    expect(session.state.matches({ document: { open: { content: 'saving' } } })).toBe(true);
    session.repository.release('put');
    await session.until(isClosed);
    expect(session.state.matches({ list: 'failed' })).toBe(true);
    expect(session.context.listProblem).toBe('unreadable');
  });

  it('is not solved, nor caused, by that of a save', async () => {
    const session = await unsavedSession('failed');
    expect(session.context).toMatchObject({ listProblem: null, deleteProblem: null, makeProblem: null });
    session.send({ type: 'list.opened' });
    await session.until(isListed);
    expect(session.document.getSnapshot().context.saveProblem).toBe('full');
  });
});

describe('a case that another tab has open', () => {
  async function readingSession() {
    const session = aSession({ stored: [storedCase] });
    const other = await openedDocument(session.store.client(), { locks: session.locks });
    session.send({ type: 'case.chosen', id: storedCase.id });
    await session.until(isOpenAndSaved);
    return { session, other };
  }

  it('is opened to look at, and keeps nobody from opening something else', async () => {
    const { session } = await readingSession();
    expect(session.document.getSnapshot().matches({ open: { lock: 'elsewhere' } })).toBe(true);
    change(session.document, goal('Anders'));
    expect(session.repository.puts).toEqual([]);
    expect(isAllSaved(session.state)).toBe(true);
  });

  it('may be changed once that tab lets go of it', async () => {
    const { session, other } = await readingSession();
    change(other, goal('Elders gewijzigd'));
    await saved(other);
    other.stop();
    await session.until(() => recordOf(session.document).goal === 'Elders gewijzigd');
    change(session.document, answer(storedCase, 'ATT-6', 1));
    await session.until(isOpenAndSaved);
    expect(session.store.record(storedCase.id)).toMatchObject({ goal: 'Elders gewijzigd', revision: 9 });
  });

  it('is no longer waited for when someone goes elsewhere', async () => {
    const { session, other } = await readingSession();
    session.send({ type: 'list.opened' });
    expect(isClosed(session.state)).toBe(true);
    expect(session.locks.count(storedCase.id)).toBe(1);
    other.stop();
    expect(session.locks.count(storedCase.id)).toBe(0);
  });
});
