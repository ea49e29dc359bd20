import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currentMeasurement, type Measurement } from '../../src/cases/case';
import { exampleCase } from '../../src/cases/example';
import { Case } from '../../src/cases/schema/case';
import { readCaseFile } from '../../src/files/caseFile';
import { writeCaseFile } from '../../src/files/writeCaseFile';
import { contentsFor, fullContents } from '../../src/report/contents';
import { hasPart, redactedCopy } from '../../src/report/redactedCopy';
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
  ...aCase({ employer: ratedAt(4), expert: ratedAt(2), notes: { 'ATT-6': 'In mei.' } }),
  plan: [anEntry({ decision: 'declined', reason: 'Te duur', note: 'Later bellen' })],
};

describe('a redacted copy', () => {
  it('is the case itself when nothing is left out', () => {
    fc.assert(
      fc.property(anyCase, (record) => {
        expect(redactedCopy(record, fullContents)).toBe(record);
      }),
    );
  });

  it('hasPart no note any more when the notes are left out, of no measurement', () => {
    fc.assert(
      fc.property(anyCase, (record) => {
        const redacted = redactedCopy(marked(record), { notes: false, expertView: true });
        expect(JSON.stringify(redacted)).not.toContain(MARK);
      }),
    );
  });

  it('hasPart no rating of the expert any more when that view is left out, of no measurement', () => {
    fc.assert(
      fc.property(anyCase, (record) => {
        const { measurements } = redactedCopy(record, { notes: true, expertView: false });
        const left = measurements.flatMap(({ views }) => views).filter(({ kind }) => kind === 'expert');
        expect(left.flatMap(({ ratings }) => Object.keys(ratings))).toEqual([]);
        if (hasPart.expertView(record)) expect(left).toEqual([]);
      }),
    );
  });

  it('is the same when it is made of a redacted copy', () => {
    fc.assert(
      fc.property(anyCase, anyContents, (record, contents) => {
        const once = redactedCopy(record, contents);
        expect(redactedCopy(once, contents)).toBe(once);
      }),
    );
  });

  it('is a case that can be saved and opened again', () => {
    fc.assert(
      fc.property(anyCase, anyContents, (record, contents) => {
        const redacted = redactedCopy(record, contents);
        expect(Case.safeParse(redacted).data).toEqual(redacted);
        expect(readCaseFile(writeCaseFile(redacted))).toMatchObject({ kind: 'read', case: redacted });
      }),
      { numRuns: 30 },
    );
  });

  it('changes nothing but what it leaves out', () => {
    fc.assert(
      fc.property(anyCase, (record) => {
        const { leftOut: _, ...redacted } = redactedCopy(record, bare);
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
            hasPart.expertView(record) ? withoutExpert(one) : one,
          ),
        };
        if (redactedCopy(record, bare) !== record) expect(withoutEmptyNotes(redacted)).toEqual(expected);
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
    expect(redactedCopy(plain, contentsFor.employer)).toBe(plain);
    expect(redactedCopy(noted, contentsFor.employer).leftOut).toEqual(['notes', 'expertView']);
    expect(redactedCopy(noted, { notes: false, expertView: true }).leftOut).toEqual(['notes']);
  });

  it('is kept by a redacted copy of a redacted copy', () => {
    const withoutNotes = redactedCopy(noted, { notes: false, expertView: true });
    expect(redactedCopy(withoutNotes, { notes: true, expertView: false }).leftOut).toEqual([
      'notes',
      'expertView',
    ]);
  });

  it('is kept when a redacted copy that was opened again is changed', () => {
    const redacted = redactedCopy(noted, contentsFor.employer);
    const changed = changedBy(
      redacted,
      {
        type: 'rating.given',
        measurement: currentMeasurement(redacted).id,
        view: viewIn(redacted, 'employer').id,
        item: 'ATT-6',
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
    const kept = redactedCopy(restingOn('employer'), bare).measurements[0];
    expect(kept).toMatchObject({ basis: viewIn(noted, 'employer').id, notes: {} });
    expect(kept).not.toHaveProperty('expertView');
    expect(redactedCopy(restingOn('expert'), bare).measurements[0]).not.toHaveProperty('basis');
  });

  it('is never the reason of a decision: that belongs to the advice', () => {
    expect(redactedCopy(noted, contentsFor.employer).plan[0]).toMatchObject({ reason: 'Te duur', note: '' });
    const { approach } = exampleCase('nl', stillEnvironment());
    const redacted = redactedCopy(exampleCase('nl', stillEnvironment()), contentsFor.employer);
    expect(redacted.approach?.suitability.reason).toBe(approach?.suitability.reason);
  });
});
