import { describe, expect, it } from 'vitest';
import { currentMeasurement } from '../../src/cases/case';
import { limits } from '../../src/cases/limits';
import { copied } from '../../src/cases/newCase';
import { versionOf } from '../../src/cases/version';
import { writeCaseFile } from '../../src/files/writeCaseFile';
import { aCase, ratedAt, stillEnvironment } from '../fixtures/case';
import { aPdf } from '../fixtures/pdf';
import {
  answer,
  answered,
  aSession,
  change,
  fileOf,
  isClosed,
  isListed,
  isOpenAndSaved,
  isUnsaved,
  openedSession,
  otherCase,
  recordOf,
  storedCase,
  type TestSession,
} from '../fixtures/session';

const inFile = {
  ...aCase({ employer: ratedAt(5), name: 'Uit het bestand' }),
  id: storedCase.id,
  revision: 3,
};

const other = { ...inFile, id: otherCase.id };

const environment = stillEnvironment();

type FileState = 'none' | 'reading' | 'comparing' | 'judging' | 'asking' | 'refused';

const untilFile = (session: TestSession, file: FileState) =>
  session.until((state) => state.matches({ file }));

/** A session in which a file was chosen, and what came of it. */
async function sessionWithFile(file: Blob, expected: FileState, stored = [storedCase]) {
  const session = aSession({ stored });
  session.send({ type: 'list.opened' });
  await session.until(isListed);
  session.send({ type: 'file.chosen', file });
  await untilFile(session, expected);
  return session;
}

/** @throws when anything was changed */
function expectNothingChanged(session: TestSession) {
  expect([session.store.records(), session.repository.puts]).toEqual([[storedCase], []]);
}

describe('a file that is opened', () => {
  it('is open and saved, with what it says of its results', async () => {
    const session = await sessionWithFile(fileOf(inFile), 'none', []);
    await session.until(isOpenAndSaved);
    expect(recordOf(session.document)).toEqual(inFile);
    expect(session.context.opened?.claimedResults).toEqual([]);
    expect(session.context).toMatchObject({ offered: null, fileProblem: null });
    expect(session.store.records()).toEqual([inFile]);
    expect(session.repository.puts.map(({ expected }) => expected)).toEqual([null]);
  });

  it.each([
    ['no JSON', new Blob(['Beste collega']), 'notJson'],
    ['nothing', new Blob([]), 'empty'],
    ['another format', new Blob(['{}']), 'notOurs'],
    ['a PDF file of something else', new Blob([aPdf({ creator: 'Writer' })]), 'pdfNotOurs'],
    ['a rating of 6', new Blob([JSON.stringify(storedCase).replace('"ATT-6":3', '"ATT-6":6')]), 'invalid'],
  ])('is refused when it holds %s, and nothing is changed', async (_, file, kind) => {
    const session = await sessionWithFile(file, 'refused');
    expect(session.context.fileProblem?.kind).toBe(kind);
    expect(isClosed(session.state)).toBe(true);
    expectNothingChanged(session);
  });

  it('is refused when it cannot be read', async () => {
    const session = aSession({ stored: [storedCase] });
    session.broken.isReadingBroken = true;
    session.send({ type: 'file.chosen', file: fileOf(inFile) });
    await untilFile(session, 'refused');
    expect(session.context.fileProblem).toEqual({ kind: 'unreadable' });
  });

  it('is refused by its size alone when it is huge', () => {
    const session = aSession({ stored: [storedCase] });
    const huge = new Blob([]);
    Object.defineProperty(huge, 'size', { value: limits.backup + 1 });
    Object.defineProperty(huge, 'text', { value: () => expect.fail('A huge file must not be read') });
    session.send({ type: 'file.chosen', file: huge });
    expect(session.state.matches({ file: 'refused' })).toBe(true);
    expect(session.context.fileProblem).toEqual({ kind: 'tooLarge' });
  });

  it('is alone: of several at once none is opened', async () => {
    const session = await openedSession();
    session.send({ type: 'files.chosen' });
    expect(session.state.matches({ file: 'refused' })).toBe(true);
    expect(session.context.fileProblem).toEqual({ kind: 'several' });
    expect(recordOf(session.document)).toEqual(storedCase);
  });

  it('may be followed by another one after it was refused', async () => {
    const session = await sessionWithFile(new Blob(['{}']), 'refused');
    session.send({ type: 'file.chosen', file: fileOf(other) });
    await session.until(isOpenAndSaved);
    expect(session.context.fileProblem).toBeNull();
  });

  it('is opened without asking where there is no storage to compare with', async () => {
    const session = aSession();
    session.repository.fail('summary', 'blocked');
    session.repository.fail('put', 'blocked');
    session.send({ type: 'file.chosen', file: fileOf(inFile) });
    await session.until(isUnsaved);
    expect(recordOf(session.document)).toEqual(inFile);
    expect(session.document.getSnapshot().context.saveProblem).toBe('blocked');
  });

  it('may be a report, which is opened like a data file', async () => {
    const session = await sessionWithFile(new Blob([aPdf({ text: writeCaseFile(inFile, []) })]), 'none', []);
    await session.until(isOpenAndSaved);
    expect(session.store.records()).toEqual([inFile]);
  });
});

describe('a file with a case that is here already', () => {
  it('is a question, and nothing changes before the answer', async () => {
    const session = await sessionWithFile(fileOf(inFile), 'asking');
    expect(isClosed(session.state)).toBe(true);
    expect(session.context.offered?.case).toEqual(inFile);
    expectNothingChanged(session);
  });

  it('is asked of the store itself, not of an older list', async () => {
    const session = aSession();
    session.send({ type: 'list.opened' });
    await session.until(isListed);
    session.repository.hold('summary');
    await session.store.client().put(storedCase, null);
    session.repository.release('summary');
    session.send({ type: 'file.chosen', file: fileOf(inFile) });
    await untilFile(session, 'asking');
  });

  it('may be kept beside it, under a new id', async () => {
    const session = await sessionWithFile(fileOf(inFile), 'asking');
    const copy = copied(inFile, { ...environment, newId: () => '00000000-0000-4000-8000-0000000000cc' });
    session.send({ type: 'file.keptBoth', copy });
    await session.until(isOpenAndSaved);
    expect(recordOf(session.document)).toEqual(copy);
    expect(session.store.records()).toEqual([storedCase, copy]);
    expect(session.context.opened?.case).toEqual(inFile);
  });

  it.each([3, 7, 12])(
    'may replace the version that is here, when its own revision is %i',
    async (revision) => {
      const session = await sessionWithFile(fileOf({ ...inFile, revision }), 'asking');
      session.send({ type: 'file.replaced' });
      await session.until(isOpenAndSaved);
      expect(session.repository.puts.map(({ expected }) => expected)).toEqual([versionOf(storedCase)]);
      const { revision: now, ancestors, ...rest } = session.store.record(storedCase.id);
      expect({ ...rest, revision }).toEqual({ ...inFile, revision });
      // To another tab this must look like a newer version, and to another copy like one that grew from this.
      expect(now).toBe(Math.max(7, revision) + 1);
      expect(ancestors).toContain(versionOf(storedCase));
    },
  );

  it('replaces nothing that was changed after the question was asked', async () => {
    const session = await sessionWithFile(fileOf(inFile), 'asking');
    const elsewhere = session.store.client();
    session.repository.hold('summary');
    await elsewhere.put({ ...storedCase, goal: 'Elders gewijzigd' }, versionOf(storedCase));
    session.send({ type: 'file.replaced' });
    await session.until(isUnsaved);
    expect(session.document.getSnapshot().context.saveProblem).toBe('conflict');
    expect(session.store.record(storedCase.id).goal).toBe('Elders gewijzigd');
  });

  it.each([3, 7])('stays open when replacing failed, when its own revision is %i', async (revision) => {
    const session = await sessionWithFile(fileOf({ ...inFile, revision }), 'asking');
    session.repository.fail('put', 'full');
    session.send({ type: 'file.replaced' });
    await session.until(isUnsaved);
    expect(session.state.can({ type: 'scan.begun' })).toBe(false);
    expect(session.store.records()).toEqual([storedCase]);
  });

  it.each(['file.cancelled', 'list.opened'] as const)('may be left alone by %s', async (type) => {
    const session = await sessionWithFile(fileOf(inFile), 'asking');
    session.send({ type });
    expect(session.state.matches({ file: 'none', document: 'none' })).toBe(true);
    expect(session.context).toMatchObject({ subject: null, opened: null, offered: null });
    expectNothingChanged(session);
  });
});

describe('a file that is opened in the middle of another case', () => {
  it('takes its place, and the case that is left is saved as it is', async () => {
    const session = await openedSession();
    change(session.document, answer(storedCase, 'ATT-6', 1));
    await session.until(isOpenAndSaved);
    session.send({ type: 'file.chosen', file: fileOf(other) });
    await session.until((state) => isOpenAndSaved(state) && recordOf(session.document).id === other.id);
    expect(recordOf(session.document)).toEqual(other);
    expect(answered(session.store.record(storedCase.id), 'ATT-6')).toBe(1);
    change(session.document, answer(other, 'ATT-2', 1));
    await session.until(isOpenAndSaved);
    const kept = session.store.record(other.id);
    expect([answered(kept, 'ATT-6'), answered(kept, 'ATT-2')]).toEqual([5, 1]);
  });

  it('may be a copy of that very case, which it then replaces', async () => {
    const session = await openedSession();
    session.send({ type: 'file.chosen', file: fileOf(inFile) });
    await untilFile(session, 'asking');
    expect(recordOf(session.document)).toEqual(storedCase);
    session.send({ type: 'file.replaced' });
    await session.until((state) => isOpenAndSaved(state) && recordOf(session.document).revision === 8);
    expect(session.store.record(storedCase.id)).toMatchObject({ ...inFile, revision: 8 });
    // The document before it let go of the case.
    expect(session.locks.count(storedCase.id)).toBe(1);
  });

  it('leaves someone where they are when it is refused, until that is closed', async () => {
    const session = await openedSession();
    session.send({ type: 'file.chosen', file: new Blob(['{}']) });
    await untilFile(session, 'refused');
    change(session.document, answer(storedCase, 'ATT-6', 1));
    await session.until(isOpenAndSaved);
    expect(session.state.matches({ file: 'refused' })).toBe(true);
    session.send({ type: 'file.cancelled' });
    expect(session.state.matches({ file: 'none' })).toBe(true);
    expect(session.context.fileProblem).toBeNull();
    expect(answered(recordOf(session.document), 'ATT-6')).toBe(1);
  });

  it('says nothing of the file of the open case', async () => {
    const session = await sessionWithFile(fileOf(other), 'none');
    await session.until(isOpenAndSaved);
    const { opened } = session.context;
    session.send({ type: 'file.chosen', file: new Blob(['{}']) });
    await untilFile(session, 'refused');
    expect(session.context).toMatchObject({ opened, offered: null });
  });

  it.each(['waiting', 'failed'] as const)('is refused while a save is %s', async (how) => {
    const session = await openedSession();
    if (how === 'failed') session.repository.fail('put', 'full');
    else session.repository.hold('put');
    change(session.document, answer(storedCase, 'ATT-6', 1));
    if (how === 'failed') await session.until(isUnsaved);
    session.send({ type: 'file.chosen', file: fileOf(other) });
    expect(session.state.matches({ file: 'refused' })).toBe(true);
    expect(session.context.fileProblem).toEqual({ kind: 'notSaved' });
    expect(answered(recordOf(session.document), 'ATT-6')).toBe(1);
  });

  it('waits for an answer that was given while it was read', async () => {
    const session = await openedSession();
    session.repository.hold('put');
    session.repository.hold('summary');
    session.send({ type: 'file.chosen', file: fileOf(other) });
    await untilFile(session, 'comparing');
    change(session.document, answer(storedCase, 'ATT-6', 1));
    session.repository.release('summary');
    await untilFile(session, 'judging');
    session.repository.release('put');
    await session.until((state) => isOpenAndSaved(state) && recordOf(session.document).id === other.id);
    expect(session.state.matches({ file: 'none' })).toBe(true);
    expect(answered(session.store.record(storedCase.id), 'ATT-6')).toBe(1);
  });

  it('is refused when such an answer cannot be saved', async () => {
    const session = await openedSession();
    session.repository.fail('put', 'full');
    session.repository.hold('summary');
    session.send({ type: 'file.chosen', file: fileOf(other) });
    await untilFile(session, 'comparing');
    change(session.document, answer(storedCase, 'ATT-6', 1));
    session.repository.release('summary');
    await untilFile(session, 'refused');
    expect(session.context).toMatchObject({ fileProblem: { kind: 'notSaved' }, offered: null });
    expect(answered(recordOf(session.document), 'ATT-6')).toBe(1);
  });

  it('is forgotten when someone goes elsewhere', async () => {
    const session = await openedSession();
    session.send({ type: 'file.chosen', file: fileOf(inFile) });
    await untilFile(session, 'asking');
    session.send({ type: 'scan.begun' });
    expect(session.state.matches({ file: 'none', document: 'none' })).toBe(true);
    expect(session.context).toMatchObject({ subject: null, offered: null });
  });
});

it('a file of an expert holds what the expert answered', async () => {
  const withExpert = { ...aCase({ employer: ratedAt(4), expert: { 'ATT-6': 2 } }), id: otherCase.id };
  const session = await sessionWithFile(fileOf(withExpert), 'none', []);
  await session.until(isOpenAndSaved);
  expect(currentMeasurement(session.store.record(otherCase.id)).views).toMatchObject([
    { kind: 'together' },
    { kind: 'expert', ratings: { 'ATT-6': 2 } },
  ]);
});
