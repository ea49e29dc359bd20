import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromFormat1, viewIdsOf } from '../../src/cases/migrations/fromFormat1';
import { Case } from '../../src/cases/schema/case';
import { versionOf } from '../../src/cases/version';
import { readCaseFile } from '../../src/files/caseFile';
import { factorIds } from '../../src/questions/model';
import { anyCase1, saidIn, saidIn1 } from '../fixtures/format1';

const result = (measurement: string, sides: readonly ('employer' | 'expert')[]) => {
  const factors = Object.fromEntries(factorIds.map((id) => [id, { score: 55 }]));
  const score = { factors, willing: 55, able: null };
  return {
    measurement,
    basis: sides[0],
    perspectives: Object.fromEntries(sides.map((side) => [side, score])),
    profile: null,
    focus: ['norm'],
    bottlenecks: [],
    closeCalls: [],
    advice: [{ intervention: 'INT-04', points: 1.85 }],
    openPreconditions: [],
    excluded: {},
    rulesThatSpoke: ['R01'],
  };
};

describe('a case of format 1', () => {
  it('keeps everything that was said when it is read, and is a valid case of today', () => {
    fc.assert(
      fc.property(anyCase1, (record) => {
        const file = readCaseFile(JSON.stringify(record));
        if (file.kind === 'refused') throw new Error(JSON.stringify(file.problem));
        expect(saidIn(file.case)).toEqual(saidIn1(record));
        expect(Case.parse(file.case)).toEqual(file.case);
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  it('gets the same ids wherever it is migrated, and different ones for different things', () => {
    fc.assert(
      fc.property(anyCase1, (record) => {
        const once = fromFormat1(record);
        expect(versionOf(fromFormat1(structuredClone(record)))).toBe(versionOf(once));
        const ids = [
          ...once.measurements.flatMap(({ views }) => views.map(({ id }) => id)),
          ...once.plan.map(({ id }) => id),
          ...(once.team?.members ?? []).map(({ id }) => id),
        ];
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  it('with two measurements of one id is a valid case of today, in which they are called otherwise', () => {
    fc.assert(
      fc.property(anyCase1, (record) => {
        const [first] = record.measurements;
        if (!first) return;
        const twice = fromFormat1({ ...record, measurements: [first, first] });
        expect(Case.parse(twice)).toEqual(twice);
      }),
      { numRuns: 20 },
    );
  }, 120_000);

  it('has its results called by the ids of the views', () => {
    fc.assert(
      fc.property(
        anyCase1,
        fc.constantFrom<('employer' | 'expert')[][]>(['employer'], ['expert'], ['expert', 'employer']),
        (record, sides) => {
          const results = record.measurements.map(({ id }) => result(id, sides));
          const file = readCaseFile(JSON.stringify({ ...record, results }));
          if (file.kind === 'refused') throw new Error(JSON.stringify(file.problem));
          expect(file.claimedResults).toEqual(
            results.map(({ perspectives, basis = 'employer', ...derived }) => {
              const ids = viewIdsOf({ id: derived.measurement });
              const views = Object.fromEntries(sides.map((side) => [ids[side], perspectives[side]]));
              return { ...derived, basis: ids[basis], views };
            }),
          );
        },
      ),
      { numRuns: 30 },
    );
  }, 120_000);
});

describe('a file of format 1 with a fault is refused with the place in the file as it stands', () => {
  const record = {
    format: 'igm-scan/case',
    formatVersion: 1,
    id: '00000000-0000-4000-8000-000000000001',
    revision: 1,
    createdAt: '2026-11-21T09:30:00.000Z',
    updatedAt: '2026-11-21T09:30:00.000Z',
    route: 'employer',
    employer: { name: 'Bakkerij Jansen', sector: 'C', contact: '', place: '' },
    expert: { name: '', organisation: '' },
    goal: '',
    phase: 3,
    otherProfessionals: false,
    measurements: [
      {
        id: '00000000-0000-4000-8000-000000000002',
        date: '2026-11-21',
        instrument: { id: 'igm-employer', version: '1.0.0' },
        form: 'full',
        mode: 'together',
        background: {},
        answers: { 'ATT-1': { employer: 4, note: 'een notitie' } },
        completedAt: null,
      },
    ],
    plan: [],
  };
  const text = JSON.stringify(record);
  const problemWith = (piece: string, replacement: string) => {
    expect(text).toContain(piece);
    const file = readCaseFile(text.replace(piece, replacement));
    return file.kind === 'refused' ? file.problem : file.kind;
  };

  it('and without one it opens', () => {
    expect(problemWith('"goal"', '"goal"')).toBe('read');
  });

  it.each([
    ['a rating of 6', '"employer":4', '"employer":6', 'answers.ATT-1.employer', 'notAllowed', '6'],
    [
      'a rating that the item does not allow',
      '"employer":4',
      '"expert":"na"',
      'answers.ATT-1.expert',
      'naNotAllowed',
      '"na"',
    ],
    ['an item of another version', '"ATT-1"', '"ATT-99"', 'answers.ATT-99', 'unknownItem', 'ATT-99'],
    ['a field of format 2', '"form"', '"views":[],"form"', 'views', 'unknownField', '[]'],
    ['a form of another questionnaire', '"full"', '"professional"', 'form', 'otherForm', '"professional"'],
    [
      'a question that does not exist',
      '"background":{}',
      '"background":{"BG-99":1}',
      'background.BG-99',
      'unknownField',
      '1',
    ],
    [
      'an answer that is not possible',
      '"background":{}',
      '"background":{"BG-4":9}',
      'background.BG-4',
      'notAllowed',
      '9',
    ],
  ])('%s', (_, piece, replacement, path, reason, found) => {
    const place = `measurements[0].${path}`;
    expect(problemWith(piece, replacement)).toEqual({ kind: 'invalid', path: place, reason, found });
  });

  it('a questionnaire of the other route', () => {
    expect(problemWith('"route":"employer"', '"route":"professional"')).toMatchObject({
      path: 'measurements[0].instrument.id',
      reason: 'otherRoute',
    });
  });

  it('ids of entries, which format 1 does not have', () => {
    const entry = '{"id":"00000000-0000-4000-8000-000000000003"}';
    expect(problemWith('"plan":[]', `"plan":[${entry}]`)).toMatchObject({ kind: 'invalid' });
  });

  it('but a questionnaire of a later version is that of a newer app', () => {
    expect(problemWith('"1.0.0"', '"99.0.0"')).toEqual({ kind: 'newer', version: 'igm-employer 99.0.0' });
  });
});
