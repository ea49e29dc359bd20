import { describe, expect, it } from 'vitest';
import { limits } from '../../src/cases/limits';
import { aCase, ratedAt } from '../fixtures/case';
import { aSession, fileOf, keptCase } from '../fixtures/session';

const inFile = { ...aCase({ employer: ratedAt(5), name: 'Uit het bestand' }), id: keptCase.id, revision: 3 };

async function sessionWithFile(file: Blob, stored = [keptCase]) {
  const session = aSession(stored);
  await session.settled();
  await session.send({ type: 'file.chosen', file });
  return session;
}

describe('a file that is opened', () => {
  it('comes to the table and is kept, with what it says of its results', async () => {
    const session = await sessionWithFile(fileOf(inFile), []);
    expect(session.place).toBe('walking');
    expect(session.current).toEqual(inFile);
    expect(session.context.opened?.claimedResults).toEqual([]);
    expect(session.store.get(inFile.id)).toEqual(inFile);
    expect(session.saves.map(({ base }) => base)).toEqual([null]);
  });

  it.each([
    ['no JSON', new Blob(['Beste collega']), 'notJson'],
    ['nothing', new Blob([]), 'empty'],
    ['another format', new Blob(['{}']), 'notOurs'],
    [
      'a rating of 6',
      new Blob([JSON.stringify(keptCase).replace('"employer":3', '"employer":6')]),
      'invalid',
    ],
  ])('is refused when it holds %s, and nothing is changed', async (_, file, kind) => {
    const session = await sessionWithFile(file);
    expect(session.place).toBe('reading.refused');
    expect(session.context.fileProblem?.kind).toBe(kind);
    expect(session.context.current).toBeNull();
    expect([[...session.store.values()], session.saves]).toEqual([[keptCase], []]);
  });

  it('is refused when it cannot be read', async () => {
    const session = aSession([keptCase]);
    session.break('read', 'unknown');
    await session.send({ type: 'file.chosen', file: fileOf(inFile) });
    expect([session.place, session.context.fileProblem]).toEqual(['reading.refused', { kind: 'unreadable' }]);
  });

  it('is refused by its size alone when it is huge', async () => {
    const session = aSession([keptCase]);
    const text = () => expect.fail('A huge file must not be read');
    const huge: Blob = Object.assign(new Blob([]), { text });
    Object.defineProperty(huge, 'size', { value: limits.file + 1 });
    await session.send({ type: 'file.chosen', file: huge });
    expect([session.place, session.context.fileProblem]).toEqual(['reading.refused', { kind: 'tooLarge' }]);
  });

  it('may be followed by another one after it was refused', async () => {
    const session = await sessionWithFile(new Blob(['{}']));
    await session.send({ type: 'file.chosen', file: fileOf({ ...inFile, id: aCase().id }) });
    expect([session.place, session.context.fileProblem]).toEqual(['walking', null]);
  });

  it('is opened without asking where there is no storage to compare with', async () => {
    const session = aSession();
    session.break('list', 'blocked');
    session.break('save', 'blocked');
    await session.send({ type: 'file.chosen', file: fileOf(inFile) });
    expect([session.place, session.keeping]).toEqual(['walking', 'failed']);
    expect(session.current).toEqual(inFile);
  });
});

describe('a file with a case that is here already', () => {
  it('is a question, and nothing changes before the answer', async () => {
    const session = await sessionWithFile(fileOf(inFile));
    expect(session.place).toBe('reading.asking');
    expect(session.context.current).toBeNull();
    expect([[...session.store.values()], session.saves]).toEqual([[keptCase], []]);
  });

  it('is asked of the store itself, not of an older list', async () => {
    const session = aSession();
    await session.settled();
    session.store.set(keptCase.id, keptCase);
    await session.send({ type: 'file.chosen', file: fileOf(inFile) });
    expect(session.place).toBe('reading.asking');
  });

  it('may be kept beside it, under a new id', async () => {
    const session = await sessionWithFile(fileOf(inFile));
    await session.send({ type: 'file.keptBoth' });
    expect(session.place).toBe('walking');
    expect(session.current.id).not.toBe(keptCase.id);
    expect(session.store.get(keptCase.id)).toEqual(keptCase);
    expect(session.store.get(session.current.id)).toMatchObject({ employer: { name: 'Uit het bestand' } });
  });

  it.each([3, 7, 12])(
    'may replace it, from the revision that is here, when its own is %i',
    async (revision) => {
      const session = await sessionWithFile(fileOf({ ...inFile, revision }));
      await session.send({ type: 'file.replaced' });
      expect([session.place, session.keeping]).toEqual(['walking', 'kept']);
      expect(session.saves.map(({ base }) => base)).toEqual([7]);
      const { revision: now, ...rest } = session.store.get(keptCase.id) ?? keptCase;
      expect({ ...rest, revision }).toEqual({ ...inFile, revision });
      // To another tab this must look like a newer version.
      expect(now).toBe(Math.max(7, revision) + 1);
    },
  );

  it.each([3, 7])(
    'stays on the table when replacing failed, when its own revision is %i',
    async (revision) => {
      const session = await sessionWithFile(fileOf({ ...inFile, revision }));
      session.break('save', 'full');
      await session.send({ type: 'file.replaced' });
      expect(session.keeping).toBe('failed');
      expect(session.can({ type: 'scan.begun' })).toBe(false);
      expect(session.store.get(keptCase.id)).toEqual(keptCase);
    },
  );

  it.each(['file.cancelled', 'start.opened'] as const)('may be left alone by %s', async (type) => {
    const session = await sessionWithFile(fileOf(inFile));
    await session.send({ type });
    expect(session.place).toBe('choosing.listed');
    expect(session.context).toMatchObject({ current: null, opened: null });
    expect([[...session.store.values()], session.saves]).toEqual([[keptCase], []]);
  });
});
