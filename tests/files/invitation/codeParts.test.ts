import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codesOf, noCodes, withCode } from '../../../src/files/invitation/codeParts';

const read = (codes: readonly string[]) => codes.reduce(withCode, noCodes);
const text = (length: number) => Array.from({ length }, (_, at) => ((at * 7919) % 36).toString(36)).join('');

describe('a text in codes', () => {
  it('is read in whatever order its parts are seen, and however often', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary-ascii', minLength: 1, maxLength: 4_000 }),
        fc.infiniteStream(fc.nat()),
        (any, dice) => {
          const codes = codesOf(any);
          const seen = codes.toSorted(() => (Number(dice.next().value) % 3) - 1);
          expect(read([...seen.slice(0, 2), ...seen].slice(0, -1).concat(seen.slice(-1))).text).toBe(any);
        },
      ),
      { numRuns: 60 },
    ));

  it('is one code while it is short, and nothing when it is too long to hold still for', () => {
    expect(codesOf(text(520))).toHaveLength(1);
    expect(codesOf(text(521)).length).toBeGreaterThan(1);
    expect(codesOf(text(20_000))).toEqual([]);
  });

  it('says how far it was read', () => {
    const codes = codesOf(text(1_000));
    const { parts, of, text: whole } = read(codes.slice(0, 2));
    expect([parts.size, of, whole]).toEqual([2, codes.length, null]);
  });

  it('is not mixed with the parts of another', () => {
    const [one, other] = [codesOf(text(1_000)), codesOf(`x${text(999)}`)];
    expect(read([one[0] ?? '', ...other]).text).toBe(`x${text(999)}`);
  });

  it.each(['IGM:0:2:abcdef:x', 'IGM:3:2:abcdef:x', 'IGM:1:999:abcdef:x'])('is not read of “%s”', (code) => {
    expect(withCode(noCodes, code)).toBe(noCodes);
  });
});
