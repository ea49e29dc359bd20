import { describe, expect, it } from 'vitest';
import { itemsOf } from '../../src/questions/instrument';
import { knownInstruments } from '../../src/questions/knownInstruments';
import { ratings } from '../../src/questions/model';
import { paperSides } from '../../src/questions/paperSides';
import { ratingOfKey, signOf } from '../../src/questions/ratingKeys';

const employer = knownInstruments
  .map(({ instrument }) => instrument)
  .filter(({ id }) => id === 'igm-employer');

describe.each(employer)('version $version on paper', (instrument) => {
  it.each([
    ['short', 2],
    ['full', 4],
  ] as const)('has every item of the %s form once, in order, on %i sides', (form, count) => {
    const sides = paperSides(instrument, form);
    expect(sides.map(({ number }) => number)).toEqual(Array.from({ length: count }, (_, index) => index + 1));
    const numbered = sides.flatMap(({ items }) => items);
    expect(numbered.map(({ item }) => item)).toEqual(itemsOf(instrument, form));
    expect(numbered.map(({ number }) => number)).toEqual(numbered.map((_, index) => index + 1));
  });
});

it('what a professional asks of oneself does not come on paper', () => {
  expect(() => paperSides(employer[0] ?? expect.fail(), 'professional')).toThrow(RangeError);
});

describe('a key', () => {
  it.each(ratings)('types %s, by the sign that stands on paper', (rating) => {
    expect(ratingOfKey(signOf(rating))).toBe(rating);
    expect(ratingOfKey(signOf(rating).toUpperCase())).toBe(rating);
  });

  it.each([
    ['0', 'na'],
    ['/', 'dk'],
    ['6', undefined],
    ['Enter', undefined],
  ])('%s is %s', (key, rating) => {
    expect(ratingOfKey(key)).toBe(rating);
  });
});
