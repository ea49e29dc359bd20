import { describe, expect, it } from 'vitest';
import type { WalkEvent } from '../../src/machines/walkMachine';
import type { Rating } from '../../src/questions/answers';
import { aCase, anIntake, ratedAt } from '../fixtures/case';
import { aSession } from '../fixtures/session';

const answer = (item: string, rating: Rating): WalkEvent => ({
  type: 'item.answered',
  item,
  perspective: 'employer',
  rating,
});
const begun: WalkEvent = { type: 'intake.completed', intake: anIntake() };
const kept = { ...aCase({ employer: ratedAt(3) }), id: '00000000-0000-4000-8000-0000000000aa', revision: 7 };

/** A session with the kept case on the table. */
async function walkingSession() {
  const session = aSession([kept]);
  await session.settled();
  await session.send({ type: 'case.chosen', id: kept.id });
  return session;
}

describe('choosing', () => {
  it('lists the cases that are kept', async () => {
    const session = aSession([kept]);
    await session.settled();
    expect(session.place).toBe('choosing.listed');
    expect(session.context.list?.cases).toMatchObject([{ id: kept.id, revision: 7, settled: 35 }]);
  });

  it('brings the chosen case to the table as it is kept, without writing anything', async () => {
    const session = await walkingSession();
    expect(session.place).toBe('walking');
    expect(session.current).toEqual(kept);
    expect(session.saves).toEqual([]);
  });

  it('lists again after a case was removed', async () => {
    const session = aSession([kept]);
    await session.settled();
    await session.send({ type: 'case.removed', id: kept.id });
    expect(session.place).toBe('choosing.listed');
    expect(session.context.list?.cases).toEqual([]);
    expect(session.store.size).toBe(0);
  });

  it('takes a removed case from the table, so that it does not come back', async () => {
    const session = await walkingSession();
    await session.send({ type: 'start.opened' }, { type: 'case.removed', id: kept.id });
    expect(session.context).toMatchObject({ current: null, kept: null });
    await session.send({ type: 'case.chosen', id: kept.id });
    expect(session.place).toBe('loadFailed');
  });

  it('opens the example in the asked language and keeps it', async () => {
    const session = aSession();
    await session.settled();
    await session.send({ type: 'example.chosen', language: 'en' });
    expect(session.place).toBe('walking');
    expect(session.current).toMatchObject({ example: true, employer: { name: 'Example en' } });
    expect([...session.store.values()]).toEqual([session.current]);
  });
});

describe('a new scan', () => {
  it('is no case before its intake, and is saved right after it', async () => {
    const session = aSession();
    await session.settled();
    await session.send({ type: 'scan.begun' });
    expect(session.place).toBe('walking');
    expect(session.context.current).toBeNull();
    expect(session.saves).toEqual([]);
    await session.walk(begun);
    expect(session.saves).toMatchObject([{ base: null, record: { employer: { name: 'Bakkerij Jansen' } } }]);
    expect(session.keeping).toBe('kept');
    expect(session.store.get(session.current.id)).toEqual(session.current);
  });

  it('leaves the case that was on the table as it is', async () => {
    const session = await walkingSession();
    await session.send({ type: 'scan.begun' });
    await session.walk(begun, answer('ATT-1', 1));
    expect(session.current.id).not.toBe(kept.id);
    expect(session.store.get(kept.id)).toEqual(kept);
  });
});

describe('the case on the table', () => {
  it('grows a revision with each change, and each is kept', async () => {
    const session = await walkingSession();
    await session.walk(answer('ATT-1', 1), answer('ATT-1', 2), {
      type: 'item.noted',
      item: 'ATT-1',
      note: 'ja',
    });
    expect(session.saves.map(({ record, base }) => [record.revision, base])).toEqual([
      [8, 7],
      [9, 8],
      [10, 9],
    ]);
    expect(session.store.get(kept.id)?.measurements[0]?.answers['ATT-1']).toEqual({
      employer: 2,
      note: 'ja',
    });
  });

  it('stays at its revision when someone only moves about', async () => {
    const session = await walkingSession();
    await session.walk(
      { type: 'item.chosen', item: 'CAP-3' },
      { type: 'item.confirmed' },
      { type: 'walk.wentBack' },
      { type: 'review.opened' },
      { type: 'intake.reopened' },
      { type: 'intake.completed', intake: anIntake() },
    );
    expect(session.current).toEqual(kept);
    expect(session.saves).toEqual([]);
  });

  it('keeps what the intake says after it was changed', async () => {
    const session = await walkingSession();
    await session.walk({ type: 'intake.reopened' }, {
      ...begun,
      intake: anIntake({ goal: 'Een plek' }),
    } as WalkEvent);
    expect(session.store.get(kept.id)).toMatchObject({ goal: 'Een plek', revision: 8 });
  });

  it('counts as completed from when its result is first shown, and that never changes', async () => {
    const session = await walkingSession();
    const completedAt = () => session.store.get(kept.id)?.measurements[0]?.completedAt;
    session.atInstant('2026-12-01T10:00:00.000Z');
    await session.walk({ type: 'review.opened' });
    expect(completedAt()).toBeNull();
    await session.walk({ type: 'result.opened', page: 'profile' });
    expect(completedAt()).toBe('2026-12-01T10:00:00.000Z');
    session.atInstant('2026-12-02T10:00:00.000Z');
    await session.walk(
      { type: 'page.chosen', page: 'report' },
      { type: 'review.opened' },
      answer('ATT-1', 5),
      { type: 'result.opened', page: 'advice' },
    );
    expect(completedAt()).toBe('2026-12-01T10:00:00.000Z');
    expect(session.saves.map(({ record }) => record.revision)).toEqual([8, 9]);
  });

  it('is taken up again with every answer after the start page was looked at', async () => {
    const session = await walkingSession();
    await session.walk(answer('ATT-1', 5));
    await session.send({ type: 'start.opened' }, { type: 'case.chosen', id: kept.id });
    expect(session.place).toBe('walking');
    await session.walk(answer('ATT-2', 5));
    expect(session.answers).toMatchObject({ 'ATT-1': { employer: 5 }, 'ATT-2': { employer: 5 } });
  });
});

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
    expect(session.store.get(kept.id)).toEqual(session.current);
  });

  it('goes on when the walk is left meanwhile', async () => {
    const session = await walkingSession();
    session.holdSaves();
    await session.walk(answer('ATT-1', 1));
    await session.send({ type: 'start.opened' });
    session.saves[0]?.succeed();
    await session.settled();
    expect(session.keeping).toBe('kept');
    expect(session.store.get(kept.id)?.revision).toBe(8);
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
        { type: 'example.chosen', language: 'nl' },
        { type: 'file.chosen', file: new Blob(['{}']) },
      ] as const;
      expect(sweeping.map((event) => session.can(event))).toEqual(sweeping.map(() => false));
      await session.send(...sweeping);
      expect(session.place).toBe('walking');
      expect(session.answers['ATT-1']).toEqual({ employer: 1 });
      expect(session.can({ type: 'case.chosen', id: kept.id })).toBe(true);
    },
  );

  it('does not write a case that was removed meanwhile, and can keep the next one', async () => {
    const session = await walkingSession();
    session.holdSaves();
    await session.walk(answer('ATT-1', 1));
    await session.send({ type: 'start.opened' }, { type: 'case.removed', id: kept.id });
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
    expect(session.store.get(kept.id)).toEqual(kept);
  });

  it.each(['save.retried', 'the next change'])('is tried again on %s, from the same base', async (way) => {
    const session = await failedSession();
    if (way === 'save.retried') await session.send({ type: 'save.retried' });
    else await session.walk(answer('ATT-2', 1));
    expect(session.keeping).toBe('kept');
    expect(session.context.storageProblem).toBeNull();
    expect(session.saves.map(({ base }) => base)).toEqual([7, 7]);
    expect(session.store.get(kept.id)).toEqual(session.current);
  });

  it('may be given up, and then the kept version comes back', async () => {
    const session = await failedSession();
    await session.send({ type: 'start.opened' }, { type: 'unsaved.discarded' });
    expect([session.keeping, session.context.current, session.context.storageProblem]).toEqual([
      'kept',
      null,
      null,
    ]);
    await session.send({ type: 'case.chosen', id: kept.id });
    expect(session.current).toEqual(kept);
  });

  it('may be given up during the walk, which then ends instead of making a new case', async () => {
    const session = await failedSession();
    await session.send({ type: 'unsaved.discarded' });
    expect([session.place, session.context.current]).toEqual(['choosing.listed', null]);
    expect([...session.store.values()]).toEqual([kept]);
  });

  it('is over when the case itself is removed', async () => {
    const session = await failedSession();
    await session.send(
      { type: 'start.opened' },
      { type: 'case.removed', id: kept.id },
      { type: 'save.retried' },
    );
    expect([session.keeping, session.place, session.store.size]).toEqual(['kept', 'choosing.listed', 0]);
  });

  it('is not over when another case is removed', async () => {
    const session = await failedSession();
    await session.send({ type: 'start.opened' }, { type: 'case.removed', id: 'another' });
    expect(session.keeping).toBe('failed');
    expect(session.current.id).toBe(kept.id);
  });

  it('because another tab was first, changes nothing there', async () => {
    const session = await walkingSession();
    const elsewhere = { ...kept, revision: 8, goal: 'Elders gewijzigd' };
    session.store.set(kept.id, elsewhere);
    await session.walk(answer('ATT-1', 1));
    expect([session.keeping, session.context.storageProblem]).toEqual(['failed', 'stale']);
    await session.send({ type: 'save.retried' });
    expect(session.keeping).toBe('failed');
    expect(session.store.get(kept.id)).toEqual(elsewhere);
  });
});
