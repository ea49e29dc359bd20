import { describe, expect, it } from 'vitest';
import { limits } from '../../src/cases/limits';
import { writeCaseFile } from '../../src/files/writeCaseFile';
import { aCase, ratedAt } from '../fixtures/case';
import { aPdf } from '../fixtures/pdf';
import { answer, aSession, fileOf, keptCase, walkingSession } from '../fixtures/session';

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
    ['a PDF file of something else', new Blob([aPdf({ creator: 'Writer' })]), 'pdfNotOurs'],
    [
      'a rating of 6',
      new Blob([JSON.stringify(keptCase).replace('"employer":3', '"employer":6')]),
      'invalid',
    ],
  ])('is refused when it holds %s, and nothing is changed', async (_, file, kind) => {
    const session = await sessionWithFile(file);
    expect([session.file, session.place]).toEqual(['refused', 'choosing.listed']);
    expect(session.context.fileProblem?.kind).toBe(kind);
    expect(session.context.current).toBeNull();
    expect([[...session.store.values()], session.saves]).toEqual([[keptCase], []]);
  });

  it('is refused when it cannot be read', async () => {
    const session = aSession([keptCase]);
    session.break('read', 'unknown');
    await session.send({ type: 'file.chosen', file: fileOf(inFile) });
    expect([session.file, session.context.fileProblem]).toEqual(['refused', { kind: 'unreadable' }]);
  });

  it('is refused by its size alone when it is huge', async () => {
    const session = aSession([keptCase]);
    const text = () => expect.fail('A huge file must not be read');
    const huge: Blob = Object.assign(new Blob([]), { text });
    Object.defineProperty(huge, 'size', { value: limits.backup + 1 });
    await session.send({ type: 'file.chosen', file: huge });
    expect([session.file, session.context.fileProblem]).toEqual(['refused', { kind: 'tooLarge' }]);
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
    expect(session.file).toBe('asking');
    expect(session.context.current).toBeNull();
    expect([[...session.store.values()], session.saves]).toEqual([[keptCase], []]);
  });

  it('is asked of the store itself, not of an older list', async () => {
    const session = aSession();
    await session.settled();
    session.store.set(keptCase.id, keptCase);
    await session.send({ type: 'file.chosen', file: fileOf(inFile) });
    expect(session.file).toBe('asking');
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
    expect([session.file, session.place]).toEqual(['none', 'choosing.listed']);
    expect(session.context).toMatchObject({ current: null, opened: null, offered: null });
    expect([[...session.store.values()], session.saves]).toEqual([[keptCase], []]);
  });
});

describe('a file that is opened in the middle of another case', () => {
  const other = { ...inFile, id: aCase().id };

  it('takes its place, and the case that is left is kept as it is', async () => {
    const session = await walkingSession();
    await session.walk(answer('ATT-1', 1));
    await session.send({ type: 'file.chosen', file: fileOf(other) });
    expect([session.file, session.place, session.keeping]).toEqual(['none', 'walking', 'kept']);
    expect(session.current).toEqual(other);
    expect(session.answers).toEqual(other.measurements[0]?.answers);
    expect(session.store.get(keptCase.id)?.measurements[0]?.answers['ATT-1']).toEqual({ employer: 1 });
    // The walk is that of the new case.
    await session.walk(answer('ATT-2', 1));
    expect(session.store.get(other.id)?.measurements[0]?.answers).toMatchObject({
      'ATT-1': { employer: 5 },
      'ATT-2': { employer: 1 },
    });
  });

  it('may be a copy of that very case, which it then replaces', async () => {
    const session = await walkingSession();
    await session.send({ type: 'file.chosen', file: fileOf(inFile) });
    expect([session.file, session.place]).toEqual(['asking', 'walking']);
    await session.send({ type: 'file.replaced' });
    expect(session.store.get(keptCase.id)).toEqual({ ...inFile, revision: 8 });
  });

  it('leaves someone where they are when it is refused, until that is closed', async () => {
    const session = await walkingSession();
    await session.send({ type: 'file.chosen', file: new Blob(['{}']) });
    expect([session.file, session.place]).toEqual(['refused', 'walking']);
    await session.walk(answer('ATT-1', 1));
    expect(session.answers['ATT-1']).toEqual({ employer: 1 });
    expect(session.file).toBe('refused');
    await session.send({ type: 'file.cancelled' });
    expect([session.file, session.place, session.context.fileProblem]).toEqual(['none', 'walking', null]);
  });

  it('says nothing of the file of the case on the table', async () => {
    const session = await sessionWithFile(fileOf(other));
    const { opened } = session.context;
    await session.send({ type: 'file.chosen', file: new Blob(['{}']) });
    expect(session.context).toMatchObject({ opened, offered: null });
  });

  it.each(['writing', 'failed'] as const)('is refused while that is %s', async (keeping) => {
    const session = await walkingSession();
    if (keeping === 'failed') session.break('save', 'full');
    else session.holdSaves();
    await session.walk(answer('ATT-1', 1));
    await session.send({ type: 'file.chosen', file: fileOf(other) });
    expect([session.file, session.place, session.keeping]).toEqual(['refused', 'walking', keeping]);
    expect(session.context.fileProblem).toEqual({ kind: 'notKept' });
    expect(session.answers['ATT-1']).toEqual({ employer: 1 });
  });

  it('waits for an answer that was given while it was read', async () => {
    const session = await walkingSession();
    session.holdSaves();
    const opening = session.send({ type: 'file.chosen', file: fileOf(other) });
    await session.walk(answer('ATT-1', 1));
    await opening;
    expect([session.file, session.keeping]).toEqual(['judging', 'writing']);
    session.holdSaves(false);
    session.saves[0]?.succeed();
    await session.settled();
    expect([session.file, session.keeping]).toEqual(['none', 'kept']);
    expect(session.current).toEqual(other);
    expect(session.store.get(keptCase.id)?.revision).toBe(8);
  });

  it('is refused when such an answer cannot be kept', async () => {
    const session = await walkingSession();
    session.break('save', 'full');
    const opening = session.send({ type: 'file.chosen', file: fileOf(other) });
    await session.walk(answer('ATT-1', 1));
    await opening;
    expect([session.file, session.context.fileProblem]).toEqual(['refused', { kind: 'notKept' }]);
    expect(session.answers['ATT-1']).toEqual({ employer: 1 });
  });

  it('is alone: of several at once none is opened', async () => {
    const session = await walkingSession();
    await session.send({ type: 'files.chosen' });
    expect([session.file, session.place]).toEqual(['refused', 'walking']);
    expect(session.context.fileProblem).toEqual({ kind: 'several' });
  });

  it('is forgotten when someone goes elsewhere', async () => {
    const session = await walkingSession();
    await session.send({ type: 'file.chosen', file: fileOf(inFile) }, { type: 'scan.begun' });
    expect([session.file, session.place]).toEqual(['none', 'walking']);
    expect(session.context).toMatchObject({ current: null, offered: null });
  });
});

it('a report is opened like a data file', async () => {
  const session = await sessionWithFile(new Blob([aPdf({ text: writeCaseFile(inFile, []) })]), []);
  expect(session.store.get(inFile.id)).toEqual(inFile);
});
