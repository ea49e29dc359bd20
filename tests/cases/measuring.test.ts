import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Case, currentMeasurement } from '../../src/cases/case';
import { instrumentOf, walked } from '../../src/cases/editing';
import { isWithdrawable, measureAgain, withdrawMeasurement } from '../../src/cases/measuring';
import { anyCase } from '../fixtures/arbitraries';
import { aCase, anEntry, anIntake, ratedAt, saidByItem } from '../fixtures/case';

const ID = '00000000-0000-4000-8000-0000000000bb';
const origin = { newId: () => ID, today: () => '2027-05-21' };
const again = measureAgain(origin);
const first = {
  ...aCase({ employer: ratedAt(3), form: 'short', background: { 'BG-2': 'no' }, chosenFocus: ['norm'] }),
  plan: [anEntry()],
};

describe('measuring again', () => {
  it('adds an empty measurement of today with the same form, mode and background, without a focus', () => {
    expect(currentMeasurement(again(first))).toEqual({
      id: ID,
      date: '2027-05-21',
      instrument: { id: 'igm-employer', version: instrumentOf('employer').version },
      form: 'short',
      mode: 'together',
      background: { 'BG-2': 'no' },
      answers: {},
      completedAt: null,
    });
  });

  it('uses another form when that is asked for', () => {
    expect(currentMeasurement(measureAgain(origin, 'full')(first)).form).toBe('full');
  });

  it('leaves everything else of any case as it is, and the case stays one', () => {
    fc.assert(
      fc.property(anyCase, (record) => {
        const more = again(record);
        expect({ ...more, measurements: more.measurements.slice(0, -1) }).toEqual(record);
        expect(() => Case.parse(more)).not.toThrow();
      }),
      { numRuns: 30 },
    );
  });

  it('lets the walk write into the new measurement only', () => {
    const intake = anIntake({ form: 'full', mode: 'self' });
    const answers = saidByItem({ 'ATT-1': 5 });
    const more = walked(
      again(first),
      { intake, answers, isAtResult: true },
      new Date('2027-05-21T10:00:00Z'),
    );
    expect(more.measurements[0]).toBe(first.measurements[0]);
    expect(more.measurements[1]).toMatchObject({ form: 'full', mode: 'self', answers });
  });
});

describe('a measurement that was begun by mistake', () => {
  it('can be taken back as long as nothing was said in it, also when an answer was cleared', () => {
    const more = again(first);
    const cleared = { ...currentMeasurement(more), answers: { 'ATT-1': {} } };
    expect(withdrawMeasurement(more)).toEqual(first);
    expect(withdrawMeasurement({ ...more, measurements: more.measurements.with(-1, cleared) })).toEqual(
      first,
    );
  });

  it.each([
    ['an answer', { employer: 4 as const }],
    ["the expert's view", { expert: 4 as const }],
    ['a note', { note: 'Zie het gesprek' }],
  ])('stays when it holds %s', (_, answer) => {
    const more = again(first);
    const said = { ...currentMeasurement(more), answers: { 'ATT-1': answer } };
    const record = { ...more, measurements: more.measurements.with(-1, said) };
    expect(isWithdrawable(record)).toBe(false);
    expect(withdrawMeasurement(record)).toBe(record);
  });

  it('is never the only one', () => {
    expect(withdrawMeasurement(aCase()).measurements).toHaveLength(1);
  });
});
