/**
 * The scales of recharts' radar, in place of `victory-vendor/d3-scale`: vite.config.ts resolves that to this file. A
 * linear one for the scores and one with bands for the factors, with the formulas of d3-scale in the same order, so
 * that every coordinate is the same to the last digit. What recharts 3.10.1 does not ask for such a radar throws.
 * Tests and development keep a copy inside recharts: after a change here, `npx vite --force` once.
 */

/** What a scale places: numbers in a linear one, categories in bands. */
type Input = string | number;

/** Between which values lie, and between which places. */
interface Ends {
  domain: readonly Input[];
  range: readonly number[];
}

/** A scale as recharts uses it. */
interface Scale {
  /** Where a value lies; undefined for what the scale does not know. */
  (value: unknown): number | undefined;
  /** @returns the scale itself when given something to keep, what it has otherwise */
  domain(values?: readonly Input[]): Scale | readonly Input[];
  /** @returns as `domain` does */
  range(ends?: readonly number[]): Scale | readonly number[];
}

interface LinearScale extends Scale {
  /** Without it recharts would take the ends of the domain for its ticks. */
  ticks(): never;
}

interface BandScale extends Scale {
  bandwidth(): number;
}

/** Numbers on a straight line. */
export function scaleLinear(): LinearScale {
  const scale = scaleOf(newEnds(), linearPlace);
  return Object.assign(scale, { ticks: () => notProvided('ticks of a linear scale') });
}

/** Bands of the same width, one beside the other. */
export function scaleBand(): BandScale {
  const ends = newEnds();
  return Object.assign(scaleOf(ends, bandPlace), { bandwidth: () => bandsOf(ends).step });
}

/** What recharts takes for a scale by another name. @throws always */
export function scalePoint(): never {
  return notProvided('a scale that is neither linear nor in bands');
}

function newEnds(): Ends {
  return { domain: [], range: [] };
}

function scaleOf(ends: Ends, place: (value: unknown, ends: Ends) => number | undefined): Scale {
  const scale: Scale = Object.assign((value: unknown) => place(value, ends), {
    domain(values?: readonly Input[]) {
      if (values === undefined) return [...ends.domain];
      ends.domain = [...new Set(values)];
      return scale;
    },
    range(between?: readonly number[]) {
      if (between === undefined) return [...ends.range];
      ends.range = [...between];
      return scale;
    },
  });
  return scale;
}

function linearPlace(value: unknown, { domain, range }: Ends): number | undefined {
  const [from, to] = risingPair(domain);
  const [start, stop] = pair(range);
  if (value === null || value === undefined || Number.isNaN(Number(value))) return undefined;
  const part = (Number(value) - from) / (to - from);
  return start * (1 - part) + stop * part;
}

function bandPlace(value: unknown, ends: Ends): number | undefined {
  const { first, step, isReversed } = bandsOf(ends);
  const index = ends.domain.findIndex((input) => Object.is(input, value));
  if (index < 0) return undefined;
  return first + step * (isReversed ? ends.domain.length - 1 - index : index);
}

/** The bands from the lowest place up; over a falling range the last category has the first of them. */
function bandsOf({ domain, range }: Ends) {
  const [start, stop] = pair(range);
  const [low, high] = [Math.min(start, stop), Math.max(start, stop)];
  const step = (high - low) / Math.max(1, domain.length);
  return { first: low + (high - low - step * domain.length) * 0.5, step, isReversed: stop < start };
}

function risingPair(values: readonly Input[]): readonly [number, number] {
  const [from, to] = pair(values);
  return from < to ? [from, to] : notProvided(`a linear scale from ${from} to ${to}`);
}

function pair(values: readonly Input[]): readonly [number, number] {
  const [from, to, ...others] = values;
  if (others.length > 0 || !isFiniteNumber(from) || !isFiniteNumber(to)) {
    return notProvided(`a scale between ${values.join(', ')}`);
  }
  return [from, to];
}

function isFiniteNumber(value: Input | undefined): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function notProvided(what: string): never {
  throw new Error(`src/report/charts/rechartsScale.ts does not provide ${what}`);
}
