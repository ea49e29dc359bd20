import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Case, currentMeasurement, type Measurement } from '../../src/cases/case';
import { exampleCase } from '../../src/cases/example';
import { readCaseFile } from '../../src/files/caseFile';
import { writeCaseFile } from '../../src/files/writeCaseFile';
import { contentsFor, everything } from '../../src/report/contents';
import { excerptOf, holds } from '../../src/report/excerpt';
import { anyCase } from '../fixtures/arbitraries';
import { aCase, anEntry, ratedAt, stillEnvironment, viewIn } from '../fixtures/case';
import { changedBy } from '../fixtures/changed';

const anyContents = fc.record({ notes: fc.boolean(), expertView: fc.boolean() });
const bare = { notes: false, expertView: false };

/** A word that stands in no other text of a case. */
const MARK = 'only-in-a-note';

/** The same case in which every note there is holds the mark. */
function marked(record: Case): Case {
  return JSON.parse(JSON.stringify(record), (key, value) => {
    if (key === 'note' && typeof value === 'string') return MARK;
    if (key !== 'notes') return value;
    return Object.fromEntries(Object.keys(value).map((phase) => [phase, MARK]));
  });
}

const noted: Case = {
  ...aCase({ employer: ratedAt(4), expert: ratedAt(2), notes: { 'ATT-1': 'In mei.' } }),
  plan: [anEntry({ decision: 'declined', reason: 'Te duur', note: 'Later bellen' })],
};

describe('an excerpt', () => {
  it('is the case itself when nothing is left out', () => {
    fc.assert(
      fc.property(anyCase, (record) => {
        expect(excerptOf(record, everything)).toBe(record);
      }),
    );
  });

  it('holds no note any more when the notes are left out, of no measurement', () => {
    fc.assert(
      fc.property(anyCase, (record) => {
        const excerpt = excerptOf(marked(record), { notes: false, expertView: true });
        expect(JSON.stringify(excerpt)).not.toContain(MARK);
      }),
    );
  });

  it('holds no rating of the expert any more when that view is left out, of no measurement', () => {
    fc.assert(
      fc.property(anyCase, (record) => {
        const { measurements } = excerptOf(record, { notes: true, expertView: false });
        const left = measurements.flatMap(({ views }) => views).filter(({ kind }) => kind === 'expert');
        expect(left.flatMap(({ ratings }) => Object.keys(ratings))).toEqual([]);
        if (holds.expertView(record)) expect(left).toEqual([]);
      }),
    );
  });

  it('is the same when it is made of an excerpt', () => {
    fc.assert(
      fc.property(anyCase, anyContents, (record, contents) => {
        const once = excerptOf(record, contents);
        expect(excerptOf(once, contents)).toBe(once);
      }),
    );
  });

  it('is a case that can be saved and opened again', () => {
    fc.assert(
      fc.property(anyCase, anyContents, (record, contents) => {
        const excerpt = excerptOf(record, contents);
        expect(Case.safeParse(excerpt).data).toEqual(excerpt);
        expect(readCaseFile(writeCaseFile(excerpt))).toMatchObject({ kind: 'read', case: excerpt });
      }),
      { numRuns: 30 },
    );
  });

  it('changes nothing but what it leaves out', () => {
    fc.assert(
      fc.property(anyCase, (record) => {
        const { leftOut: _, ...excerpt } = excerptOf(record, bare);
        const { leftOut: __, ...whole } = record;
        const withoutNotes: Case = JSON.parse(
          JSON.stringify(whole, (key, value) => {
            if (key === 'note' && typeof value === 'string') return '';
            return key === 'notes' ? {} : value;
          }),
        );
        const expected = {
          ...withoutNotes,
          measurements: withoutNotes.measurements.map((one) =>
            holds.expertView(record) ? withoutExpert(one) : one,
          ),
        };
        if (excerptOf(record, bare) !== record) expect(withoutEmptyNotes(excerpt)).toEqual(expected);
      }),
    );
  });
});

function withoutExpert({ expertView: _, basis, ...one }: Measurement) {
  const views = one.views.filter(({ kind }) => kind !== 'expert');
  return { ...one, views, ...(views.some(({ id }) => id === basis) ? { basis } : {}) };
}

/** An empty note is one that was there before, and says nothing. */
function withoutEmptyNotes(record: Omit<Case, 'leftOut'>) {
  return {
    ...record,
    approach: record.approach && { ...record.approach, notes: {} },
    measurements: record.measurements.map((one) => ({ ...one, notes: {} })),
  };
}

describe('what was left out', () => {
  it('is named only when something is really missing', () => {
    const plain = aCase({ employer: ratedAt(4) });
    expect(excerptOf(plain, contentsFor.employer)).toBe(plain);
    expect(excerptOf(noted, contentsFor.employer).leftOut).toEqual(['notes', 'expertView']);
    expect(excerptOf(noted, { notes: false, expertView: true }).leftOut).toEqual(['notes']);
  });

  it('is kept by an excerpt of an excerpt', () => {
    const withoutNotes = excerptOf(noted, { notes: false, expertView: true });
    expect(excerptOf(withoutNotes, { notes: true, expertView: false }).leftOut).toEqual([
      'notes',
      'expertView',
    ]);
  });

  it('is kept when an excerpt that was opened again is changed', () => {
    const excerpt = excerptOf(noted, contentsFor.employer);
    const changed = changedBy(
      excerpt,
      {
        type: 'rating.given',
        measurement: currentMeasurement(excerpt).id,
        view: viewIn(excerpt, 'employer').id,
        item: 'ATT-1',
        rating: 2,
      },
      { type: 'detail.changed', field: 'goal', value: 'Eén plek' },
    );
    expect(changed.leftOut).toEqual(['notes', 'expertView']);
  });

  it('takes along the choice to rest on the expert, and the way in which that view was given', () => {
    const [measurement] = noted.measurements;
    if (!measurement) throw new RangeError('A case has a measurement');
    const restingOn = (side: 'employer' | 'expert'): Case => {
      const said = { basis: viewIn(noted, side).id, expertView: 'blind' as const };
      return { ...noted, measurements: [{ ...measurement, ...said }] };
    };
    const kept = excerptOf(restingOn('employer'), bare).measurements[0];
    expect(kept).toMatchObject({ basis: viewIn(noted, 'employer').id, notes: {} });
    expect(kept).not.toHaveProperty('expertView');
    expect(excerptOf(restingOn('expert'), bare).measurements[0]).not.toHaveProperty('basis');
  });

  it('is never the reason of a decision: that belongs to the advice', () => {
    expect(excerptOf(noted, contentsFor.employer).plan[0]).toMatchObject({ reason: 'Te duur', note: '' });
    const { approach } = exampleCase('nl', stillEnvironment());
    const excerpt = excerptOf(exampleCase('nl', stillEnvironment()), contentsFor.employer);
    expect(excerpt.approach?.suitability.reason).toBe(approach?.suitability.reason);
  });
});
