import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Case, currentMeasurement, type Returned } from '../../src/cases/case';
import { newCase } from '../../src/cases/newCase';
import { caseOf, changesFor, returnedOf, standingIn } from '../../src/cases/returning';
import { Case as CaseSchema } from '../../src/cases/schema/case';
import { newUuid } from '../../src/lib/uuid';
import { anyCase, whatIsGiven } from '../fixtures/arbitraries';
import { aCase, anIntake, ratedAt, stillEnvironment } from '../fixtures/case';
import { changedBy } from '../fixtures/changed';
import { anyReturned, instrument, sent, terms } from '../fixtures/invitations';

const date = '2026-11-25';
const view = {
  id: '00000000-0000-4000-8000-000000000222',
  kind: 'employer' as const,
  respondent: { role: 'teamleider', label: '' },
  ratings: whatIsGiven(ratedAt(4, { norm: 2 })),
};
const returned: Returned = {
  invitation: terms.id,
  sentAt: '2026-11-25T14:03:00.000Z',
  employer: 'Timmerbedrijf Zwaluw',
  instrument,
  form: 'full',
  view,
  notes: { 'ATT-6': 'Eerst een dag meelopen' },
};

/** The case with answers that came in. */
function taken(record: Case, came: Returned, place = sent.place): Case {
  const changes = changesFor(record, came, place, { newId: newUuid, date });
  return changedBy(record, ...changes);
}

/** What a case says beside the view of this respondent and the notes. */
function others(record: Case, id: string) {
  return record.measurements.flatMap(({ views }) =>
    views.filter((one) => one.id !== id && Object.keys(one.ratings).length > 0),
  );
}

describe('answers that came in', () => {
  it('are in any case of an employer afterwards, once, beside all that was answered there', () =>
    fc.assert(
      fc.property(
        anyCase.filter(({ route, measurements }) => route === 'employer' && measurements.length > 0),
        anyReturned.filter(({ view: { ratings } }) => Object.keys(ratings).length > 0),
        (record, came) => {
          const after = taken(record, came);
          expect(CaseSchema.parse(after)).toEqual(after);
          const views = after.measurements
            .flatMap((one) => one.views)
            .filter(({ id }) => id === came.view.id);
          expect(views).toEqual([came.view]);
          expect(others(after, came.view.id)).toEqual(others(record, came.view.id));
          expect(standingIn(after, came, null).kind).toBe('same');
          // The same a second time changes nothing.
          const twice = taken(after, came);
          expect(twice).toBe(after);
        },
      ),
      { numRuns: 60 },
    ));

  it('take the place of what was prepared for them, and nobody is at the table', () => {
    const record = newCase('employer', anIntake({ mode: 'together' }), stillEnvironment());
    const measurement = currentMeasurement(taken(record, returned));
    expect(measurement).toMatchObject({ mode: 'self', form: 'full', views: [view], notes: returned.notes });
  });

  it('of a second respondent stand beside the first, and a note says whose it is', () => {
    const record = aCase({ employer: ratedAt(2), notes: { 'ATT-6': 'Ik zie het nog niet' } });
    const after = currentMeasurement(taken(record, returned));
    expect(after.views.map(({ ratings }) => ratings['ATT-6'])).toEqual([2, 4]);
    expect(after.notes['ATT-6']).toBe('Ik zie het nog niet\nteamleider: Eerst een dag meelopen');
  });

  it('that differ from what this respondent said before are told, and take its place when they are taken', () => {
    const record = taken(aCase({ employer: ratedAt(2) }), returned);
    const { 'ATT-2': _, ...rest } = view.ratings;
    const later = { ...returned, view: { ...view, ratings: { ...rest, 'ATT-6': 1 as const } } };
    const standing = standingIn(record, later, null);
    expect(standing.kind === 'differs' && [...standing.items].sort()).toEqual(['ATT-2', 'ATT-6']);
    const after = currentMeasurement(taken(record, later));
    expect(after.views.find(({ id }) => id === view.id)?.ratings).toEqual(later.view.ratings);
    expect(after.views[0]?.ratings).toEqual(ratedAt(2));
  });

  it('go to the measurement that the invitation names, though there is a newer one', () => {
    const first = aCase({ employer: ratedAt(2) });
    const { id } = currentMeasurement(first);
    const record: Case = {
      ...first,
      measurements: [
        ...first.measurements,
        { ...currentMeasurement(first), id: newUuid(), views: [{ ...view, id: newUuid() }] },
      ],
    };
    const after = taken(record, returned, { case: record.id, measurement: id });
    expect(after.measurements.map(({ views }) => views.length)).toEqual([2, 1]);
  });

  it('to the short list begin a measurement of their own beside answers to all questions', () => {
    const record = aCase({ employer: ratedAt(2) });
    const short = { ...returned, form: 'short' as const };
    expect(standingIn(record, short, null)).toEqual({ kind: 'new', measurement: null });
    expect(currentMeasurement(taken(record, short))).toMatchObject({ form: 'short', views: [view] });
    expect(
      standingIn(aCase(), short, null).kind === 'new' && taken(aCase(), short).measurements,
    ).toHaveLength(1);
  });

  it('to another version of the questions begin a measurement of their own', () => {
    const first = aCase({ employer: {} });
    const record: Case = {
      ...first,
      measurements: first.measurements.map((one) => ({
        ...one,
        instrument: { ...instrument, version: '1.0.0' },
        background: {},
      })),
    };
    expect(standingIn(record, returned, null)).toEqual({ kind: 'new', measurement: null });
    const after = taken(record, returned);
    expect(after.measurements).toHaveLength(2);
    expect(currentMeasurement(after)).toMatchObject({ date, mode: 'self', views: [view] });
  });

  it('make a case of their own where there is none', () => {
    const record = caseOf(returned, sent, stillEnvironment());
    expect(CaseSchema.parse(record)).toEqual(record);
    expect(record).toMatchObject({
      employer: { name: returned.employer },
      expert: terms.from,
      goal: terms.goal,
    });
    expect(standingIn(record, returned, null).kind).toBe('same');
  });

  it('are what whoever answered has, also what was asked beside the questions', () => {
    const answered = aCase({ employer: ratedAt(3), background: { 'BG-3': 'yes' } });
    const record: Case = { ...answered, invitation: terms };
    const back = returnedOf(record, returned.sentAt);
    expect(back.view).toMatchObject({ ratings: ratedAt(3), background: { 'BG-3': 'yes' } });
    expect(back.view.id).toBe(currentMeasurement(record).views[0]?.id);
    expect(() => returnedOf({ ...aCase(), invitation: terms }, returned.sentAt)).toThrow(RangeError);
  });
});
