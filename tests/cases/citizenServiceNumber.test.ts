import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bsnInCase, looksLikeBsn } from '../../src/cases/citizenServiceNumber';
import { anyCase } from '../fixtures/arbitraries';
import { aCase } from '../fixtures/case';

/** Nine digits that pass the eleven test, made apart from how it is checked: the last digit is computed. */
const anyBsn = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: 8, maxLength: 8 })
  .map((digits) => ({
    digits,
    last: digits.map((digit, index) => digit * (9 - index)).reduce((a, b) => a + b, 0) % 11,
  }))
  .filter(({ digits, last }) => last < 10 && digits.some((digit) => digit > 0))
  .map(({ digits, last }) => `${digits.join('')}${last}`);

const anyWords = fc.stringMatching(/^[a-z ,.]{0,20}$/).map((words) => (words === '' ? '' : `${words} `));

describe('what looks like a citizen service number', () => {
  it('is any nine digits that pass the eleven test, wherever they stand between words', () => {
    fc.assert(
      fc.property(anyBsn, anyWords, anyWords, (bsn, before, after) => {
        expect(looksLikeBsn(`${before}${bsn} ${after}`)).toBe(bsn);
      }),
    );
  });

  it('may have dots or spaces between its groups', () => {
    fc.assert(
      fc.property(anyBsn, fc.constantFrom('.', ' ', '\u00a0'), (bsn, between) => {
        for (const cuts of [
          [0, 3, 6, 9],
          [0, 4, 6, 9],
        ]) {
          const written = cuts
            .slice(1)
            .map((end, index) => bsn.slice(cuts[index], end))
            .join(between);
          expect(looksLikeBsn(`Het is ${written}.`)).toBe(written);
        }
      }),
    );
  });

  it('is not nine digits of which one was mistyped', () => {
    fc.assert(
      fc.property(anyBsn, fc.nat(8), fc.integer({ min: 1, max: 9 }), (bsn, place, more) => {
        const digit = (Number(bsn[place]) + more) % 10;
        const wrong = `${bsn.slice(0, place)}${digit}${bsn.slice(place + 1)}`;
        expect(looksLikeBsn(wrong)).toBeNull();
      }),
    );
  });

  it('is no part of a longer number or of a word', () => {
    fc.assert(
      fc.property(anyBsn, fc.stringMatching(/^[0-9a-z]{1,5}$/), (bsn, beside) => {
        expect(looksLikeBsn(`${beside}${bsn}`)).toBeNull();
        expect(looksLikeBsn(`${bsn}${beside}`)).toBeNull();
      }),
    );
  });

  it('is no day', () => {
    const anyDay = fc.date({
      min: new Date('1900-01-01'),
      max: new Date('2099-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(anyDay, fc.constantFrom('.', ' ', '', '-', '/'), (date, between) => {
        const [year = '', month = '', day = ''] = date.toISOString().slice(0, 10).split('-');
        expect(looksLikeBsn([day, month, year].join(between))).toBeNull();
        expect(looksLikeBsn([year, month, day].join(between))).toBeNull();
      }),
    );
  });

  it.each([
    ['nine digits', 'BSN 111222333, zegt zij', '111222333'],
    ['eight digits, of which the first zero was left out', '10000008', '10000008'],
    ['after a colon', 'bsn:123456782', '123456782'],
    ['beside a year', 'In 2026 123456782 gezien', '123456782'],
  ])('is found: %s', (_, text, found) => {
    expect(looksLikeBsn(text)).toBe(found);
  });

  it.each([
    ['only zeros', '000000000'],
    ['a mobile number with a hyphen', '06-12345678'],
    ['a mobile number with a space', '06 10000008'],
    ['a mobile number from abroad', '+31 6 10000008'],
    ['the same without spaces', '+31610000008'],
    ['a number that begins with 00', '0031 610000008'],
    ['an account number', 'NL91 ABNA 0417 1643 00'],
    ['an amount', '€ 111.222.333'],
    ['an amount with cents', '111222333,50'],
    ['single digits in a row', '1 1 1 2 2 2 3 3 3'],
    ['an id', '10000008-1111-4222-8333-123456789012'],
    ['a number of seven digits', '1000008'],
  ])('is not: %s', (_, text) => {
    expect(looksLikeBsn(text)).toBeNull();
  });
});

describe('a case', () => {
  it('holds one wherever someone wrote it', () => {
    expect(bsnInCase(aCase())).toBeNull();
    expect(bsnInCase(aCase({ goal: 'Plek voor 111222333' }))).toBe('111222333');
    expect(bsnInCase(aCase({ notes: { 'ATT-6': 'Zie 1112.22.333' } }))).toBe('1112.22.333');
  });

  it('is never suspected of its ids and moments', () => {
    fc.assert(
      fc.property(anyCase, ({ id, createdAt, updatedAt, measurements }) => {
        const said = [id, createdAt, updatedAt, ...measurements.flatMap((one) => [one.id, one.date])];
        expect(said.map(looksLikeBsn).filter((found) => found !== null)).toEqual([]);
      }),
    );
  });
});
