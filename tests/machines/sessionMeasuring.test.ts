import { describe, expect, it } from 'vitest';
import { type Case, currentMeasurement } from '../../src/cases/case';
import { measureAgain, withdrawMeasurement } from '../../src/cases/measuring';
import { answer, aSession, keptCase, walkingSession } from '../fixtures/session';

const ID = '00000000-0000-4000-8000-0000000000bb';
const begun = {
  type: 'measurements.edited' as const,
  edit: measureAgain({ newId: () => ID, today: () => '2027-05-21' }),
};

describe('a second measurement', () => {
  it('is walked from its beginning and kept, and the first stays as it was', async () => {
    const session = await walkingSession();
    await session.send(begun);
    expect(session.place).toBe('walking');
    expect(session.answers).toEqual({});
    await session.walk(
      answer('ATT-1', 5),
      { type: 'review.opened' },
      { type: 'result.opened', page: 'profile' },
    );
    expect(session.store.get(keptCase.id)).toEqual(session.current);
    expect(session.current.measurements).toMatchObject([
      keptCase.measurements[0] ?? {},
      { id: ID, answers: { 'ATT-1': { employer: 5 } }, completedAt: expect.any(String) },
    ]);
    expect(session.current.measurements[0]).toEqual(keptCase.measurements[0]);
  });

  it('is open in its first question, whatever page the first was on', async () => {
    const session = await walkingSession();
    await session.walk({ type: 'review.opened' }, { type: 'result.opened', page: 'profile' });
    await session.send(begun);
    await session.walk({ type: 'walk.resumed' });
    await session.walk(answer('ATT-1', 2), { type: 'item.confirmed' });
    expect(session.answers).toEqual({ 'ATT-1': { employer: 2 } });
  });

  it('that was begun by mistake is taken back, and the walk has the first again', async () => {
    const session = await walkingSession();
    await session.send(begun, { type: 'measurements.edited', edit: withdrawMeasurement });
    await session.walk(answer('ATT-1', 1));
    expect(session.current.measurements).toHaveLength(1);
    expect(session.answers).toEqual({ ...keptCase.measurements[0]?.answers, 'ATT-1': { employer: 1 } });
  });

  it('is none of a case that is not there yet', async () => {
    const session = aSession();
    await session.settled();
    await session.send({ type: 'scan.begun' }, begun);
    expect(session.context.current).toBeNull();
    expect(session.saves).toEqual([]);
  });
});

describe('the own view of the expert', () => {
  const measurement = currentMeasurement(keptCase);
  const alone: Case = {
    ...keptCase,
    measurements: [{ ...measurement, mode: 'self', answers: { 'ATT-1': { employer: 4 } } }],
  };

  it('is kept with how it is looked at, and with what the expert answered', async () => {
    const session = aSession([alone]);
    await session.send({ type: 'case.chosen', id: alone.id });
    await session.walk({ type: 'expertView.opened' }, { type: 'expertView.chosen', view: 'blind' });
    expect(session.store.get(alone.id)?.measurements).toMatchObject([{ expertView: 'blind' }]);
    await session.walk({ type: 'item.answered', item: 'ATT-1', perspective: 'expert', rating: 2 });
    expect(session.store.get(alone.id)?.measurements).toMatchObject([
      { expertView: 'blind', answers: { 'ATT-1': { employer: 4, expert: 2 } } },
    ]);
    await session.walk({ type: 'page.chosen', page: 'profile' });
    expect(session.store.get(alone.id)?.measurements).toMatchObject([{ expertView: 'open' }]);
  });
});
