import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formOf } from '../../src/questions/instrument';
import { FormId } from '../../src/questions/schema';
import interpretation from '../../src/report/interpretation.json';
import {
  type Change,
  changeLimits,
  changeOf,
  changesBetween,
  type MeasuredScores,
  mostMoved,
  type Verdict,
} from '../../src/scoring/change';
import { scoresOf } from '../../src/scoring/scores';
import { anyRatings } from '../fixtures/arbitraries';
import { ratedAt } from '../fixtures/case';
import { employerInstrument } from '../fixtures/questionnaires';

const items = employerInstrument.items;
const anyScore = fc.integer({ min: 0, max: 100 });
const anyForm = fc.constantFrom(...FormId.options);
const rank: Record<Verdict, number> = { none: 0, possible: 1, clear: 2 };

const compared = (change: Change) => {
  if (change.kind !== 'compared') return expect.fail('These scores were not compared');
  return change;
};

/** A measurement of the full form; `said` says what is otherwise. */
const measured = (
  ratings: Parameters<typeof scoresOf>[1],
  said: Partial<MeasuredScores> = {},
): MeasuredScores => ({
  instrument: { id: 'igm-employer', version: '1.0.0' },
  form: 'full',
  perspective: 'employer',
  scores: scoresOf(items, ratings, formOf('full').minimumAnswered),
  ...said,
});

describe('a change of a score', () => {
  it.each([
    ['full', 19, 'none'],
    ['full', 20, 'possible'],
    ['full', 30, 'possible'],
    ['full', 31, 'clear'],
    ['short', 25, 'none'],
    ['short', 26, 'possible'],
    ['short', 40, 'possible'],
    ['short', 41, 'clear'],
    ['professional', 22, 'none'],
    ['professional', 23, 'possible'],
    ['professional', 36, 'possible'],
    ['professional', 37, 'clear'],
  ] as const)('with the %s form of %i points is "%s", up and down', (form, points, verdict) => {
    expect(compared(changeOf(50, 50 + points, changeLimits[form])).verdict).toBe(verdict);
    expect(compared(changeOf(50, 50 - points, changeLimits[form])).verdict).toBe(verdict);
  });

  it('has the limits that the interpretation gives for each form', () => {
    for (const form of FormId.options) {
      const { perhapsFrom, clearAbove } = interpretation.uncertainty.limits[form];
      expect(changeLimits[form]).toEqual({ possibleFrom: perhapsFrom, clearAbove });
    }
  });

  it('turned round is as large the other way, with the same verdict', () => {
    fc.assert(
      fc.property(anyScore, anyScore, anyForm, (one, other, form) => {
        const there = compared(changeOf(one, other, changeLimits[form]));
        const back = compared(changeOf(other, one, changeLimits[form]));
        expect(there.change + back.change).toBe(0);
        expect(there.verdict).toBe(back.verdict);
      }),
    );
  });

  it('is never less sure when it is larger', () => {
    fc.assert(
      fc.property(anyScore, anyScore, anyScore, anyForm, (from, one, other, form) => {
        const [near, far] = [one, other].toSorted((a, b) => Math.abs(a - from) - Math.abs(b - from));
        const verdictOn = (to = from) => rank[compared(changeOf(from, to, changeLimits[form])).verdict];
        expect(verdictOn(near)).toBeLessThanOrEqual(verdictOn(far));
      }),
    );
  });

  it('has no verdict without two scores, or without limits', () => {
    fc.assert(
      fc.property(fc.option(anyScore), fc.option(anyScore), fc.option(anyForm), (before, after, form) => {
        const change = changeOf(before, after, form && changeLimits[form]);
        const isComplete = before !== null && after !== null && form !== null;
        expect(change.kind).toBe(isComplete ? 'compared' : 'notCompared');
        expect(change).toMatchObject({ before, after });
      }),
    );
  });
});

describe('two measurements', () => {
  it('are compared on every factor that has a score in both, and on no other', () => {
    fc.assert(
      fc.property(anyRatings(), anyRatings(), (one, other) => {
        const [before, after] = [measured(one), measured(other)];
        const { obstacles, factors } = changesBetween(before, after);
        expect(obstacles).toEqual([]);
        factors.forEach(({ change }, index) => {
          const both = [before, after].every(({ scores }) => scores.factors[index]?.kind === 'scored');
          expect(change.kind).toBe(both ? 'compared' : 'notCompared');
        });
      }),
    );
  });

  it.each([
    ['another form', { form: 'short' }, ['form']],
    ['another version', { instrument: { id: 'igm-employer', version: '1.1.0' } }, ['version']],
    ['another perspective', { perspective: 'expert' }, ['perspective']],
  ] as const)('with %s are shown and not subtracted', (_, said, obstacles) => {
    const changes = changesBetween(measured(ratedAt(2)), measured(ratedAt(5), said));
    expect(changes.obstacles).toEqual(obstacles);
    for (const change of [...changes.factors.map((one) => one.change), changes.willing, changes.able]) {
      expect(change).toEqual({ kind: 'notCompared', before: 25, after: 100 });
    }
  });

  it('say for willing and being able what they do too', () => {
    const { willing, able } = changesBetween(
      measured(ratedAt(3)),
      measured(ratedAt(3, { attitude: 5, norm: 5, selfEfficacy: 5 })),
    );
    expect(willing).toEqual({ kind: 'compared', before: 50, after: 100, change: 50, verdict: 'clear' });
    expect(able).toMatchObject({ change: 0, verdict: 'none' });
  });
});

describe('the items that moved most', () => {
  const attitude = items.filter(({ factor }) => factor === 'attitude');

  it('are those that moved most in the asked direction, reverse items turned round', () => {
    const before = ratedAt(3);
    const reverse = attitude.find((item) => item.reverse);
    const plain = attitude.filter((item) => !item.reverse);
    if (!reverse || !plain[0] || !plain[1]) expect.fail('Attitude has no such items');
    const after = {
      ...before,
      [plain[0].id]: 2 as const,
      [plain[1].id]: 5 as const,
      [reverse.id]: 5 as const,
    };
    expect(mostMoved(attitude, before, after, -1)).toEqual([reverse.id, plain[0].id]);
    expect(mostMoved(attitude, before, after, 1)).toEqual([plain[1].id]);
  });

  it('are none where nothing moved or an answer is missing', () => {
    expect(mostMoved(attitude, ratedAt(3), ratedAt(3), -1)).toEqual([]);
    expect(mostMoved(attitude, {}, ratedAt(1), -1)).toEqual([]);
  });
});
