import { describe, expect, it } from 'vitest';
import { answer, begun, keptCase, walkingSession } from '../fixtures/session';

describe('saving', () => {
  it('writes what changed during a save in one next save', async () => {
    const session = await walkingSession();
    session.holdSaves();
    await session.walk(answer('ATT-1', 1), answer('ATT-2', 1), answer('ATT-3', 1));
    expect(session.saves.map(({ record }) => record.revision)).toEqual([8]);
    session.saves[0]?.succeed();
    await session.settled();
    expect(session.saves.map(({ record, base }) => [record.revision, base])).toEqual([
      [8, 7],
      [10, 8],
    ]);
    expect(session.keeping).toBe('writing');
    session.saves[1]?.succeed();
    await session.settled();
    expect(session.keeping).toBe('kept');
    expect(session.store.get(keptCase.id)).toEqual(session.current);
  });

  it('goes on when the walk is left meanwhile', async () => {
    const session = await walkingSession();
    session.holdSaves();
    await session.walk(answer('ATT-1', 1));
    await session.send({ type: 'start.opened' });
    session.saves[0]?.succeed();
    await session.settled();
    expect(session.keeping).toBe('kept');
    expect(session.store.get(keptCase.id)?.revision).toBe(8);
  });

  it.each(['writing', 'failed'] as const)(
    'lets no other case sweep the table while one is %s',
    async (keeping) => {
      const session = await walkingSession();
      if (keeping === 'failed') session.break('save', 'full');
      else session.holdSaves();
      await session.walk(answer('ATT-1', 1));
      expect(session.keeping).toBe(keeping);
      const sweeping = [
        { type: 'scan.begun' },
        { type: 'case.chosen', id: 'another' },
        { type: 'case.wanted', kind: 'example', language: 'nl' },
      ] as const;
      expect(sweeping.map((event) => session.can(event))).toEqual(sweeping.map(() => false));
      await session.send(...sweeping);
      expect(session.place).toBe('walking');
      expect(session.answers['ATT-1']).toEqual({ employer: 1 });
      expect(session.can({ type: 'case.chosen', id: keptCase.id })).toBe(true);
    },
  );

  it('does not write a case that was removed meanwhile, and can keep the next one', async () => {
    const session = await walkingSession();
    session.holdSaves();
    await session.walk(answer('ATT-1', 1));
    await session.send({ type: 'start.opened' }, { type: 'case.removed', id: keptCase.id });
    session.saves[0]?.fail('notFound');
    await session.settled();
    expect([session.keeping, session.place]).toEqual(['kept', 'choosing.listed']);
    session.holdSaves(false);
    await session.send({ type: 'scan.begun' });
    await session.walk(begun);
    expect([...session.store.values()]).toEqual([session.current]);
  });
});

describe('a save that fails', () => {
  async function failedSession(problem: 'full' | 'stale' = 'full') {
    const session = await walkingSession();
    session.break('save', problem);
    await session.walk(answer('ATT-1', 1));
    session.mend('save');
    return session;
  }

  it('stays failed, names its problem and loses nothing, wherever someone goes', async () => {
    const session = await failedSession();
    await session.send({ type: 'start.opened' });
    expect(session.keeping).toBe('failed');
    expect(session.context.storageProblem).toBe('full');
    expect(session.answers['ATT-1']).toEqual({ employer: 1 });
    expect(session.store.get(keptCase.id)).toEqual(keptCase);
  });

  it.each(['save.retried', 'the next change'])('is tried again on %s, from the same base', async (way) => {
    const session = await failedSession();
    if (way === 'save.retried') await session.send({ type: 'save.retried' });
    else await session.walk(answer('ATT-2', 1));
    expect(session.keeping).toBe('kept');
    expect(session.context.storageProblem).toBeNull();
    expect(session.saves.map(({ base }) => base)).toEqual([7, 7]);
    expect(session.store.get(keptCase.id)).toEqual(session.current);
  });

  it('may be given up, and then the kept version comes back', async () => {
    const session = await failedSession();
    await session.send({ type: 'start.opened' }, { type: 'unsaved.discarded' });
    expect([session.keeping, session.context.current, session.context.storageProblem]).toEqual([
      'kept',
      null,
      null,
    ]);
    await session.send({ type: 'case.chosen', id: keptCase.id });
    expect(session.current).toEqual(keptCase);
  });

  it('may be given up during the walk, which then ends instead of making a new case', async () => {
    const session = await failedSession();
    await session.send({ type: 'unsaved.discarded' });
    expect([session.place, session.context.current]).toEqual(['choosing.listed', null]);
    expect([...session.store.values()]).toEqual([keptCase]);
  });

  it('is over when the case itself is removed', async () => {
    const session = await failedSession();
    await session.send(
      { type: 'start.opened' },
      { type: 'case.removed', id: keptCase.id },
      { type: 'save.retried' },
    );
    expect([session.keeping, session.place, session.store.size]).toEqual(['kept', 'choosing.listed', 0]);
  });

  it('is not over when another case is removed', async () => {
    const session = await failedSession();
    await session.send({ type: 'start.opened' }, { type: 'case.removed', id: 'another' });
    expect(session.keeping).toBe('failed');
    expect(session.current.id).toBe(keptCase.id);
  });

  it('because another tab was first, changes nothing there', async () => {
    const session = await walkingSession();
    const elsewhere = { ...keptCase, revision: 8, goal: 'Elders gewijzigd' };
    session.store.set(keptCase.id, elsewhere);
    await session.walk(answer('ATT-1', 1));
    expect([session.keeping, session.context.storageProblem]).toEqual(['failed', 'stale']);
    await session.send({ type: 'save.retried' });
    expect(session.keeping).toBe('failed');
    expect(session.store.get(keptCase.id)).toEqual(elsewhere);
  });
});
