import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../src/advice/outcome';
import { measurementResult } from '../../src/report/exports/results';
import { factsOf, goldenCases, viewIds } from '../fixtures/golden';

describe('the golden cases, whole, as the data file carries them', () => {
  it.each(goldenCases)('$name', (golden) => {
    const { record, measurement } = factsOf(golden);
    const outcome = outcomeOf(record, measurement);
    const { views, measurement: _, ...result } = measurementResult('', outcome);
    const { factors, willing, able, ...expected } = golden.expected;
    const basis = viewIds[golden.expected.basis];
    expect(result).toEqual({ ...expected, basis });
    expect(views[basis]).toEqual({ factors, willing, able });
  });
});
