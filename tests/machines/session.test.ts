import { describe, expect, it } from 'vitest';
import { noRoles } from '../../src/cases/roles';
import { aCase, anIntake, viewIn } from '../fixtures/case';
import { aSession, goal, openSession, savedCase } from '../fixtures/session';

const { id } = savedCase;
const other = { ...aCase({ name: 'Garage Bos' }), id: '00000000-0000-4000-8000-0000000000bb' };

describe('a case that is chosen', () => {
  it('is open as it is kept, without anything being written', async () => {
    const session = await openSession();
    expect(session.record).toBe(savedCase);
    expect(session.store.record(id)).toBe(savedCase);
  });

  it('is open without the list having been read', async () => {
    const session = await openSession();
    expect(session.matches({ list: 'unread' })).toBe(true);
  });

  it('takes the place of another that is saved', async () => {
    const session = aSession([savedCase, other]);
    session.send({ type: 'case.chosen', id });
    await session.untilDocument('saved');
    session.send({ type: 'case.chosen', id: other.id });
    await session.untilDocument('saved');
    expect(session.record).toBe(other);
  });

  it('that is not there says so, and another can be opened', async () => {
    const session = aSession([savedCase]);
    session.send({ type: 'case.chosen', id: other.id });
    await session.untilDocument('openFailed');
    expect(session.document.getSnapshot().context.openProblem).toBe('notFound');
    session.send({ type: 'case.chosen', id });
    await session.untilDocument('saved');
    expect(session.record).toBe(savedCase);
  });

  it('is read anew when it is opened again, for others may have changed it', async () => {
    const session = await openSession();
    session.send({ type: 'list.opened' });
    expect(session.isOpen).toBe(false);
    const tab = session.store.tab();
    const { version } = await tab.get(id);
    await tab.put({ ...savedCase, goal: 'Elders' }, version);
    session.send({ type: 'case.chosen', id });
    await session.untilDocument('saved');
    expect(session.record.goal).toBe('Elders');
  });
});

describe('a case that comes into being', () => {
  it('is open and saved', async () => {
    const session = aSession();
    session.send({ type: 'scan.begun' });
    expect(session.isOpen).toBe(false);
    session.send({ type: 'case.created', record: other });
    expect(session.record).toBe(other);
    await session.untilDocument('saved');
    expect(session.store.records()).toEqual([other]);
  });

  it('leaves the one that was open as it is', async () => {
    const session = await openSession();
    session.send({ type: 'scan.begun' }, { type: 'case.created', record: other });
    await session.untilDocument('saved');
    session.change(goal('Samen'));
    await session.untilDocument('saved');
    expect(session.store.record(id)).toBe(savedCase);
    expect(session.store.record(other.id)?.goal).toBe('Samen');
  });

  it('as the example speaks the language that was asked', async () => {
    const session = aSession();
    session.send({ type: 'case.wanted', kind: 'example', language: 'en' });
    await session.until({ document: 'open' });
    expect(session.record).toMatchObject({ example: true, employer: { name: 'Example en' } });
    await session.untilDocument('saved');
    expect(session.store.records()).toEqual([session.record]);
  });

  it('as the own work of a professional says what was said at its door', async () => {
    const session = aSession();
    const intake = anIntake({ name: 'Mijn werk', form: 'professional', mode: 'self' });
    session.send({ type: 'case.wanted', kind: 'own', intake, roles: { ...noRoles, has: ['adviseur'] } });
    await session.until({ document: 'open' });
    await session.untilDocument('saved');
    expect(session.store.records()).toMatchObject([
      { route: 'professional', employer: { name: 'Mijn werk' }, roles: { has: ['adviseur'] } },
    ]);
  });

  it('that cannot be made says so, and that can be left', async () => {
    const session = aSession([savedCase]);
    session.breakEffect('make', 'unknown');
    session.send({ type: 'case.wanted', kind: 'example', language: 'nl' });
    await session.until({ document: 'makeFailed' });
    expect(session.context).toMatchObject({ makeProblem: 'unknown', listProblem: null });
    session.send({ type: 'case.chosen', id });
    await session.untilDocument('saved');
    expect(session.context.makeProblem).toBeNull();
  });
});

describe('leaving a case', () => {
  it('lets go of it, so that another tab may have it', async () => {
    const session = await openSession();
    await session.untilDocument('here');
    const turns: string[] = [];
    session.locks.hold(id, (holder) => turns.push(holder));
    session.send({ type: 'list.opened' });
    expect(turns).toEqual(['elsewhere', 'here']);
  });

  it('goes on saving it, and lets go of it then; the list shows it as it became', async () => {
    const session = await openSession();
    session.store.shut('put');
    session.change(goal('Samen'));
    session.send({ type: 'list.opened' });
    await session.until({ list: 'listed' });
    expect(session.isOpen).toBe(true);
    expect(session.context.list?.cases).toMatchObject([{ revision: 7 }]);
    session.store.open('put');
    await session.until({ document: 'none' });
    await session.until({ list: 'listed' });
    expect(session.context.list?.cases).toMatchObject([{ revision: 8 }]);
    expect(session.store.record(id)?.goal).toBe('Samen');
  });

  it('and coming back to it before it is saved takes it up as it is', async () => {
    const session = await openSession();
    session.store.shut('put');
    session.change(goal('Samen'));
    const { document } = session;
    session.send({ type: 'list.opened' }, { type: 'case.chosen', id });
    expect(session.document).toBe(document);
    session.store.open('put');
    await session.untilDocument('saved');
    expect([session.isOpen, session.record.goal]).toEqual([true, 'Samen']);
  });
});

describe.each(['saving', 'unsaved'] as const)('a case that is %s', (content) => {
  async function busySession() {
    const session = await openSession();
    if (content === 'saving') session.store.shut('put');
    else session.store.break('put', 'full');
    session.change(goal('Samen'));
    await session.until({ document: { open: { content } } });
    return session;
  }

  it('is swept away by no other', async () => {
    const session = await busySession();
    const sweeping = [
      { type: 'scan.begun' },
      { type: 'case.chosen', id: other.id },
      { type: 'case.created', record: other },
      { type: 'case.wanted', kind: 'example', language: 'nl' },
    ] as const;
    expect(sweeping.map((event) => session.can(event))).toEqual(sweeping.map(() => false));
    session.send(...sweeping);
    expect(session.record).toMatchObject({ id, goal: 'Samen' });
    expect(session.can({ type: 'case.chosen', id })).toBe(true);
  });

  it('stays open wherever someone goes', async () => {
    const session = await busySession();
    session.send({ type: 'list.opened' });
    await session.until({ list: 'listed' });
    expect(session.record.goal).toBe('Samen');
  });

  it('is open no longer when it is deleted, and does not come back', async () => {
    const session = await busySession();
    session.send({ type: 'list.opened' }, { type: 'case.deleted', id });
    expect(session.isOpen).toBe(false);
    await session.until({ list: 'listed' });
    session.store.mend('put');
    session.store.open('put');
    session.send({ type: 'case.created', record: other });
    await session.untilDocument('saved');
    expect(session.store.records()).toEqual([other]);
  });
});

describe('what could not be saved', () => {
  async function failedSession() {
    const session = await openSession();
    session.store.break('put', 'full');
    session.change(goal('Samen'));
    await session.until({ document: { open: { content: 'unsaved' } } });
    session.store.mend('put');
    return session;
  }

  it('may be given up, and then the saved version comes back', async () => {
    const session = await failedSession();
    session.send({ type: 'unsaved.discarded' });
    expect(session.isOpen).toBe(false);
    session.send({ type: 'case.chosen', id });
    await session.untilDocument('saved');
    expect(session.record).toBe(savedCase);
  });

  it('is not given up by deleting another case', async () => {
    const session = await failedSession();
    session.send({ type: 'case.deleted', id: other.id });
    await session.until({ list: 'listed' });
    expect(session.record.goal).toBe('Samen');
  });

  it('is saved when that is tried again after leaving', async () => {
    const session = await failedSession();
    session.send({ type: 'list.opened' });
    session.document.send({ type: 'save.retried' });
    await session.until({ document: 'none' });
    expect(session.store.record(id)?.goal).toBe('Samen');
  });
});

it('nothing is given up while it is saved or being saved', async () => {
  const session = await openSession();
  expect(session.can({ type: 'unsaved.discarded' })).toBe(false);
  session.store.shut('put');
  session.change(goal('Samen'));
  expect(session.can({ type: 'unsaved.discarded' })).toBe(false);
});

it('another measurement of a case is one of its changes', async () => {
  const session = await openSession();
  const [first] = savedCase.measurements;
  if (!first) throw new RangeError('A case holds at least one measurement');
  session.change({
    type: 'measurement.begun',
    measurement: other.id,
    view: other.id,
    instrument: first.instrument,
    form: 'short',
    date: '2027-05-21',
  });
  session.change({
    type: 'rating.given',
    measurement: other.id,
    view: other.id,
    item: 'ATT-2',
    rating: 5,
  });
  await session.untilDocument('saved');
  const saved = session.store.record(id);
  expect(saved?.measurements[0]).toEqual(first);
  expect(saved && viewIn(saved, 'employer').ratings).toEqual({ 'ATT-2': 5 });
});

it('a newer version of the app that takes the database is said, wherever someone is', async () => {
  const session = await openSession();
  session.send({ type: 'app.outdated' });
  expect(session.matches({ release: 'outdated' })).toBe(true);
});

it('a backup that was opened as a case waits for the page that looks into it', () => {
  const session = aSession();
  const file = new Blob(['a backup']);
  session.send({ type: 'backup.offered', file });
  expect(session.context.offeredBackup).toBe(file);
  session.send({ type: 'backup.taken' });
  expect(session.context.offeredBackup).toBeNull();
});
