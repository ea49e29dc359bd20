import { describe, expect, it } from 'vitest';
import { policyOf } from '../../src/cases/routes/policyOf';
import { focusOf } from '../../src/scoring/focus';
import { basisView, type MeasurementScores, measurementScores } from '../../src/scoring/measurementScores';
import { answersOf, factsOf, goldenCases, goldenScores1 } from '../fixtures/golden';

/** What the view that everything rests on scores, as the golden cases write it. */
function scoredIn(scored: MeasurementScores) {
  const { factors, willing, able, profile } = basisView(scored).scores;
  return {
    basis: scored.basis,
    factors: Object.fromEntries(
      factors.map((one) => [
        one.factor,
        one.kind === 'scored' ? { score: one.score } : { score: null, missing: one.missing },
      ]),
    ),
    willing,
    able,
    profile,
  };
}

describe('the golden cases, computed by an independent implementation', () => {
  it.each(goldenCases)('$name', (golden) => {
    const { record, measurement } = factsOf(golden);
    const scored = measurementScores(measurement);
    const phase = policyOf(record.route).hasPhases ? record.phase : null;
    const { focus, closeCalls, bottlenecks } = focusOf(basisView(scored).scores.factors, phase, scored.form);
    const { advice, openPreconditions, rulesThatSpoke, excluded, ...expected } = golden.expected;
    expect({ ...scoredIn(scored), focus, closeCalls, bottlenecks }).toEqual(expected);
  });
});

describe('the golden cases of questionnaire 1.0.0, which scores as it did', () => {
  it.each(goldenScores1)('$name', (golden) => {
    const scored = measurementScores({ ...answersOf({ ...golden, instrument: '1.0.0' }), background: {} });
    const { bottlenecks } = focusOf(basisView(scored).scores.factors, null, scored.form);
    expect({ ...scoredIn(scored), bottlenecks }).toEqual(golden.expected);
  });
});
