import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/cases/case';
import { limits } from '../../src/cases/limits';
import { copied } from '../../src/cases/newCase';
import { versionOf } from '../../src/cases/version';
import { writeCaseFile } from '../../src/files/writeCaseFile';
import { aCase, ratedAt, stillEnvironment, viewIn } from '../fixtures/case';
import { aPdf } from '../fixtures/pdf';
import { aSession, fileOf, goal, openSession, savedCase } from '../fixtures/session';

const { id } = savedCase;
const inFile = { ...aCase({ employer: ratedAt(5), name: 'Uit het bestand' }), id, revision: 3 };
const copyOf = (record: Case) => copied(record, stillEnvironment());

/** A session in which a file was offered, without a case that is open. */
function sessionWithFile(file: Blob, saved: readonly Case[] = [savedCase]) {
  const session = aSession(saved);
  session.send({ type: 'file.chosen', file });
  return session;
}

describe('a file that is opened', () => {
  it('is open and saved, with what it says of its results', async () => {
    const session = sessionWithFile(fileOf(inFile), []);
    await session.until({ document: 'open' });
    expect(session.record).toEqual(inFile);
    expect(session.context).toMatchObject({ offered: null, opened: { claimedResults: [] } });
    await session.untilDocument('saved');
    expect(session.store.records()).toEqual([inFile]);
  });

  it.each([
    ['no JSON', new Blob(['Beste collega']), 'notJson'],
    ['nothing', new Blob([]), 'empty'],
    ['another format', new Blob(['{}']), 'notOurs'],
    ['a PDF file of something else', new Blob([aPdf({ creator: 'Writer' })]), 'pdfNotOurs'],
    ['a rating of 6', new Blob([writeCaseFile(inFile, []).replace(/"ATT-1": ?5/, '"ATT-1":6')]), 'invalid'],
  ])('is refused when it holds %s, and nothing is changed', async (_, file, kind) => {
    const session = sessionWithFile(file);
    await session.until({ file: 'refused' });
    expect(session.context.fileProblem?.kind).toBe(kind);
    expect(session.isOpen).toBe(false);
    expect(session.store.records()).toEqual([savedCase]);
  });

  it('is refused when it cannot be read', async () => {
    const session = aSession([savedCase]);
    session.breakEffect('read', 'unknown');
    session.send({ type: 'file.chosen', file: fileOf(inFile) });
    await session.until({ file: 'refused' });
    expect(session.context.fileProblem).toEqual({ kind: 'unreadable' });
  });

  it('is refused by its size alone when it is huge', () => {
    const text = () => expect.fail('A huge file must not be read');
    const huge: Blob = Object.assign(new Blob([]), { text });
    Object.defineProperty(huge, 'size', { value: limits.backup + 1 });
    const session = sessionWithFile(huge);
    expect(session.matches({ file: 'refused' })).toBe(true);
    expect(session.context.fileProblem).toEqual({ kind: 'tooLarge' });
  });

  it('is refused beside another', () => {
    const session = aSession();
    session.send({ type: 'files.chosen' });
    expect(session.context.fileProblem).toEqual({ kind: 'several' });
  });

  it('may be followed by another one after it was refused', async () => {
    const session = sessionWithFile(new Blob(['{}']));
    await session.until({ file: 'refused' });
    session.send({ type: 'file.chosen', file: fileOf({ ...inFile, id: aCase().id }) });
    await session.until({ document: 'open' });
    expect(session.context.fileProblem).toBeNull();
  });

  it('is opened without asking where there is no storage to compare with', async () => {
    const session = aSession();
    session.store.break('list', 'blocked');
    session.store.break('put', 'blocked');
    session.send({ type: 'file.chosen', file: fileOf(inFile) });
    await session.until({ document: 'open' });
    await session.untilDocument('createFailed');
    expect(session.record).toEqual(inFile);
    expect(session.context.listProblem).toBeNull();
  });
});

describe('a file with a case that is here already', () => {
  async function askingSession(file = inFile) {
    const session = sessionWithFile(fileOf(file));
    await session.until({ file: 'asking' });
    return session;
  }

  it('is a question, and nothing changes before the answer', async () => {
    const session = await askingSession();
    expect(session.isOpen).toBe(false);
    expect(session.store.records()).toEqual([savedCase]);
  });

  it('is asked of the store itself, not of an older list', async () => {
    const session = aSession();
    session.send({ type: 'list.opened' });
    await session.until({ list: 'listed' });
    await session.store.tab().put(savedCase, null);
    session.send({ type: 'file.chosen', file: fileOf(inFile) });
    await session.until({ file: 'asking' });
  });

  it('may be kept beside it, under a new id', async () => {
    const session = await askingSession();
    const copy = copyOf(inFile);
    session.send({ type: 'file.keptBoth', copy });
    await session.untilDocument('saved');
    expect(session.record).toBe(copy);
    expect(session.store.records()).toEqual([savedCase, copy]);
  });

  it.each([3, 7, 12])('may replace it when its own revision is %i', async (revision) => {
    const session = await askingSession({ ...inFile, revision });
    session.send({ type: 'file.replaced' });
    await session.untilDocument('saved');
    // To another tab this is a newer version, which grew from the one that was here.
    expect(session.store.records()).toEqual([
      { ...inFile, revision: Math.max(7, revision) + 1, ancestors: [versionOf(savedCase)] },
    ]);
  });

  it('stays open when replacing failed, and nothing else can sweep it away', async () => {
    const session = await askingSession();
    session.store.break('put', 'full');
    session.send({ type: 'file.replaced' });
    await session.untilDocument('createFailed');
    expect(session.can({ type: 'scan.begun' })).toBe(false);
    expect(session.store.records()).toEqual([savedCase]);
    session.store.mend('put');
    session.document.send({ type: 'save.retried' });
    await session.untilDocument('saved');
    expect(session.store.record(id)?.employer.name).toBe('Uit het bestand');
  });

  it.each([
    { type: 'file.cancelled' },
    { type: 'list.opened' },
    { type: 'scan.begun' },
    { type: 'case.wanted', kind: 'example', language: 'nl' },
  ] as const)('may be left alone by $type', async (event) => {
    const session = await askingSession();
    session.send(event);
    expect(session.matches({ file: 'none' })).toBe(true);
    expect(session.context).toMatchObject({ subject: null, opened: null, offered: null });
    expect(session.store.records()).toEqual([savedCase]);
  });
});

describe('a file that is opened in the middle of another case', () => {
  const other = { ...inFile, id: aCase().id };

  it('takes its place, and the case that is left is kept as it is', async () => {
    const session = await openSession();
    session.change(goal('Samen'));
    await session.untilDocument('saved');
    session.send({ type: 'file.chosen', file: fileOf(other) });
    await session.until({ file: 'reading' });
    await session.until({ file: 'none' });
    expect(session.record).toEqual(other);
    session.change(goal('Hier'));
    await session.untilDocument('saved');
    expect(session.store.record(id)?.goal).toBe('Samen');
    expect(session.store.record(other.id)).toMatchObject({ goal: 'Hier' });
  });

  it('may be a copy of that very case, which it then replaces', async () => {
    const session = await openSession();
    session.send({ type: 'file.chosen', file: fileOf(inFile) });
    await session.until({ file: 'asking' });
    expect(session.record).toBe(savedCase);
    session.send({ type: 'file.replaced' });
    await session.untilDocument('saved');
    await session.untilDocument('here');
    expect(session.record).toMatchObject({ ...inFile, revision: 8 });
    expect(session.store.record(id)?.employer.name).toBe('Uit het bestand');
  });

  it('leaves someone where they are when it is refused, until that is closed', async () => {
    const session = await openSession();
    session.send({ type: 'file.chosen', file: new Blob(['{}']) });
    await session.until({ file: 'refused' });
    session.change(goal('Samen'));
    await session.untilDocument('saved');
    expect(session.matches({ file: 'refused' })).toBe(true);
    expect(session.record.goal).toBe('Samen');
    session.send({ type: 'file.cancelled' });
    expect(session.context.fileProblem).toBeNull();
    expect(session.record.goal).toBe('Samen');
  });

  it('says nothing of the file that the open case came from', async () => {
    const session = sessionWithFile(fileOf(other));
    await session.until({ document: 'open' });
    await session.untilDocument('saved');
    const { opened } = session.context;
    session.send({ type: 'file.chosen', file: new Blob(['{}']) });
    await session.until({ file: 'refused' });
    expect(session.context).toMatchObject({ opened, offered: null });
  });

  it.each(['saving', 'unsaved'] as const)('is refused while that is %s', async (content) => {
    const session = await openSession();
    if (content === 'unsaved') session.store.break('put', 'full');
    else session.store.shut('put');
    session.change(goal('Samen'));
    await session.until({ document: { open: { content } } });
    session.send({ type: 'file.chosen', file: fileOf(other) });
    expect(session.matches({ file: 'refused' })).toBe(true);
    expect(session.context.fileProblem).toEqual({ kind: 'notSaved' });
    expect(session.record.goal).toBe('Samen');
  });

  it('waits for an answer that was given while it was read', async () => {
    const session = await openSession();
    session.store.shut('put');
    session.send({ type: 'file.chosen', file: fileOf(other) });
    session.change(goal('Samen'));
    await session.until({ file: 'judging' });
    expect(session.record.id).toBe(id);
    session.store.open('put');
    await session.until({ file: 'none' });
    expect(session.record).toEqual(other);
    expect(session.store.record(id)?.goal).toBe('Samen');
  });

  it('is refused when an answer that was given while it was read cannot be saved', async () => {
    const session = await openSession();
    session.store.shut('put');
    session.send({ type: 'file.chosen', file: fileOf(other) });
    session.change(goal('Samen'));
    await session.until({ file: 'judging' });
    session.store.break('put', 'full');
    session.store.open('put');
    await session.until({ file: 'refused' });
    expect(session.context.fileProblem).toEqual({ kind: 'notSaved' });
    expect(viewIn(session.record, 'employer').ratings).toEqual(viewIn(savedCase, 'employer').ratings);
    expect(session.record.goal).toBe('Samen');
  });
});

it('a report is opened like a data file', async () => {
  const session = sessionWithFile(new Blob([aPdf({ text: writeCaseFile(inFile, []) })]), []);
  await session.until({ document: 'open' });
  await session.untilDocument('saved');
  expect(session.store.records()).toEqual([inFile]);
});
