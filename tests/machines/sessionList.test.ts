import { describe, expect, it } from 'vitest';
import { aSession, goal, openSession, savedCase } from '../fixtures/session';

const { id } = savedCase;

async function listedSession() {
  const session = aSession([savedCase]);
  session.send({ type: 'list.opened' });
  await session.until({ list: 'listed' });
  return session;
}

describe('the list', () => {
  it('names the cases that are kept', async () => {
    const session = await listedSession();
    expect(session.context.list?.cases).toMatchObject([{ id, revision: 7, answered: 35, items: 35 }]);
  });

  it('is read anew when a case changed elsewhere', async () => {
    const session = await listedSession();
    await session.store.tab().delete(id);
    await session.until({ list: 'listing' });
    await session.until({ list: 'listed' });
    expect(session.context.list?.cases).toEqual([]);
  });

  it('is read once more when a case changes while it is being read', async () => {
    const session = await listedSession();
    session.store.shut('list');
    session.send({ type: 'list.opened' }, { type: 'cases.changed' });
    expect(session.store.waiting('list')).toBe(2);
    session.store.open('list');
    await session.until({ list: 'listed' });
  });

  it('that cannot be read says so, and is read when it is opened again', async () => {
    const session = aSession([savedCase]);
    session.store.break('list', 'blocked');
    session.send({ type: 'list.opened' });
    await session.until({ list: 'failed' });
    expect(session.context).toMatchObject({ list: null, listProblem: 'blocked' });
    session.store.mend('list');
    session.send({ type: 'list.opened' });
    await session.until({ list: 'listed' });
    expect(session.context).toMatchObject({ list: { cases: [{ id }] }, listProblem: null });
  });
});

describe('a case that is deleted', () => {
  it('is listed no longer', async () => {
    const session = await listedSession();
    session.send({ type: 'case.deleted', id });
    await session.until({ list: 'listed' });
    expect(session.context.list?.cases).toEqual([]);
    expect(session.store.records()).toEqual([]);
  });

  it('is listed no longer, even if the list was opened before it was gone', async () => {
    const session = await listedSession();
    session.store.shut('delete');
    session.send({ type: 'case.deleted', id }, { type: 'list.opened' });
    session.store.open('delete');
    await session.until({ list: 'listed' });
    expect(session.context.list?.cases).toEqual([]);
  });

  it('is open no longer either', async () => {
    const session = await openSession();
    session.send({ type: 'case.deleted', id });
    expect([session.isOpen, session.context.subject]).toEqual([false, null]);
  });

  it('but could not be, says so and is still listed', async () => {
    const session = await listedSession();
    session.store.break('delete', 'unknown');
    session.send({ type: 'case.deleted', id });
    await session.until({ list: 'deleteFailed' });
    expect(session.context).toMatchObject({
      deleteProblem: 'unknown',
      listProblem: null,
      list: { cases: [{ id }] },
    });
    session.store.mend('delete');
    session.send({ type: 'case.deleted', id });
    await session.until({ list: 'listed' });
    expect(session.context).toMatchObject({ deleteProblem: null, list: { cases: [] } });
  });
});

describe('what went wrong with the list and with saving', () => {
  it('is told apart: a list that cannot be read while a save is pending is no failed save', async () => {
    const session = await openSession();
    session.store.shut('put');
    session.change(goal('Samen'));
    session.store.break('list', 'blocked');
    session.send({ type: 'list.opened' });
    await session.until({ list: 'failed' });
    expect(session.context.listProblem).toBe('blocked');
    expect(session.matches({ document: { open: { content: 'saving' } } })).toBe(true);
    expect(session.document.getSnapshot().context.saveProblem).toBeNull();
  });

  it('is told apart: a save that succeeds does not clear the problem of the list', async () => {
    const session = await openSession();
    session.store.break('list', 'blocked');
    session.send({ type: 'list.opened' });
    await session.until({ list: 'failed' });
    session.send({ type: 'case.chosen', id });
    await session.untilDocument('saved');
    session.change(goal('Samen'));
    await session.untilDocument('saved');
    expect(session.store.record(id)?.goal).toBe('Samen');
    expect(session.context.listProblem).toBe('blocked');
  });

  it('is told apart: a list that can be read does not clear the problem of saving', async () => {
    const session = await openSession();
    session.store.break('put', 'full');
    session.change(goal('Samen'));
    await session.untilDocument('failed');
    session.send({ type: 'list.opened' });
    await session.until({ list: 'listed' });
    expect(session.document.getSnapshot().context.saveProblem).toBe('full');
    expect(session.context.listProblem).toBeNull();
  });
});
