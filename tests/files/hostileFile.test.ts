import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCaseFile } from '../../src/files/caseFile';
import { writeCaseFile } from '../../src/files/writeCaseFile';
import { resultsOf } from '../../src/report/measurementResult';
import { aCase } from '../fixtures/case';

const record = aCase({ employer: { 'ATT-1': 4 }, notes: { 'ATT-1': 'een notitie' }, expertName: 'Noor' });
const text = writeCaseFile(record, resultsOf(record));

/** The file with one piece of its text replaced, and what is then said of it. */
function problemWith(piece: string, replacement: string) {
  const [before, ...after] = text.split(piece);
  if (after.length === 0) throw new RangeError(`The file holds no ${piece}`);
  const file = readCaseFile([before, after.join(piece)].join(replacement));
  return file.kind === 'refused' ? file.problem : file.kind;
}

const ANSWER = 'measurements[0].answers.ATT-1';

describe('a value that is not allowed is refused with its place and with what stands there', () => {
  it.each([
    ['a rating of 6', '"employer": 4', '"employer": 6', `${ANSWER}.employer`, 'notAllowed', '6'],
    ['a rating of -1', '"employer": 4', '"employer": -1', `${ANSWER}.employer`, 'notAllowed', '-1'],
    ['a rating of 0', '"employer": 4', '"employer": 0', `${ANSWER}.employer`, 'notAllowed', '0'],
    ['a broken rating', '"employer": 4', '"employer": 2.5', `${ANSWER}.employer`, 'notAllowed', '2.5'],
    [
      'an endless rating',
      '"employer": 4',
      '"employer": 1e999',
      `${ANSWER}.employer`,
      'notAllowed',
      'Infinity',
    ],
    ['a rating in words', '"employer": 4', '"employer": "4"', `${ANSWER}.employer`, 'notAllowed', '"4"'],
    ['no rating', '"employer": 4', '"employer": null', `${ANSWER}.employer`, 'notAllowed', 'null'],
    ['not applicable', '"employer": 4', '"employer": "na"', `${ANSWER}.employer`, 'naNotAllowed', '"na"'],
    [
      'not applicable, by the expert',
      '"employer": 4',
      '"expert": "na"',
      `${ANSWER}.expert`,
      'naNotAllowed',
      '"na"',
    ],
    ['a note of the wrong kind', '"een notitie"', '7', `${ANSWER}.note`, 'wrongType', '7'],
    ['a phase of 7', '"phase": 3', '"phase": 7', 'phase', 'notAllowed', '7'],
    ['an endless phase', '"phase": 3', '"phase": 1e999', 'phase', 'wrongType', 'Infinity'],
    ['a revision before the first', '"revision": 1', '"revision": -1', 'revision', 'notAllowed', '-1'],
    ['no name', '"Bakkerij Jansen"', '"  "', 'employer.name', 'nameMissing', '"  "'],
    ['a missing field', '"goal": "",', '', 'goal', 'missing', ''],
    ['a plan of the wrong kind', '"plan": []', '"plan": {}', 'plan', 'wrongType', '{}'],
    ['an agreement of the wrong kind', '"plan": []', '"plan": [null]', 'plan[0]', 'wrongType', 'null'],
    ['an older format', '"formatVersion": 1', '"formatVersion": 0', 'formatVersion', 'notAllowed', '0'],
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
      'notAllowed',
      '"igm-employer"',
    ],
    ['a score of 101', '"willing": null', '"willing": 101', undefined, 'notAllowed', '101'],
  ])('%s', (_, piece, replacement, path, reason, found) => {
    const place = path ?? 'results[0].perspectives.employer.willing';
    expect(problemWith(piece, replacement)).toEqual({ kind: 'invalid', path: place, reason, found });
  });

  it.each([
    ['name', '"Bakkerij Jansen"', 200, 'employer.name'],
    ['line', '"Noor"', 200, 'expert.name'],
    ['goal', '"goal": ""', 1_000, 'goal'],
    ['note', '"een notitie"', 10_000, `${ANSWER}.note`],
  ])('a %s that is too long, quoted in short', (_, piece, limit, path) => {
    const said = (length: number) => piece.replace(/"[^"]*"$/, `"${'x'.repeat(length)}"`);
    expect(problemWith(piece, said(limit))).toBe('read');
    const found = `"${'x'.repeat(39)}…`;
    expect(problemWith(piece, said(limit + 1))).toEqual({ kind: 'invalid', path, reason: 'tooLong', found });
  });
});

it('lets "not applicable" stand where the item allows it', () => {
  expect(problemWith('"ATT-1": {\n          "employer": 4', '"EFF-2": {"employer":"na","expert":"na"')).toBe(
    'read',
  );
});

describe('a key that nobody knows is refused with its place', () => {
  const places = [
    ['', '"format":'],
    ['employer.', '"name": "Bakkerij Jansen"'],
    ['measurements[0].', '"date":'],
    ['measurements[0].instrument.', '"version":'],
    [`${ANSWER}.`, '"employer": 4'],
    ['results[0].', '"basis":'],
    ['results[0].perspectives.', '"employer": {\n          "factors"'],
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
      const problem = problemWith('"ATT-1": {', `"${item}": {`);
      expect(problem).toMatchObject({
        kind: 'invalid',
        path: `measurements[0].answers.${item}`,
        reason: 'unknownItem',
      });
    },
  );

  it('an answer to the item "__proto__", which would else be lost in silence', () => {
    const problem = problemWith('"ATT-1": {', '"__proto__": {');
    expect(problem).toMatchObject({ kind: 'invalid', path: 'measurements[0].answers.__proto__' });
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
    '"format":',
    '"name": "Bakkerij Jansen"',
    '"date":',
    '"employer": 4',
    '"basis":',
  );
  fc.assert(
    fc.property(anyPlace, anyKey, anyPayload, (place, key, payload) => {
      expect(problemWith(place, `"${key}": ${JSON.stringify(payload)}, ${place}`)).toMatchObject({
        kind: 'invalid',
      });
      expect(names()).toEqual(before);
    }),
  );
});
