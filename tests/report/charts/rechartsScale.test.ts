import { createRequire } from 'node:module';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaleBand, scaleLinear, scalePoint } from '../../../src/report/charts/rechartsScale';

const ofRecharts = createRequire(createRequire(import.meta.url).resolve('recharts/package.json'));
const d3 = ofRecharts('victory-vendor/d3-scale');

/** Of an angle or of a radius, rising or falling. */
const range = fc.tuple(fc.integer({ min: -720, max: 720 }), fc.integer({ min: -720, max: 720 }));

describe('the linear scale', () => {
  const build = (make: typeof scaleLinear, domain: readonly number[], between: readonly number[]) => {
    const scale = make();
    scale.domain(domain);
    scale.range(between);
    return scale;
  };

  it('places every score where d3-scale does, to the last digit', () => {
    const scores = [...Array(101).keys(), 12.5, 99.999, null, undefined, Number.NaN, 'no number'];
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), range, (to, between) => {
        const [ours, theirs] = [scaleLinear, d3.scaleLinear].map((make) => build(make, [0, to], between));
        expect(scores.map((score) => ours?.(score))).toEqual(scores.map((score) => theirs?.(score)));
        expect([ours?.domain(), ours?.range()]).toEqual([theirs?.domain(), theirs?.range()]);
      }),
    );
  });

  it.each([
    { domain: [5, 5] },
    { domain: [100, 0] },
    { domain: [0, 50, 100] },
    { domain: [] },
    { domain: [0, Infinity] },
  ])('refuses the domain $domain', ({ domain }) => {
    const scale = build(scaleLinear, domain, [0, 136]);
    expect(() => scale(50)).toThrow('does not provide a');
  });

  it('refuses ticks', () => {
    expect(scaleLinear().ticks).toThrow('does not provide ticks of a linear scale');
  });
});

describe('the scale with bands', () => {
  const build = (
    make: typeof scaleBand,
    domain: readonly (string | number)[],
    between: readonly number[],
  ) => {
    const scale = make();
    scale.domain(domain);
    scale.range(between);
    return scale;
  };

  it('places every category where d3-scale does, to the last digit', () => {
    const category = fc.oneof(fc.string(), fc.nat());
    fc.assert(
      fc.property(fc.array(category, { maxLength: 12 }), range, (domain, between) => {
        const [ours, theirs] = [scaleBand, d3.scaleBand].map((make) => build(make, domain, between));
        const asked = [...domain, null, undefined, 'none of them'];
        expect(asked.map((value) => ours?.(value))).toEqual(asked.map((value) => theirs?.(value)));
        expect(ours?.bandwidth()).toBe(theirs?.bandwidth());
        expect([ours?.domain(), ours?.range()]).toEqual([theirs?.domain(), theirs?.range()]);
      }),
    );
  });
});

it('another scale is refused', () => {
  expect(scalePoint).toThrow('does not provide a scale that is neither linear nor in bands');
});
