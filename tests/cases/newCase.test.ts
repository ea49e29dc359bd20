import { describe, expect, it } from 'vitest';
import { applyCommand } from '../../src/cases/apply/applyCommand';
import { currentMeasurement } from '../../src/cases/case';
import { intakeChanges } from '../../src/cases/intakeChanges';
import { copied, intakeOf, newCase } from '../../src/cases/newCase';
import { Case } from '../../src/cases/schema/case';
import { summaryOf } from '../../src/cases/summary';
import { currentInstrument } from '../../src/questions/instruments';
import { aCase, anIntake, aStamp, ratedAt, stillEnvironment } from '../fixtures/case';
import { changedBy } from '../fixtures/changed';
import { itemCount } from '../fixtures/itemCount';

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
    expect(record.measurements).toMatchObject([
      {
        instrument: { id: instrument, version: currentInstrument(instrument).version },
        views: [{ ratings: {} }],
        notes: {},
      },
    ]);
  });

  it.each([
    ['together', 'together'],
    ['self', 'employer'],
  ] as const)('has one view in which nobody said anything yet, filled in %s', (mode, kind) => {
    const { views } = currentMeasurement(newCase('employer', { ...intake, mode }, stillEnvironment()));
    expect(views).toMatchObject([{ kind, respondent: { role: '', label: '' }, ratings: {} }]);
  });

  it('begins at revision 0, on the day of the clock, with an id for itself, its measurement and its view', () => {
    const record = newCase('employer', intake, stillEnvironment('2026-03-09T10:00:00.000Z'));
    expect(record).toMatchObject({ revision: 0, createdAt: '2026-03-09T10:00:00.000Z', plan: [] });
    const measurement = currentMeasurement(record);
    expect(measurement).toMatchObject({ date: '2026-03-09', completedAt: null });
    expect(new Set([record.id, measurement.id, measurement.views[0]?.id]).size).toBe(3);
  });

  it('remembers the whole intake', () => {
    expect(intakeOf(newCase('employer', intake, stillEnvironment()))).toEqual(intake);
  });

  it('has no answer to a background question that was left open', () => {
    const open = { ...intake, background: { 'BG-2': 'yes', 'BG-1': undefined } };
    expect(intakeOf(newCase('employer', open, stillEnvironment()))).toEqual(intake);
  });
});

describe('a case of which the details change', () => {
  const before = aCase({ employer: { 'ATT-6': 1 }, background: { 'BG-1': '1-9' } });
  const intake = anIntake({
    name: 'Bakkerij De Wit',
    sector: 'F',
    place: 'Zwolle',
    contact: 'Jan',
    expertName: 'Noor',
    expertOrganisation: 'Werkcentrum',
    mode: 'self',
    goal: 'Een plek',
    phase: 5,
    form: 'short',
    otherProfessionals: true,
    background: { 'BG-5': 2 },
  });
  const { background, ...fields } = intake;
  const said = [...Object.entries(fields), ['background.BG-5', 2], ['background.BG-1', undefined]] as const;

  it('takes over what the intake now says, field by field', () => {
    const changes = said.flatMap(([field, value]) => intakeChanges(before, field, value) ?? []);
    const after = changedBy(before, ...changes);
    expect(intakeOf(after)).toEqual(intake);
    expect(after.id).toBe(before.id);
    expect(currentMeasurement(after).views[0]?.ratings).toEqual({ 'ATT-6': 1 });
  });

  it.each([
    ['name', ''],
    ['sector', 'of our own'],
    ['phase', 7],
    ['form', 'long'],
    ['mode', null],
    ['background.BG-1', 'many'],
    ['background.BG-99', 'yes'],
    ['plan', []],
  ])('asks for no change by %s %j, which does not fit', (field, value) => {
    expect(intakeChanges(before, field, value)).toBeNull();
  });
});

describe('a result', () => {
  it('is completed when it is first shown, and stays so', () => {
    const record = aCase();
    const { id } = currentMeasurement(record);
    const shownAt = (one: Case, at: string) => {
      const applied = applyCommand(one, {
        type: 'measurement.completed',
        measurement: id,
        ...aStamp(at, at),
      });
      return applied.kind === 'applied' ? applied.case : expect.fail(applied.reason);
    };
    const first = shownAt(record, '2026-12-01T23:59:59.000Z');
    expect(currentMeasurement(first).completedAt).toBe('2026-12-01T23:59:59.000Z');
    expect(shownAt(first, '2027-01-01T00:00:00.000Z')).toBe(first);
  });
});

describe('a copy', () => {
  it('holds the same under a new id, as a case that was never saved', () => {
    const record = aCase({ employer: ratedAt(3) });
    const now = new Date('2026-12-01T23:59:59.000Z');
    const environment = { newId: () => 'another', now: () => now, today: () => '2026-12-02' };
    const copy = copied({ ...record, ancestors: ['an earlier version'] }, environment);
    expect(copy).toEqual({ ...record, id: 'another', revision: 0, updatedAt: now.toISOString() });
    expect(copy).not.toHaveProperty('ancestors');
  });
});

describe('the summary on the start page', () => {
  it('counts what has a rating, also a do-not-know, among the items of the form', () => {
    const employer = { 'ATT-6': 4, 'ATT-2': 'dk', 'ATT-4': 3 } as const;
    expect(summaryOf(aCase({ employer }))).toMatchObject({ answered: 3, items: itemCount.full });
    // ATT-6 is not asked in the short form.
    expect(summaryOf(aCase({ employer, form: 'short' }))).toMatchObject({
      answered: 2,
      items: itemCount.short,
    });
  });
});
