import { describe, expect, it } from 'vitest';
import type { AnyStateNode } from 'xstate';
import { documentMachine } from '../../src/machines/documentMachine';
import { sessionMachine } from '../../src/machines/sessionMachine';
import { goal, openSession, savedCase } from '../fixtures/session';

const nodes = (node: AnyStateNode): readonly AnyStateNode[] => [
  node,
  ...Object.values(node.states).flatMap(nodes),
];
const all = [sessionMachine, documentMachine].flatMap(({ id, root }) =>
  nodes(root).map((node) => ({ name: [id, ...node.path].join('.'), node })),
);

describe('every effect', () => {
  const invoking = all.filter(({ node }) => node.invoke.length > 0);

  it.each(invoking)('of $name has a way out when it fails', ({ node }) => {
    for (const { id } of node.invoke) {
      const onError = node.transitions.get(`xstate.error.actor.${id}`) ?? [];
      expect(onError.length).toBeGreaterThan(0);
      for (const { target } of onError) expect(target).toHaveLength(1);
    }
  });

  it('was looked at', () => {
    expect(invoking.map(({ name }) => name).toSorted()).toEqual([
      'document.open.lock',
      'document.open.saving.creating',
      'document.open.saving.refreshing',
      'document.open.saving.saving',
      'document.open.watch.watching',
      'document.opening',
      'session.document.making',
      'session.document.open.content',
      'session.file.comparing',
      'session.file.reading',
      'session.list.deleting',
      'session.list.listing',
      'session.watch.watching',
    ]);
  });

  it('that failed leads to where something can be done', () => {
    const failed = all.filter(({ node }) => /failed$|refused/i.test(node.key));
    expect(failed.map(({ name }) => name).toSorted()).toEqual([
      'document.open.saving.createFailed',
      'document.open.saving.failed',
      'document.openFailed',
      'session.document.failed',
      'session.document.makeFailed',
      'session.file.refused',
      'session.list.deleteFailed',
      'session.list.failed',
    ]);
    for (const { name, node } of failed) {
      const line = [node, node.parent].filter((one) => one !== undefined);
      expect(line.flatMap((one) => [...one.transitions.keys()]).length, name).toBeGreaterThan(0);
    }
  });
});

it('a fault in the document itself is named, and another case can be opened', async () => {
  const session = await openSession();
  // Nothing that a screen sends; a change whose reading throws stands for a fault in what it is applied by.
  const faulty = goal('');
  Object.defineProperty(faulty, 'value', {
    enumerable: true,
    get: () => {
      throw new Error('A fault in the document');
    },
  });
  session.change(faulty);
  await session.until({ document: 'failed' });
  session.send({ type: 'case.chosen', id: savedCase.id });
  await session.untilDocument('saved');
  expect(session.record).toBe(savedCase);
});
