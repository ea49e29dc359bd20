import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCaseFile } from '../../src/files/caseFile';
import { writeCaseFile } from '../../src/files/writeCaseFile';
import { resultsOf } from '../../src/report/exports/results';
import { aCase } from '../fixtures/case';

const record = aCase({
  employer: { 'ATT-6': 4 },
  expert: { 'ATT-6': 2 },
  notes: { 'ATT-6': 'een notitie' },
  expertName: 'Noor',
});
const [own = '', expert = ''] = record.measurements.flatMap(({ views }) => views.map(({ id }) => id));
const text = writeCaseFile(record, resultsOf(record));

/** The file with one piece of its text replaced, and what is then said of it. */
function problemWith(piece: string, replacement: string) {
  const [before, ...after] = text.split(piece);
  if (after.length === 0) throw new RangeError(`The file holds no ${piece}`);
  const file = readCaseFile([before, after.join(piece)].join(replacement));
  return file.kind === 'refused' ? file.problem : file.kind;
}

const RATING = 'measurements[0].views[0].ratings.ATT-6';
const NOTE = 'measurements[0].notes.ATT-6';

describe('a value that is not allowed is refused with its place and with what stands there', () => {
  it.each([
    ['a rating of 6', '"ATT-6": 4', '"ATT-6": 6', RATING, 'notAllowed', '6'],
    ['a rating of -1', '"ATT-6": 4', '"ATT-6": -1', RATING, 'notAllowed', '-1'],
    ['a rating of 0', '"ATT-6": 4', '"ATT-6": 0', RATING, 'notAllowed', '0'],
    ['a broken rating', '"ATT-6": 4', '"ATT-6": 2.5', RATING, 'notAllowed', '2.5'],
    ['an endless rating', '"ATT-6": 4', '"ATT-6": 1e999', RATING, 'notAllowed', 'Infinity'],
    ['a rating in words', '"ATT-6": 4', '"ATT-6": "4"', RATING, 'notAllowed', '"4"'],
    ['no rating', '"ATT-6": 4', '"ATT-6": null', RATING, 'notAllowed', 'null'],
    [
      'an object for a rating',
      '"ATT-6": 4',
      '"ATT-6": {"employer":4}',
      RATING,
      'notAllowed',
      '{"employer":4}',
    ],
    ['not applicable', '"ATT-6": 4', '"ATT-6": "na"', RATING, 'naNotAllowed', '"na"'],
    [
      'not applicable, by the expert',
      '"ATT-6": 2',
      '"ATT-6": "na"',
      'measurements[0].views[1].ratings.ATT-6',
      'naNotAllowed',
      '"na"',
    ],
    ['a note of the wrong kind', '"een notitie"', '7', NOTE, 'wrongType', '7'],
    [
      'a kind of view that nobody knows',
      '"kind": "expert"',
      '"kind": "other"',
      'measurements[0].views[1].kind',
      'notAllowed',
      '"other"',
    ],
    [
      'a second view given together',
      '"kind": "expert"',
      '"kind": "together"',
      'measurements[0].views[1].kind',
      'twice',
      '"together"',
    ],
    [
      'a view with the id of another',
      `"${expert}"`,
      `"${own}"`,
      'measurements[0].views[1].id',
      'twice',
      `"${own}"`,
    ],
    [
      'a basis that is no view',
      '"notes":',
      `"basis": "${record.id}", "notes":`,
      'measurements[0].basis',
      'notAllowed',
      `"${record.id}"`,
    ],
    [
      'an ancestor that is no tag',
      '"route":',
      '"ancestors": [7], "route":',
      'ancestors[0]',
      'wrongType',
      '7',
    ],
    ['a phase of 7', '"phase": 3', '"phase": 7', 'phase', 'notAllowed', '7'],
    ['an endless phase', '"phase": 3', '"phase": 1e999', 'phase', 'wrongType', 'Infinity'],
    ['a revision before the first', '"revision": 1', '"revision": -1', 'revision', 'notAllowed', '-1'],
    ['no name', '"Bakkerij Jansen"', '"  "', 'employer.name', 'nameMissing', '"  "'],
    ['a missing field', '"goal": "",', '', 'goal', 'missing', ''],
    ['a plan of the wrong kind', '"plan": []', '"plan": {}', 'plan', 'wrongType', '{}'],
    ['an agreement of the wrong kind', '"plan": []', '"plan": [null]', 'plan[0]', 'wrongType', 'null'],
    ['an older format', '"formatVersion": 2', '"formatVersion": 0', 'formatVersion', 'notAllowed', '0'],
    [
      'a form of another questionnaire',
      '"form": "full"',
      '"form": "professional"',
      'measurements[0].form',
      'otherForm',
      '"professional"',
    ],
    [
      'a questionnaire of another route',
      '"route": "employer"',
      '"route": "professional"',
      'measurements[0].instrument.id',
      'otherRoute',
      '"igm-employer"',
    ],
    ['a score of 101', '"willing": null', '"willing": 101', undefined, 'notAllowed', '101'],
  ])('%s', (_, piece, replacement, path, reason, found) => {
    const place = path ?? `results[0].views.${own}.willing`;
    expect(problemWith(piece, replacement)).toEqual({ kind: 'invalid', path: place, reason, found });
  });

  it.each([
    ['name', '"Bakkerij Jansen"', 200, 'employer.name'],
    ['line', '"Noor"', 200, 'expert.name'],
    ['goal', '"goal": ""', 1_000, 'goal'],
    ['note', '"een notitie"', 10_000, NOTE],
  ])('a %s that is too long, quoted in short', (_, piece, limit, path) => {
    const said = (length: number) => piece.replace(/"[^"]*"$/, `"${'x'.repeat(length)}"`);
    expect(problemWith(piece, said(limit))).toBe('read');
    const found = `"${'x'.repeat(39)}…`;
    expect(problemWith(piece, said(limit + 1))).toEqual({ kind: 'invalid', path, reason: 'tooLong', found });
  });
});

it('lets "not applicable" stand where the item allows it', () => {
  expect(problemWith('"ATT-6": 4', '"NOR-7": "na"')).toBe('read');
});

describe('a key that nobody knows is refused with its place', () => {
  const places = [
    ['', '"format":'],
    ['employer.', '"name": "Bakkerij Jansen"'],
    ['measurements[0].', '"date":'],
    ['measurements[0].instrument.', '"version":'],
    ['measurements[0].views[0].', '"kind": "together"'],
    ['measurements[0].views[0].respondent.', '"role": ""'],
    ['results[0].', '"basis":'],
    [`results[0].views.${own}.`, '"factors":'],
  ] as const;
  const keys = ['extra', 'constructor', '__proto__', 'toString', 'hasOwnProperty'];

  it.each(places.flatMap(([place, piece]) => keys.map((key) => [place + key, key, piece] as const)))(
    '%s',
    (path, key, piece) => {
      const hostile = `"${key}": {"prototype":{"isPolluted":true}}, ${piece}`;
      const found = '{"prototype":{"isPolluted":true}}';
      expect(problemWith(piece, hostile)).toEqual({ kind: 'invalid', path, reason: 'unknownField', found });
    },
  );

  it.each(['ATT-99', 'PRO-ATT-4', 'constructor', 'toString', ''])(
    'an answer to the unknown item "%s"',
    (item) => {
      expect(problemWith('"ATT-6": 4', `"${item}": 4`)).toEqual({
        kind: 'invalid',
        path: `measurements[0].views[0].ratings.${item}`,
        reason: 'unknownItem',
        found: item,
      });
      expect(problemWith('"ATT-6": "een', `"${item}": "een`)).toMatchObject({
        path: `measurements[0].notes.${item}`,
        reason: 'unknownItem',
      });
    },
  );

  it('an answer to the item "__proto__", which would else be lost in silence', () => {
    const problem = problemWith('"ATT-6": 4', '"__proto__": 4');
    expect(problem).toMatchObject({ kind: 'invalid', path: 'measurements[0].views[0].ratings.__proto__' });
  });

  it('a background question that does not exist', () => {
    const problem = problemWith('"background": {}', '"background": {"BG-99":1}');
    expect(problem).toMatchObject({ path: 'measurements[0].background.BG-99', reason: 'unknownField' });
  });
});

it('leaves every prototype as it was, whatever is put where', () => {
  const names = () =>
    [Object.prototype, Array.prototype, Function.prototype].map((one) => Reflect.ownKeys(one).length);
  const before = names();
  const anyKey = fc.constantFrom('__proto__', 'constructor', 'prototype', 'ATT-6', 'x');
  const anyPayload = fc.dictionary(anyKey, fc.dictionary(anyKey, fc.jsonValue()));
  const anyPlace = fc.constantFrom(
    '"format": "igm-scan/case"',
    '"name": "Bakkerij Jansen"',
    '"date": "2026-11-21"',
    '"ATT-6": 4',
    '"kind": "expert"',
    `"basis": "${own}"`,
  );
  fc.assert(
    fc.property(anyPlace, anyKey, anyPayload, (place, key, payload) => {
      // Behind it, so that of a key that stands there twice the hostile one counts.
      expect(problemWith(place, `${place}, "${key}": ${JSON.stringify(payload)}`)).toMatchObject({
        kind: 'invalid',
      });
      expect(names()).toEqual(before);
    }),
  );
});

describe('a file that mixes two versions of the questionnaire is refused with the id', () => {
  const version = (now: string) => [`"version": "2.0.0"`, `"version": "${now}"`] as const;

  it('items of 2.0.0 in a measurement of 1.0.0', () => {
    expect(problemWith(...version('1.0.0'))).toEqual({
      kind: 'invalid',
      path: RATING,
      reason: 'unknownItem',
      found: 'ATT-6',
    });
  });

  it('items of 1.0.0 in a measurement of 2.0.0', () => {
    expect(problemWith('"ATT-6": 4', '"ATT-1": 4')).toEqual({
      kind: 'invalid',
      path: 'measurements[0].views[0].ratings.ATT-1',
      reason: 'unknownItem',
      found: 'ATT-1',
    });
  });

  it('a question about the organisation of 2.0.0 in a measurement of 1.0.0', () => {
    const former = aCase({ employer: { 'ATT-2': 4 }, background: { 'BG-9': ['newcomer'] } });
    const measurements = former.measurements.map((one) => ({
      ...one,
      instrument: { ...one.instrument, version: '1.0.0' },
    }));
    expect(readCaseFile(JSON.stringify({ ...former, measurements }))).toMatchObject({
      kind: 'refused',
      problem: { path: 'measurements[0].background.BG-9', reason: 'unknownField' },
    });
  });

  it('a version of the future is newer', () => {
    expect(problemWith(...version('3.0.0'))).toEqual({ kind: 'newer', version: 'igm-employer 3.0.0' });
  });
});

describe('several answers to one question', () => {
  const withGroups = (answer: string) => problemWith('"background": {}', `"background": {"BG-9": ${answer}}`);

  it('stand in any order, also where they are not asked', () => {
    expect(withGroups('["newcomer", "long-sick"]')).toBe('read');
    expect(problemWith('"background": {}', '"background": {"BG-5": 3}')).toBe('read');
  });

  it.each(['"newcomer"', '[]', '["newcomer", "newcomer"]', '["newcomer", "no-idea"]', '["nobody"]', '[1]'])(
    'cannot be %s',
    (answer) => {
      expect(withGroups(answer)).toMatchObject({
        kind: 'invalid',
        reason: expect.stringMatching(/notAllowed|wrongType/),
      });
    },
  );
});
