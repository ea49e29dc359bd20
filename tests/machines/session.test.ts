import { describe, expect, it } from 'vitest';
import { notePhase } from '../../src/cases/approachEditing';
import { addOwnStep } from '../../src/cases/planning';
import { noRoles } from '../../src/cases/roles';
import type { WalkEvent } from '../../src/machines/walkMachine';
import { anIntake } from '../fixtures/case';
import { answer, aSession, begun, keptCase, walkingSession } from '../fixtures/session';

describe('choosing', () => {
  it('lists the cases that are kept', async () => {
    const session = aSession([keptCase]);
    await session.settled();
    expect(session.place).toBe('choosing.listed');
    expect(session.context.list?.cases).toMatchObject([{ id: keptCase.id, revision: 7, settled: 35 }]);
  });

  it('brings the chosen case to the table as it is kept, without writing anything', async () => {
    const session = await walkingSession();
    expect(session.place).toBe('walking');
    expect(session.current).toEqual(keptCase);
    expect(session.saves).toEqual([]);
  });

  it('lists again after a case was removed', async () => {
    const session = aSession([keptCase]);
    await session.settled();
    await session.send({ type: 'case.removed', id: keptCase.id });
    expect(session.place).toBe('choosing.listed');
    expect(session.context.list?.cases).toEqual([]);
    expect(session.store.size).toBe(0);
  });

  it('takes a removed case from the table, so that it does not come back', async () => {
    const session = await walkingSession();
    await session.send({ type: 'start.opened' }, { type: 'case.removed', id: keptCase.id });
    expect(session.context).toMatchObject({ current: null, kept: null });
    await session.send({ type: 'case.chosen', id: keptCase.id });
    expect(session.place).toBe('loadFailed');
  });

  it('opens the example in the asked language and keeps it', async () => {
    const session = aSession();
    await session.settled();
    await session.send({ type: 'case.wanted', kind: 'example', language: 'en' });
    expect(session.place).toBe('walking');
    expect(session.current).toMatchObject({ example: true, employer: { name: 'Example en' } });
    expect([...session.store.values()]).toEqual([session.current]);
  });
});

describe("a professional's own case", () => {
  it('is made of what was said at its door, and kept at once', async () => {
    const session = aSession();
    await session.settled();
    const intake = anIntake({ name: 'Mijn werk', form: 'professional', mode: 'self' });
    await session.send({ type: 'case.wanted', kind: 'own', intake, roles: noRoles });
    expect(session.place).toBe('walking');
    expect(session.store.get(session.current.id)).toMatchObject({ employer: { name: 'Mijn werk' } });
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
    expect(session.current.id).not.toBe(keptCase.id);
    expect(session.store.get(keptCase.id)).toEqual(keptCase);
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
    expect(session.store.get(keptCase.id)?.measurements[0]?.answers['ATT-1']).toEqual({
      employer: 2,
      note: 'ja',
    });
  });

  it('takes a change from beside the walk, keeps it, and the walk goes on with it', async () => {
    const session = await walkingSession();
    await session.send({ type: 'case.edited', edit: addOwnStep('Bel de school', '2026-11-21') });
    await session.walk(answer('ATT-1', 1));
    expect(session.saves.map(({ record, base }) => [record.revision, base])).toEqual([
      [8, 7],
      [9, 8],
    ]);
    expect(session.store.get(keptCase.id)).toMatchObject({
      plan: [{ intervention: 'OWN-1', ownStep: 'Bel de school', decision: 'accepted' }],
      measurements: [{ answers: { 'ATT-1': { employer: 1 } } }],
    });
  });

  it('keeps another phase without losing what was written beside the walk', async () => {
    const session = await walkingSession();
    await session.send({ type: 'case.edited', edit: notePhase(1, 'Rustig begonnen') });
    await session.walk({ type: 'intake.corrected', intake: anIntake({ phase: 4 }) });
    expect(session.store.get(keptCase.id)).toMatchObject({
      phase: 4,
      approach: { notes: { 1: 'Rustig begonnen' } },
    });
  });

  it('is no case to change before its intake', async () => {
    const session = aSession();
    await session.settled();
    await session.send({ type: 'scan.begun' }, { type: 'case.edited', edit: addOwnStep('x', '2026-11-21') });
    expect(session.context.current).toBeNull();
    expect(session.saves).toEqual([]);
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
    expect(session.current).toEqual(keptCase);
    expect(session.saves).toEqual([]);
  });

  it('keeps what the intake says after it was changed', async () => {
    const session = await walkingSession();
    await session.walk({ type: 'intake.reopened' }, {
      ...begun,
      intake: anIntake({ goal: 'Een plek' }),
    } as WalkEvent);
    expect(session.store.get(keptCase.id)).toMatchObject({ goal: 'Een plek', revision: 8 });
  });

  it('counts as completed from when its result is first shown, and that never changes', async () => {
    const session = await walkingSession();
    const completedAt = () => session.store.get(keptCase.id)?.measurements[0]?.completedAt;
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
    await session.send({ type: 'start.opened' }, { type: 'case.chosen', id: keptCase.id });
    expect(session.place).toBe('walking');
    await session.walk(answer('ATT-2', 5));
    expect(session.answers).toMatchObject({ 'ATT-1': { employer: 5 }, 'ATT-2': { employer: 5 } });
  });
});
