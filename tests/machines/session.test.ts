import { describe, expect, it } from 'vitest';
import { createActor, waitFor } from 'xstate';
import { currentMeasurement } from '../../src/cases/case';
import { noRoles } from '../../src/cases/roles';
import { positionOf } from '../../src/machines/position';
import { walkMachine } from '../../src/machines/walkMachine';
import { itemCount } from '../fixtures/itemCount';
import {
  anOwnIntake,
  answer,
  answered,
  aSession,
  change,
  goal,
  isClosed,
  isListed,
  isOpenAndSaved,
  openedSession,
  otherCase,
  recordOf,
  saved,
  storedCase,
} from '../fixtures/session';

describe('the list', () => {
  it('is not read before someone looks at it', () => {
    const session = aSession({ stored: [storedCase] });
    expect(session.state.matches({ list: 'unread' })).toBe(true);
    expect(session.repository.count('glance')).toBe(0);
  });

  it('names the cases of the store', async () => {
    const session = aSession({ stored: [storedCase] });
    session.send({ type: 'list.opened' });
    await session.until(isListed);
    expect(session.context.list?.newest.employer).toMatchObject([
      { id: storedCase.id, revision: 7, answered: itemCount.full },
    ]);
  });

  it('is read again after a case was deleted', async () => {
    const session = aSession({ stored: [storedCase, otherCase] });
    session.send({ type: 'list.opened' });
    await session.until(isListed);
    session.send({ type: 'case.deleted', id: storedCase.id });
    await session.until((state) => isListed(state) && state.context.list?.counts.all === 1);
    expect(session.store.records()).toEqual([otherCase]);
  });

  it('is read again when another tab changes a case', async () => {
    const session = aSession();
    session.send({ type: 'list.opened' });
    await session.until(isListed);
    await session.store.client().put(storedCase, null);
    await session.until((state) => isListed(state) && state.context.list?.counts.all === 1);
  });

  it('is read once more when cases change while it is read, however many', async () => {
    const session = aSession();
    session.repository.holdAnswer('glance');
    session.send({ type: 'list.opened' });
    const elsewhere = session.store.client();
    await session.until(() => session.repository.count('glance') === 1);
    await elsewhere.put(storedCase, null);
    await elsewhere.put(otherCase, null);
    session.repository.release('glance');
    await session.until((state) => isListed(state) && state.context.list?.counts.all === 2);
    expect(session.repository.count('glance')).toBe(2);
  });

  it('is not read for a change elsewhere as long as nobody looked at it', async () => {
    const session = aSession();
    await session.store.client().put(storedCase, null);
    expect(session.repository.count('glance')).toBe(0);
  });
});

describe('a case', () => {
  it('is opened as the store has it, without writing anything', async () => {
    const session = await openedSession();
    expect(recordOf(session.document)).toEqual(storedCase);
    expect(session.repository.puts).toEqual([]);
    expect(session.context.subject).toEqual({ kind: 'stored', id: storedCase.id });
  });

  it('is opened by its address, without reading the list', async () => {
    const session = aSession({ stored: [storedCase] });
    session.send({ type: 'case.chosen', id: storedCase.id });
    await session.until(isOpenAndSaved);
    expect(session.repository.count('glance')).toBe(0);
  });

  it('is left for another one once it is saved', async () => {
    const session = await openedSession({ stored: [storedCase, otherCase] });
    change(session.document, answer(storedCase, 'ATT-6', 1));
    await session.until(isOpenAndSaved);
    session.send({ type: 'case.chosen', id: otherCase.id });
    await session.until((state) => isOpenAndSaved(state) && recordOf(session.document).id === otherCase.id);
    change(session.document, goal('Een plek'));
    await session.until(isOpenAndSaved);
    expect(answered(session.store.record(storedCase.id), 'ATT-6')).toBe(1);
    expect(session.store.record(otherCase.id).goal).toBe('Een plek');
  });

  it('is read anew when it is opened again, for another tab may have had it', async () => {
    const session = await openedSession();
    session.send({ type: 'list.opened' });
    await session.until(isClosed);
    const elsewhere = session.store.client();
    const { record, version } = await elsewhere.get(storedCase.id);
    await elsewhere.put({ ...record, goal: 'Elders gewijzigd' }, version);
    session.send({ type: 'case.chosen', id: storedCase.id });
    await session.until(isOpenAndSaved);
    expect(recordOf(session.document).goal).toBe('Elders gewijzigd');
  });

  it('that is deleted is closed at once, and does not come back', async () => {
    const session = await openedSession();
    session.send({ type: 'case.deleted', id: storedCase.id });
    expect(isClosed(session.state)).toBe(true);
    expect(session.context).toMatchObject({ subject: null, opened: null });
    await session.until(isListed);
    session.send({ type: 'case.chosen', id: storedCase.id });
    await session.until((state) => state.children.document?.getSnapshot().matches('openFailed') === true);
    expect(session.document.getSnapshot().context.openProblem).toBe('notFound');
    expect(session.store.records()).toEqual([]);
  });

  it('stays open when another one is deleted', async () => {
    const session = await openedSession({ stored: [storedCase, otherCase] });
    session.send({ type: 'case.deleted', id: otherCase.id });
    expect(recordOf(session.document)).toEqual(storedCase);
    await session.until(isListed);
    expect(session.store.records()).toEqual([storedCase]);
  });
});

describe('what opens a case', () => {
  it('leaves what is beside it as it is, but for the list, which grows old', async () => {
    const session = aSession({ stored: [storedCase, otherCase] });
    session.send({ type: 'app.outdated' });
    session.send({ type: 'list.opened' });
    await session.until(isListed);
    // The list is read again when someone comes back to it.
    const expectOthersStay = () =>
      expect(session.state.matches({ list: 'unread', release: 'outdated' })).toBe(true);
    session.send({ type: 'case.chosen', id: storedCase.id });
    expectOthersStay();
    await session.until(isOpenAndSaved);
    session.send({ type: 'case.chosen', id: otherCase.id });
    await session.until((state) => isOpenAndSaved(state) && recordOf(session.document).id === otherCase.id);
    expectOthersStay();
    expect([session.locks.count(storedCase.id), session.locks.count(otherCase.id)]).toEqual([0, 1]);
    session.send({ type: 'case.wanted', kind: 'example', language: 'nl' });
    await session.until((state) => isOpenAndSaved(state) && recordOf(session.document).example === true);
    expectOthersStay();
    session.send({
      type: 'case.created',
      record: { ...otherCase, id: '00000000-0000-4000-8000-0000000000ee' },
    });
    await session.until(isOpenAndSaved);
    expectOthersStay();
  });
});

describe('a new scan', () => {
  it('is no case before its details, and is saved right after them', async () => {
    const session = aSession();
    session.send({ type: 'scan.begun' });
    expect(isClosed(session.state)).toBe(true);
    expect(session.repository.puts).toEqual([]);
    session.send({ type: 'case.created', record: otherCase });
    await session.until(isOpenAndSaved);
    expect(session.repository.puts).toEqual([{ record: otherCase, expected: null }]);
    expect(session.store.records()).toEqual([otherCase]);
  });

  it('leaves the case that was open as it is', async () => {
    const session = await openedSession();
    session.send({ type: 'scan.begun' });
    expect(isClosed(session.state)).toBe(true);
    session.send({ type: 'case.created', record: otherCase });
    await session.until(isOpenAndSaved);
    change(session.document, answer(otherCase, 'ATT-6', 1));
    await session.until(isOpenAndSaved);
    expect(session.store.record(storedCase.id)).toEqual(storedCase);
  });
});

describe('a case that is made', () => {
  it('is the example in the asked language, and is saved', async () => {
    const session = aSession();
    session.send({ type: 'case.wanted', kind: 'example', language: 'en' });
    await session.until(isOpenAndSaved);
    expect(recordOf(session.document)).toMatchObject({ example: true, employer: { name: 'Example en' } });
    expect(session.store.records()).toEqual([recordOf(session.document)]);
  });

  it("is a professional's own case of what was said at its beginning, saved at once", async () => {
    const session = aSession();
    session.send({ type: 'case.wanted', kind: 'own', intake: anOwnIntake, roles: noRoles });
    await session.until(isOpenAndSaved);
    expect(session.store.records()).toMatchObject([{ employer: { name: 'Mijn werk' } }]);
  });

  it('and fails, says so, and can be tried again', async () => {
    const session = aSession({ makeProblem: 'unknown' });
    session.send({ type: 'case.wanted', kind: 'example', language: 'nl' });
    await session.until((state) => state.matches({ document: 'makeFailed' }));
    expect(session.context.makeProblem).toBe('unknown');
    session.broken.make = undefined;
    session.send({ type: 'case.wanted', kind: 'example', language: 'nl' });
    await session.until(isOpenAndSaved);
    expect(session.context.makeProblem).toBeNull();
  });
});

describe('a backup that was opened as a case', () => {
  it('is on its way until the page that looks into it has it', () => {
    const session = aSession();
    const file = new Blob(['backup']);
    session.send({ type: 'backup.offered', file });
    expect(session.context.offeredBackup).toBe(file);
    session.send({ type: 'backup.taken' });
    expect(session.context.offeredBackup).toBeNull();
  });
});

it('a newer version of the app that takes the database is said, wherever someone is', async () => {
  const session = await openedSession();
  session.send({ type: 'app.outdated' });
  expect(session.state.matches({ release: 'outdated' })).toBe(true);
  session.send({ type: 'list.opened' });
  await session.until(isClosed);
  expect(session.state.matches({ release: 'outdated' })).toBe(true);
});

describe('a second measurement', () => {
  const ID = '00000000-0000-4000-8000-0000000000cc';
  const { instrument, form } = currentMeasurement(storedCase);
  const begun = {
    type: 'measurement.begun' as const,
    measurement: ID,
    view: '00000000-0000-4000-8000-0000000000dd',
    instrument,
    form,
    date: '2027-05-21',
  };

  it('is walked from its beginning and saved, and the first stays as it was', async () => {
    const session = await openedSession();
    const { document } = session;
    const walk = createActor(walkMachine, { input: { document } }).start();
    walk.send({ type: 'result.opened' });
    change(document, begun);
    walk.send({ type: 'walk.resumed' });
    expect(positionOf(walk.getSnapshot())).toMatchObject({ kind: 'item', item: 'ATT-6' });
    change(document, answer(recordOf(document), 'ATT-6', 5));
    walk.send({ type: 'item.confirmed' });
    expect(positionOf(walk.getSnapshot())).toMatchObject({ kind: 'item', item: 'ATT-2' });
    await saved(document);
    const { measurements } = session.store.record(storedCase.id);
    expect(measurements).toMatchObject([{ id: currentMeasurement(storedCase).id }, { id: ID }]);
    expect(measurements[0]).toEqual(storedCase.measurements[0]);
    expect(answered(session.store.record(storedCase.id), 'ATT-6')).toBe(5);
  });

  it('that was begun by mistake is taken back, and the walk has the first again', async () => {
    const session = await openedSession();
    const { document } = session;
    const walk = createActor(walkMachine, { input: { document } }).start();
    change(document, begun);
    change(document, { type: 'measurement.withdrawn', measurement: ID });
    walk.send({ type: 'walk.resumed' });
    expect(positionOf(walk.getSnapshot())).toEqual({ kind: 'review' });
    await waitFor(document, () => recordOf(document).measurements.length === 1);
    await saved(document);
    expect(session.store.record(storedCase.id).measurements).toEqual(storedCase.measurements);
  });
});
