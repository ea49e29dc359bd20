import { describe, expect, it } from 'vitest';
import type { AnyStateNode } from 'xstate';
import type { StorageProblem } from '../../src/cases/errors';
import { type SessionEvent, sessionMachine } from '../../src/machines/sessionMachine';
import { aCase } from '../fixtures/case';
import { aSession } from '../fixtures/session';

const kept = aCase();

const nodes = (node: AnyStateNode): readonly AnyStateNode[] => [
  node,
  ...Object.values(node.states).flatMap(nodes),
];
const all = nodes(sessionMachine.root);
const pathOf = ({ path }: AnyStateNode) => path.join('.');

describe('every effect of the session', () => {
  const invoking = all.filter(({ invoke }) => invoke.length > 0);

  it.each(invoking.map((node) => ({ state: pathOf(node), node })))(
    'has a way out of $state on an error',
    ({ node }) => {
      for (const { id } of node.invoke) {
        const onError = node.transitions.get(`xstate.error.actor.${id}`) ?? [];
        expect(onError.flatMap(({ target }) => target ?? [])).toHaveLength(1);
      }
    },
  );

  it('was looked at: the eight states that have one, and the walk', () => {
    expect(invoking.map(pathOf).toSorted()).toEqual([
      'file.comparing',
      'file.reading',
      'holding.asked',
      'keeping.writing',
      'place.choosing.listing',
      'place.choosing.removing',
      'place.loading',
      'place.making',
      'place.walking.reading',
      'place.walking.writing',
    ]);
  });
});

type Effect = Parameters<ReturnType<typeof aSession>['break']>[0];

describe('a failure', () => {
  const failures: readonly [string, Effect, StorageProblem, SessionEvent[]][] = [
    ['choosing.listFailed', 'list', 'blocked', [{ type: 'start.opened' }]],
    ['choosing.removeFailed', 'remove', 'unknown', [{ type: 'case.removed', id: kept.id }]],
    ['loadFailed', 'load', 'unreadable', [{ type: 'case.chosen', id: kept.id }]],
    ['loadFailed', 'example', 'unknown', [{ type: 'case.wanted', kind: 'example', language: 'nl' }]],
  ];

  it.each(failures)(
    'leads to %s when "%s" fails, and that can be left',
    async (place, effect, problem, events) => {
      const session = aSession([kept]);
      await session.settled();
      session.break(effect, problem);
      await session.send(...events);
      expect(session.place).toBe(place);
      expect(session.context.storageProblem).toBe(problem);
      session.mend(effect);
      expect(session.can({ type: 'scan.begun' })).toBe(true);
      await session.send({ type: 'start.opened' });
      expect(session.place).toBe('choosing.listed');
      await session.send({ type: 'case.chosen', id: kept.id });
      expect([session.place, session.current]).toEqual(['walking', kept]);
    },
  );

  it('of any kind has a state in which something can be done', () => {
    const failed = all.filter(({ key }) => /failed$|refused/i.test(key));
    expect(failed.map(pathOf).toSorted()).toEqual(
      ['file.refused', 'keeping.failed', ...new Set(failures.map(([place]) => `place.${place}`))].toSorted(),
    );
    const leaving = failed.map((node) => {
      const line = [node, node.parent, node.parent?.parent].filter((one) => one !== undefined);
      return line.flatMap((one) => [...one.transitions.keys()]);
    });
    for (const events of leaving) expect(events.length).toBeGreaterThan(0);
  });

  it('of the walk itself is named too, and the case stays on the table', async () => {
    const session = aSession([kept]);
    await session.send({ type: 'case.chosen', id: kept.id });
    // Nothing that a screen sends; an event whose reading throws stands for a fault in the walk.
    const faulty = { type: 'item.cleared', perspective: 'employer' };
    Object.defineProperty(faulty, 'item', {
      enumerable: true,
      get: () => {
        throw new Error('A fault in the walk');
      },
    });
    await session.walk(faulty as never);
    expect(session.place).toBe('loadFailed');
    expect(session.current).toEqual(kept);
  });
});
