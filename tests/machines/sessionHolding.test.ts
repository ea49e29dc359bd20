import { describe, expect, it } from 'vitest';
import { answer, aSession, begun, keptCase, walkingSession } from '../fixtures/session';

const rename = (goal: string) => ({
  type: 'case.edited' as const,
  edit: (record: typeof keptCase) => ({ ...record, goal }),
});

/** A session in which the kept case was opened while another tab has it. */
async function readingSession() {
  const session = aSession([keptCase]);
  await session.settled();
  session.holdElsewhere(keptCase.id);
  await session.send({ type: 'case.chosen', id: keptCase.id });
  return session;
}

describe('a case on the table', () => {
  it('is held for this tab as long as someone works on it', async () => {
    const session = await walkingSession();
    expect([session.holding, session.context.held]).toEqual(['asked.here', keptCase.id]);
    await session.send({ type: 'start.opened' });
    expect(session.holding).toBe('none');
    await session.send({ type: 'scan.begun' });
    expect(session.holding, 'there is no case before its intake').toBe('none');
    await session.walk(begun);
    expect([session.holding, session.context.held]).toEqual(['asked.here', session.current.id]);
  });

  it('stays held while it is not kept, wherever someone goes', async () => {
    const session = await walkingSession();
    session.holdSaves();
    await session.walk(answer('ATT-1', 1));
    await session.send({ type: 'start.opened' });
    expect(session.holding).toBe('asked.here');
    session.saves[0]?.succeed();
    await session.settled();
    expect(session.holding).toBe('none');
  });

  it('is read anew when it is opened again, for another tab may have had it', async () => {
    const session = await walkingSession();
    await session.send({ type: 'start.opened' });
    const elsewhere = { ...keptCase, revision: 8, goal: 'Elders gewijzigd' };
    session.store.set(keptCase.id, elsewhere);
    await session.send({ type: 'case.chosen', id: keptCase.id });
    expect(session.current).toEqual(elsewhere);
  });
});

describe('a case that another tab has open', () => {
  it('can be looked at, and nothing in it is changed', async () => {
    const session = await readingSession();
    expect([session.holding, session.place]).toEqual(['asked.elsewhere', 'walking.reading']);
    expect(session.can(rename('Anders'))).toBe(false);
    await session.send(rename('Anders'), { type: 'measurements.edited', edit: (record) => record });
    await session.walk(
      answer('ATT-1', 1),
      { type: 'item.cleared', item: 'ATT-1', perspective: 'employer' },
      { type: 'item.noted', item: 'ATT-1', note: 'Een notitie' },
      { type: 'intake.reopened' },
      { type: 'intake.corrected', intake: { ...begun.intake, name: 'Anders' } },
      { type: 'intake.completed', intake: { ...begun.intake, name: 'Anders' } },
      { type: 'review.opened' },
      { type: 'result.opened', page: 'profile' },
    );
    expect(session.current).toEqual(keptCase);
    expect(session.saves).toEqual([]);
    expect(session.answers['ATT-1']).toEqual(keptCase.measurements[0]?.answers['ATT-1']);
    expect(session.walkContext.answers).toBe(session.answers);
    expect(session.walkState).toEqual({ result: 'profile' });
  });

  it('is read anew and may be changed once the other tab lets go of it', async () => {
    const session = await readingSession();
    const elsewhere = { ...keptCase, revision: 8, goal: 'Elders gewijzigd' };
    session.store.set(keptCase.id, elsewhere);
    await session.letGoElsewhere(keptCase.id);
    expect([session.holding, session.place, session.current]).toEqual(['asked.here', 'walking', elsewhere]);
    await session.walk(answer('ATT-1', 1));
    expect([session.keeping, session.store.get(keptCase.id)?.revision]).toEqual(['kept', 9]);
  });

  it('and is removed there, is not found once it is let go of', async () => {
    const session = await readingSession();
    session.store.delete(keptCase.id);
    await session.letGoElsewhere(keptCase.id);
    expect([session.place, session.context.storageProblem]).toEqual(['loadFailed', 'notFound']);
    expect(session.holding).toBe('none');
  });

  it('is no longer waited for when someone goes elsewhere', async () => {
    const session = await readingSession();
    await session.send({ type: 'start.opened' });
    expect(session.holding).toBe('none');
    await session.letGoElsewhere(keptCase.id);
    expect(session.place).toBe('choosing.listed');
  });
});

describe('a case that another tab removed', () => {
  it('does not come back with the next answer, unless someone keeps it again', async () => {
    const session = await walkingSession();
    session.store.delete(keptCase.id);
    await session.walk(answer('ATT-1', 1), answer('ATT-2', 1));
    expect([session.keeping, session.context.storageProblem]).toEqual(['failed', 'gone']);
    expect(session.store.size).toBe(0);
    await session.send({ type: 'case.keptAgain' });
    expect(session.keeping).toBe('kept');
    expect([...session.store.values()]).toEqual([session.current]);
  });

  it('is the only one that can be kept again', async () => {
    const session = await walkingSession();
    session.break('save', 'full');
    await session.walk(answer('ATT-1', 1));
    expect(session.can({ type: 'case.keptAgain' })).toBe(false);
  });
});

it('a newer version of the app that takes the database is said, wherever someone is', async () => {
  const session = await walkingSession();
  await session.send({ type: 'app.outdated' });
  expect(session.release).toBe('outdated');
});
