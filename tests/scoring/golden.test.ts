import { describe, expect, it } from 'vitest';
import { formOf } from '../../src/questions/instrument';
import { focusOf } from '../../src/scoring/focus';
import { scoresOf } from '../../src/scoring/scores';
import { goldenCases, itemsOfCase } from '../fixtures/golden';

describe('the golden cases, computed by an independent implementation', () => {
  it.each(goldenCases)('$name', (golden) => {
    const basis = golden.expected.basis === 'expert' ? golden.expertAnswers : golden.answers;
    const { minimumAnswered } = formOf(golden.form);
    const scores = scoresOf(itemsOfCase(golden), basis ?? {}, minimumAnswered);
    const { focus, closeCalls, bottlenecks } = focusOf(scores.factors, golden.phase);

    const factors = Object.fromEntries(
      scores.factors.map((one) => [
        one.factor,
        one.kind === 'scored' ? { score: one.score } : { score: null, missing: one.missing },
      ]),
    );
    const { expected } = golden;
    expect({ factors, willing: scores.willing, able: scores.able }).toEqual({
      factors: expected.factors,
      willing: expected.willing,
      able: expected.able,
    });
    expect(scores.profile).toEqual(expected.profile);
    expect({ focus, closeCalls, bottlenecks }).toEqual({
      focus: expected.focus,
      closeCalls: expected.closeCalls,
      bottlenecks: expected.bottlenecks,
    });
  });
});
