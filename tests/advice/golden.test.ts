import { describe, expect, it } from 'vitest';
import { measurementResult } from '../../src/report/measurementResult';
import { outcomeOf } from '../../src/report/outcome';
import { factsOf, goldenCases } from '../fixtures/golden';

describe('the golden cases, whole, as the data file carries them', () => {
  it.each(goldenCases)('$name', (golden) => {
    const { record, measurement } = factsOf(golden);
    const outcome = outcomeOf(record, measurement);
    const { perspectives, measurement: _, ...result } = measurementResult('', outcome);
    const { factors, willing, able, ...expected } = golden.expected;
    expect(result).toEqual(expected);
    expect(perspectives[golden.expected.basis]).toEqual({ factors, willing, able });
  });
});
