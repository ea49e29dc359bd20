import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answersInUse,
  type Background,
  chosenOf,
  isAmong,
  isPossibleAnswer,
  possibleIn,
  questionsAsked,
} from '../../src/cases/background';
import { Case } from '../../src/cases/schema/case';
import { versionOf } from '../../src/cases/version';
import { findInstrument } from '../../src/questions/instruments';
import { knownInstruments } from '../../src/questions/knownInstruments';
import { measurementScores } from '../../src/scoring/measurementScores';
import { anyBackground } from '../fixtures/arbitraries';
import { aCase, aView } from '../fixtures/case';
import { employerInstrument } from '../fixtures/questionnaires';

const first = findInstrument({ id: 'igm-employer', version: '1.0.0' }) ?? expect.fail('1.0.0 is known');

const idsOf = (questions: readonly { readonly id: string }[]) => questions.map(({ id }) => id);
const question = (id: string) =>
  employerInstrument.background.find((one) => one.id === id) ?? expect.fail(`There is no ${id}`);

describe('the questions about the organisation', () => {
  it('ask how many placements there are only of whoever has one', () => {
    for (const answer of ['no', 'dk', undefined]) {
      const said: Background = answer === undefined ? {} : { 'BG-2': answer };
      expect(idsOf(questionsAsked(employerInstrument, said))).not.toContain('BG-5');
    }
    expect(idsOf(questionsAsked(employerInstrument, { 'BG-2': 'yes' }))).toContain('BG-5');
  });

  it('asked that in 1.0.0 of everybody', () => {
    expect(idsOf(questionsAsked(first, {}))).toEqual(['BG-1', 'BG-2', 'BG-3', 'BG-4', 'BG-5', 'BG-6']);
  });

  it('do not hang on an answer to what is not asked itself', () => {
    const about = { type: 'number' as const, page: 'plan' as const, text: { nl: 'n', en: 'n' } };
    const chain = {
      background: [
        { ...question('BG-2'), id: 'A' },
        { ...about, id: 'B', askWhen: { background: 'A', is: ['yes'] } },
        { ...about, id: 'C', askWhen: { background: 'B', is: [2] } },
      ],
    };
    expect(idsOf(questionsAsked(chain, { A: 'yes', B: 2, C: 1 }))).toEqual(['A', 'B', 'C']);
    expect(idsOf(questionsAsked(chain, { A: 'no', B: 2, C: 1 }))).toEqual(['A']);
    expect(answersInUse(chain, { A: 'no', B: 2, C: 1 })).toEqual({ A: 'no' });
  });

  it('are each asked after what they hang on', () => {
    for (const { instrument } of knownInstruments) {
      const ids = idsOf(instrument.background);
      for (const { id, askWhen } of instrument.background) {
        if (askWhen) expect(ids.slice(0, ids.indexOf(id))).toContain(askWhen.background);
      }
    }
  });
});

describe('an answer that is not asked for (any more)', () => {
  const kept: Background = { 'BG-2': 'no', 'BG-5': 4, 'BG-1': '1-9' };

  it('is kept in the case and not used', () => {
    const record = aCase({ background: kept });
    expect(Case.parse(record).measurements[0]?.background).toEqual(kept);
    const [measurement] = record.measurements;
    if (!measurement) throw new RangeError('A case has a measurement');
    expect(measurementScores(measurement).background).toEqual({ 'BG-2': 'no', 'BG-1': '1-9' });
  });

  it('counts again with what it hangs on', () => {
    expect(answersInUse(employerInstrument, { ...kept, 'BG-2': 'yes' })).toEqual({ ...kept, 'BG-2': 'yes' });
  });

  it('never adds to the answers, and what is used is what was said', () => {
    fc.assert(
      fc.property(anyBackground, (answers) => {
        const used = answersInUse(employerInstrument, answers);
        expect(answers).toEqual({ ...answers, ...used });
        expect(answersInUse(employerInstrument, used)).toEqual(used);
      }),
    );
  });
});

describe('what is used of the answers', () => {
  const alone = aView({ 'ATT-2': 4 }, { kind: 'employer', background: { 'BG-1': '250+' } });
  const [measurement] = aCase({ background: { 'BG-1': '1-9', 'BG-3': 'yes' } }).measurements;

  it('is what was said of the measurement', () => {
    if (!measurement) throw new RangeError('A case has a measurement');
    expect(measurementScores(measurement).background).toEqual({ 'BG-1': '1-9', 'BG-3': 'yes' });
  });

  it('is what was said apart by whom everything rests on', () => {
    if (!measurement) throw new RangeError('A case has a measurement');
    expect(measurementScores({ ...measurement, views: [alone] }).background).toEqual({ 'BG-1': '250+' });
    const views = [aView({ 'ATT-2': 3 }), alone];
    expect(measurementScores({ ...measurement, views }).background).toEqual(measurement.background);
    expect(measurementScores({ ...measurement, views, basis: alone.id }).background).toEqual(
      alone.background,
    );
  });
});

describe('of several answers', () => {
  it.each<[unknown, boolean]>([
    [['newcomer'], true],
    [['newcomer', 'long-sick'], true],
    [['no-idea'], true],
    [['no-idea', 'newcomer'], false],
    [['newcomer', 'newcomer'], false],
    [['nobody'], false],
    [[], false],
    ['newcomer', false],
    [1, false],
  ])('%j can be chosen: %s', (answer, isPossible) => {
    expect(isPossibleAnswer(question('BG-9'), answer)).toBe(isPossible);
  });

  it('each is among them, and none of a single answer', () => {
    expect(isAmong('newcomer', ['long-sick', 'newcomer'])).toBe(true);
    expect(isAmong('newcomer', ['long-sick'])).toBe(false);
    expect(isAmong('yes', 'yes')).toBe(true);
    expect(isAmong(1, undefined)).toBe(false);
    expect(chosenOf('yes')).toEqual([]);
    expect(chosenOf(['newcomer'])).toEqual(['newcomer']);
  });

  it('say the same in any order', () => {
    const chosen = (...options: string[]) => versionOf(aCase({ background: { 'BG-9': options } }));
    expect(chosen('newcomer', 'long-sick')).toBe(chosen('long-sick', 'newcomer'));
    expect(chosen('newcomer')).not.toBe(chosen('long-sick'));
  });
});

it('takes over into the next version what that asks too', () => {
  const answers = { 'BG-1': '1-9', 'BG-5': 3, 'BG-9': ['newcomer'], 'BG-2': 'perhaps' };
  expect(possibleIn(first, answers)).toEqual({ 'BG-1': '1-9', 'BG-5': 3 });
  expect(possibleIn(employerInstrument, answers)).toEqual({ 'BG-1': '1-9', 'BG-5': 3, 'BG-9': ['newcomer'] });
  expect(possibleIn(undefined, answers)).toEqual({});
});
