import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCommand } from '../../src/cases/apply/applyCommand';
import { currentMeasurement, type Measurement } from '../../src/cases/case';
import type { CaseChange } from '../../src/cases/commands/caseCommand';
import { isWithdrawable } from '../../src/cases/measuring';
import { instrumentFor } from '../../src/cases/newCase';
import { Case } from '../../src/cases/schema/case';
import { versionOf } from '../../src/cases/version';
import type { FormId } from '../../src/questions/schema';
import { anyCase } from '../fixtures/arbitraries';
import { aCase, anEntry, aStamp, aView, ratedAt, viewIn } from '../fixtures/case';
import { changedBy } from '../fixtures/changed';

const ID = '00000000-0000-4000-8000-0000000000bb';
const VIEW = '00000000-0000-4000-8000-0000000000cc';
const first: Case = {
  ...aCase({ employer: ratedAt(3), form: 'short', background: { 'BG-2': 'no' }, chosenFocus: ['norm'] }),
  plan: [anEntry()],
};

function begin({ route }: Case, form: FormId): CaseChange {
  return {
    type: 'measurement.begun',
    measurement: ID,
    view: VIEW,
    instrument: instrumentFor(route),
    form,
    date: '2027-05-21',
  };
}

const again = changedBy(first, begin(first, 'short'));
const withdrawal = { type: 'measurement.withdrawn', measurement: ID } as const;

describe('measuring again', () => {
  it('adds an empty measurement of that day with the same mode and background, without a focus', () => {
    expect(currentMeasurement(again)).toEqual({
      id: ID,
      date: '2027-05-21',
      instrument: instrumentFor('employer'),
      form: 'short',
      mode: 'together',
      background: { 'BG-2': 'no' },
      views: [{ id: VIEW, kind: 'together', respondent: { role: '', label: '' }, ratings: {} }],
      notes: {},
      completedAt: null,
    });
  });

  it('uses another form when that is asked for', () => {
    expect(currentMeasurement(changedBy(first, begin(first, 'full'))).form).toBe('full');
  });

  it('leaves everything else of any case as it is, and the case stays one', () => {
    fc.assert(
      fc.property(anyCase, (record) => {
        const more = changedBy(
          record,
          begin(record, record.route === 'professional' ? 'professional' : 'full'),
        );
        const { revision, updatedAt } = record;
        const before = { ...more, measurements: more.measurements.slice(0, -1), revision, updatedAt };
        expect(before).toEqual(record);
        expect(() => Case.parse(more)).not.toThrow();
      }),
      { numRuns: 30 },
    );
  });

  it('lets the answers go into the new measurement only', () => {
    const answered = changedBy(
      again,
      { type: 'form.chosen', measurement: ID, form: 'full' },
      { type: 'mode.chosen', measurement: ID, mode: 'self' },
      { type: 'rating.given', measurement: ID, view: VIEW, item: 'ATT-6', rating: 5 },
    );
    expect(answered.measurements[0]).toBe(first.measurements[0]);
    expect(answered.measurements[1]).toMatchObject({ form: 'full', mode: 'self' });
    expect(viewIn(answered, 'employer')).toMatchObject({ kind: 'employer', ratings: { 'ATT-6': 5 } });
  });
});

describe('a measurement that was begun by mistake', () => {
  const rating = { measurement: ID, view: VIEW, item: 'ATT-6' };

  it('can be taken back as long as nothing was said in it, also when an answer was cleared', () => {
    const cleared = changedBy(
      again,
      { type: 'rating.given', ...rating, rating: 4 },
      { type: 'rating.cleared', ...rating },
    );
    for (const record of [again, cleared]) {
      expect(isWithdrawable(record)).toBe(true);
      expect(versionOf(changedBy(record, withdrawal))).toBe(versionOf(first));
    }
  });

  it('can be put back as it was', () => {
    const withdrawn = changedBy(again, withdrawal);
    const restored = currentMeasurement(again);
    const back = changedBy(withdrawn, { type: 'measurement.restored', restored });
    expect(currentMeasurement(back)).toEqual(restored);
    expect(versionOf(back)).toBe(versionOf(again));
  });

  it.each<[string, Partial<Measurement>]>([
    ['an answer', { views: [aView({ 'ATT-6': 4 })] }],
    ["the expert's view", { views: [aView(), aView({ 'ATT-6': 4 }, { kind: 'expert' })] }],
    ['a note', { notes: { 'ATT-6': 'Zie het gesprek' } }],
  ])('stays when it holds %s', (_, said) => {
    const measurement = { ...currentMeasurement(again), ...said };
    const record = { ...again, measurements: again.measurements.with(-1, measurement) };
    expect(isWithdrawable(record)).toBe(false);
    expect(applyCommand(record, { ...withdrawal, ...aStamp() })).toEqual({
      kind: 'refused',
      reason: 'notEmpty',
      subject: ID,
    });
  });

  it('is never the only one', () => {
    const only = aCase();
    const { id: measurement } = currentMeasurement(only);
    expect(isWithdrawable(only)).toBe(false);
    expect(applyCommand(only, { ...withdrawal, measurement, ...aStamp() })).toMatchObject({
      kind: 'refused',
      reason: 'notEmpty',
    });
  });
});
