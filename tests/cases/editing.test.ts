import '../../src/questions/professionalInstrument';
import { describe, expect, it } from 'vitest';
import { Case } from '../../src/cases/case';
import { copied, intakeOf, isSameIntake, newCase, walked } from '../../src/cases/editing';
import { summaryOf } from '../../src/cases/summary';
import { aCase, anIntake, ratedAt, saidByItem, stillEnvironment } from '../fixtures/case';

const NOW = new Date('2026-12-01T23:59:59.000Z');

describe('a new case', () => {
  const intake = anIntake({
    goal: 'Een plek',
    background: { 'BG-2': 'yes' },
    contact: 'Jan',
    expertName: 'Noor',
  });

  it.each([
    ['employer', 'igm-employer', 'full'],
    ['professional', 'igm-professional', 'professional'],
  ] as const)('on the route of the %s is valid and uses %s', (route, instrument, form) => {
    const record = newCase(route, { ...intake, form }, stillEnvironment());
    expect(Case.parse(record)).toEqual(record);
    expect(record.measurements[0]).toMatchObject({
      instrument: { id: instrument, version: '1.0.0' },
      answers: {},
    });
  });

  it('begins at revision 0, on the day of the clock, with an id for itself and its measurement', () => {
    const record = newCase('employer', intake, stillEnvironment('2026-03-09T10:00:00.000Z'));
    expect(record).toMatchObject({ revision: 0, createdAt: '2026-03-09T10:00:00.000Z', plan: [] });
    expect(record.measurements[0]).toMatchObject({ date: '2026-03-09', completedAt: null });
    expect(record.measurements[0]?.id).not.toBe(record.id);
  });

  it('remembers the whole intake', () => {
    expect(intakeOf(newCase('employer', intake, stillEnvironment()))).toEqual(intake);
  });
});

describe('a case after a walk', () => {
  const before = aCase({ employer: { 'ATT-1': 1 } });
  const afterWalk = (isAtResult: boolean, at = before, now = NOW) =>
    walked(at, { intake: intakeOf(at), answers: saidByItem({ 'ATT-1': 5 }), isAtResult }, now);

  it('is one revision further, with the new answers and the time of the change', () => {
    const changed = afterWalk(false);
    expect(changed).toMatchObject({ revision: before.revision + 1, updatedAt: NOW.toISOString() });
    expect(changed.measurements[0]?.answers).toEqual({ 'ATT-1': { employer: 5 } });
    expect(changed.createdAt).toBe(before.createdAt);
    expect(before.measurements[0]?.answers).toEqual({ 'ATT-1': { employer: 1 } });
  });

  it('is completed when the result is first on the table, and stays so', () => {
    expect(afterWalk(false).measurements[0]?.completedAt).toBeNull();
    const first = afterWalk(true);
    expect(first.measurements[0]?.completedAt).toBe(NOW.toISOString());
    const later = new Date('2027-01-01T00:00:00.000Z');
    expect(afterWalk(true, first, later).measurements[0]?.completedAt).toBe(NOW.toISOString());
    expect(afterWalk(false, first, later).measurements[0]?.completedAt).toBe(NOW.toISOString());
  });

  it('takes over what the intake now says', () => {
    const intake = anIntake({ name: 'Bakkerij De Wit', phase: 5, form: 'short', background: { 'BG-5': 2 } });
    const changed = walked(before, { intake, answers: {}, isAtResult: false }, NOW);
    expect(intakeOf(changed)).toEqual(intake);
    expect(changed.id).toBe(before.id);
  });

  it('changes the newest measurement only', () => {
    const [only] = before.measurements;
    const two = { ...before, measurements: [...before.measurements, ...before.measurements] };
    expect(afterWalk(false, two).measurements[0]).toEqual(only);
    expect(afterWalk(false, two).measurements[1]?.answers).toEqual({ 'ATT-1': { employer: 5 } });
  });
});

describe('a copy', () => {
  it('holds the same under a new id, as a case that was never kept', () => {
    const record = aCase({ employer: ratedAt(3) });
    const copy = copied(record, { newId: () => 'another', now: () => NOW, today: () => '2026-12-02' });
    expect(copy).toEqual({ ...record, id: 'another', revision: 0, updatedAt: NOW.toISOString() });
  });
});

describe('two intakes', () => {
  const one = anIntake({ background: { 'BG-1': '1-9' } });
  it.each([
    ['say the same', anIntake({ background: { 'BG-1': '1-9' } }), true],
    [
      'say the same when an open question is written out',
      anIntake({ background: { 'BG-1': '1-9', 'BG-2': undefined } }),
      true,
    ],
    ['differ in a line', anIntake({ ...one, goal: 'Een plek' }), false],
    ['differ in the background', anIntake({ background: { 'BG-1': '10-24' } }), false],
    ['differ in what was left open', anIntake(), false],
    ['differ in the mode', anIntake({ ...one, mode: 'self' }), false],
  ])('%s', (_, other, isSame) => {
    expect(isSameIntake(one, other)).toBe(isSame);
    expect(isSameIntake(other, one)).toBe(isSame);
  });
});

describe('the summary on the start page', () => {
  it('counts what has a rating, also a do-not-know, among the items of the form', () => {
    const employer = { 'ATT-1': 4, 'ATT-2': 'dk', 'ATT-4': 3 } as const;
    expect(summaryOf(aCase({ employer }))).toMatchObject({ settled: 3, items: 35 });
    // ATT-1 is not asked in the short form.
    expect(summaryOf(aCase({ employer, form: 'short' }))).toMatchObject({ settled: 2, items: 14 });
  });
});
