import { describe, expect, it } from 'vitest';
import type { AnyStateNode } from 'xstate';
import { type DocumentEvent, documentMachine } from '../../src/machines/documentMachine';
import { sessionMachine } from '../../src/machines/sessionMachine';
import { aStamp } from '../fixtures/case';
import { aSession, isListed, isOpenAndSaved, openedSession, storedCase } from '../fixtures/session';

const nodes = (node: AnyStateNode): readonly AnyStateNode[] => [
  node,
  ...Object.values(node.states).flatMap(nodes),
];
const pathOf = ({ machine, path }: AnyStateNode) => [machine.id, ...path].join('.');
const all = [sessionMachine, documentMachine].flatMap(({ root }) => nodes(root));

describe('every effect', () => {
  const invoking = all.filter(({ invoke }) => invoke.length > 0);

  it.each(invoking.map((node) => ({ state: pathOf(node), node })))(
    'of $state may fail without stopping the app',
    ({ node }) => {
      for (const { id } of node.invoke) {
        expect(node.transitions.get(`xstate.error.actor.${id}`)?.length).toBeGreaterThan(0);
      }
    },
  );

  it('leads to a state when it fails', () => {
    const ways = invoking.flatMap((node) =>
      node.invoke.map(({ id }) => node.transitions.get(`xstate.error.actor.${id}`) ?? []),
    );
    expect(ways.flat().filter(({ target }) => target?.length !== 1)).toEqual([]);
  });

  it('was looked at: these states have one', () => {
    expect(invoking.map(pathOf).toSorted()).toEqual([
      'document.open.lock',
      'document.open.saving.comparing',
      'document.open.saving.creating',
      'document.open.saving.refreshing',
      'document.open.saving.saving',
      'document.open.watch.watching',
      'document.opening',
      'document.opening.watching',
      'session.document.making',
      'session.document.open.content',
      'session.file.comparing',
      'session.file.reading',
      'session.list.deleting',
      'session.list.listing',
      'session.watch.watching',
    ]);
  });
});

describe('a failure', () => {
  it('of any kind has a state in which something can be done', () => {
    const failed = all.filter(({ key }) => /failed$|refused/i.test(key));
    expect(failed.map(pathOf).toSorted()).toEqual([
      'document.open.saving.createFailed',
      'document.open.saving.failed',
      'document.openFailed',
      'session.document.failed',
      'session.document.makeFailed',
      'session.file.refused',
      'session.list.deleteFailed',
      'session.list.failed',
    ]);
    for (const node of failed) {
      const line = [node, node.parent, node.parent?.parent].filter((one) => one !== undefined);
      expect(line.flatMap((one) => [...one.transitions.keys()]).length).toBeGreaterThan(0);
    }
  });

  it('of the list is named, and is over when it can be read', async () => {
    const session = aSession({ stored: [storedCase] });
    session.repository.fail('glance', 'blocked');
    session.send({ type: 'list.opened' });
    await session.until((state) => state.matches({ list: 'failed' }));
    expect(session.context.listProblem).toBe('blocked');
    session.repository.mend('glance');
    session.send({ type: 'list.opened' });
    await session.until(isListed);
    expect(session.context.listProblem).toBeNull();
  });

  it('of deleting is named apart, and the case is still there', async () => {
    const session = aSession({ stored: [storedCase] });
    session.repository.fail('delete', 'unknown');
    session.send({ type: 'list.opened' });
    await session.until(isListed);
    session.send({ type: 'case.deleted', id: storedCase.id });
    await session.until((state) => state.matches({ list: 'deleteFailed' }));
    expect(session.context).toMatchObject({ deleteProblem: 'unknown', listProblem: null });
    session.send({ type: 'list.opened' });
    await session.until(isListed);
    expect(session.context.deleteProblem).toBeNull();
    expect(session.context.list?.newest.employer).toHaveLength(1);
  });

  it('of opening is that of the document, and another case can be opened', async () => {
    const session = aSession({ stored: [storedCase] });
    session.repository.fail('get', 'unreadable');
    session.send({ type: 'case.chosen', id: storedCase.id });
    await session.until((state) => state.children.document?.getSnapshot().matches('openFailed') === true);
    expect(session.document.getSnapshot().context.openProblem).toBe('unreadable');
    expect(session.state.can({ type: 'scan.begun' })).toBe(true);
    session.repository.mend('get');
    session.document.send({ type: 'open.retried' });
    await session.until(isOpenAndSaved);
  });

  it('of the statechart of a document is a state too, and the session goes on', async () => {
    const session = await openedSession();
    // Nothing that a screen sends; an event whose reading throws stands for a fault.
    const faulty: DocumentEvent = { type: 'changes.given', changes: [], stamp: aStamp() };
    Object.defineProperty(faulty, 'changes', {
      get: () => {
        throw new Error('A fault in the document');
      },
    });
    session.document.send(faulty);
    expect(session.state.matches({ document: 'failed' })).toBe(true);
    expect(session.store.records()).toEqual([storedCase]);
    session.send({ type: 'case.chosen', id: storedCase.id });
    await session.until(isOpenAndSaved);
  });
});
