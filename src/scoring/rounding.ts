/**
 * Rounds to a whole number, halves up, as every shown score is (scoring rules 4 and 5).
 * Means of thirds carry binary noise (49.49999999999999 for 49.5), so a value within a
 * billionth of the half counts as the half.
 */
export function roundHalfUp(value: number): number {
  return Math.floor(value + 0.5 + 1e-9);
}

/** @throws RangeError for an empty list: a mean of nothing is not zero */
export function mean(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError('A mean needs at least one value');
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Rounds to 6 decimals, halves up: equal needs give equal points whatever way they were summed. */
export function round6(value: number): number {
  return Math.floor(value * 1e6 + 0.5 + 1e-6) / 1e6;
}
