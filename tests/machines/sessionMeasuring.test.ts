import { describe, expect, it } from 'vitest';
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
