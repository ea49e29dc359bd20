import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCaseFile } from '../../src/files/caseFile';
import { writeCaseFile } from '../../src/files/writeCaseFile';
import { resultsOf } from '../../src/report/exports/results';
import { aCase } from '../fixtures/case';

const record = aCase({
  employer: { 'ATT-1': 4 },
  expert: { 'ATT-1': 2 },
  notes: { 'ATT-1': 'een notitie' },
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

const RATING = 'measurements[0].views[0].ratings.ATT-1';
const NOTE = 'measurements[0].notes.ATT-1';

describe('a value that is not allowed is refused with its place and with what stands there', () => {
  it.each([
    ['a rating of 6', '"ATT-1": 4', '"ATT-1": 6', RATING, 'notAllowed', '6'],
    ['a rating of -1', '"ATT-1": 4', '"ATT-1": -1', RATING, 'notAllowed', '-1'],
    ['a rating of 0', '"ATT-1": 4', '"ATT-1": 0', RATING, 'notAllowed', '0'],
    ['a broken rating', '"ATT-1": 4', '"ATT-1": 2.5', RATING, 'notAllowed', '2.5'],
    ['an endless rating', '"ATT-1": 4', '"ATT-1": 1e999', RATING, 'notAllowed', 'Infinity'],
    ['a rating in words', '"ATT-1": 4', '"ATT-1": "4"', RATING, 'notAllowed', '"4"'],
    ['no rating', '"ATT-1": 4', '"ATT-1": null', RATING, 'notAllowed', 'null'],
    [
      'an object for a rating',
      '"ATT-1": 4',
      '"ATT-1": {"employer":4}',
      RATING,
      'notAllowed',
      '{"employer":4}',
    ],
    ['not applicable', '"ATT-1": 4', '"ATT-1": "na"', RATING, 'naNotAllowed', '"na"'],
    [
      'not applicable, by the expert',
      '"ATT-1": 2',
      '"ATT-1": "na"',
      'measurements[0].views[1].ratings.ATT-1',
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
  expect(problemWith('"ATT-1": 4', '"EFF-2": "na"')).toBe('read');
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

  it.each(['ATT-99', 'PRO-ATT-1', 'constructor', 'toString', ''])(
    'an answer to the unknown item "%s"',
    (item) => {
      expect(problemWith('"ATT-1": 4', `"${item}": 4`)).toEqual({
        kind: 'invalid',
        path: `measurements[0].views[0].ratings.${item}`,
        reason: 'unknownItem',
        found: item,
      });
      expect(problemWith('"ATT-1": "een', `"${item}": "een`)).toMatchObject({
        path: `measurements[0].notes.${item}`,
        reason: 'unknownItem',
      });
    },
  );

  it('an answer to the item "__proto__", which would else be lost in silence', () => {
    const problem = problemWith('"ATT-1": 4', '"__proto__": 4');
    expect(problem).toMatchObject({ kind: 'invalid', path: 'measurements[0].views[0].ratings.__proto__' });
  });

  it('a background question that does not exist', () => {
    const problem = problemWith('"background": {}', '"background": {"BG-9":1}');
    expect(problem).toMatchObject({ path: 'measurements[0].background.BG-9', reason: 'unknownField' });
  });
});

it('leaves every prototype as it was, whatever is put where', () => {
  const names = () =>
    [Object.prototype, Array.prototype, Function.prototype].map((one) => Reflect.ownKeys(one).length);
  const before = names();
  const anyKey = fc.constantFrom('__proto__', 'constructor', 'prototype', 'ATT-1', 'x');
  const anyPayload = fc.dictionary(anyKey, fc.dictionary(anyKey, fc.jsonValue()));
  const anyPlace = fc.constantFrom(
    '"format": "igm-scan/case"',
    '"name": "Bakkerij Jansen"',
    '"date": "2026-11-21"',
    '"ATT-1": 4',
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
