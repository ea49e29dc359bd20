/**
 * How a property over whole cases with a command of every type is checked. Making a counterexample of that size
 * smaller takes minutes; its seed leads back to it.
 */
export const howOften = { numRuns: 25, endOnFailure: true };
