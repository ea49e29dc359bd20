import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import Decimal from '../../../src/report/charts/rechartsDecimal';

const ofRecharts = createRequire(createRequire(import.meta.url).resolve('recharts/package.json'));
const Theirs: typeof Decimal = ofRecharts('decimal.js-light');

/** Steps, ratios and ticks of a scale of scores, in quarters and twentieths. */
const numbers = [
  ...Array(31).keys(),
  50,
  60,
  75,
  80,
  99,
  100,
  0.05,
  0.1,
  0.125,
  0.15,
  0.225,
  2.5,
  12.5,
  18.75,
  22.5,
  102.5,
];

const powers = [-3, -2, -1, 0, 1, 2, 3];

/** All that recharts asks of a class of numbers, each with what came of it. */
function everyAnswerOf(Class: typeof Decimal): Readonly<Record<string, number | boolean>> {
  const answers = numbers.flatMap((a) => [
    [`|-${a}|`, new Class(-a).abs()],
    [`${a} is an integer`, new Class(a).isint()],
    ...(a === 0 ? [] : [[`log ${a}`, new Class(a).log(10)]]),
    ...numbers.flatMap((b) => [
      [`${a} + ${b}`, new Class(a).add(b)],
      [`${a} - ${b}`, new Class(a).sub(new Class(b))],
      [`${a} * ${b}`, new Class(a).mul(new Class(b))],
      [`${a} < ${b}`, new Class(a).lt(new Class(b))],
      [`${a} <= ${b}`, new Class(a).lte(b)],
      ...(b === 0 ? [] : [[`${a} / ${b}`, new Class(a).div(new Class(b))]]),
    ]),
  ]);
  const tens = powers.map((power) => [`10 ** ${power}`, new Class(10).pow(power)]);
  return Object.fromEntries(
    [...answers, ...tens].map(([asked, answer]) => [
      asked,
      answer instanceof Class ? answer.toNumber() : answer,
    ]),
  );
}

/** The other class keeps 20 digits: only the fifteenth may differ, of a quotient or a logarithm. */
function isSame(ours: number | boolean | undefined, theirs: number | boolean): boolean {
  if (typeof ours !== 'number' || typeof theirs !== 'number') return ours === theirs;
  return Math.abs(ours - theirs) <= Math.abs(theirs) * 1e-14;
}

describe('numbers for ticks', () => {
  it('calculate as decimal.js-light does', () => {
    const ours = everyAnswerOf(Decimal);
    const theirs = Object.entries(everyAnswerOf(Theirs));
    expect(theirs.length).toBeGreaterThan(10_000);
    expect(theirs.filter(([asked, answer]) => !isSame(ours[asked], answer))).toEqual([]);
  });

  it('have no noise behind the last digit', () => {
    expect(new Decimal(0.05).mul(3).toNumber()).toBe(0.15);
    expect(new Decimal(0.1).add(0.2).toNumber()).toBe(0.3);
  });

  it('refuse what recharts does not ask for', () => {
    expect(() => new Decimal(7).mod()).toThrow('does not provide a remainder');
    expect(() => new Decimal(8).log(2)).toThrow('does not provide logarithms of base 2');
    expect(() => new Decimal(1).div(0)).toThrow('does not provide');
    expect(() => new Decimal(Number.NaN)).toThrow('does not provide');
  });
});
