import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mustBeCheckedFirst, whomToAsk } from '../../src/library/checkFirst';
import type { Resource } from '../../src/library/schema';

type Checked = Pick<Resource, 'status' | 'expires' | 'lastVerified'>;

const fresh: Checked = { status: 'current', expires: true, lastVerified: '2026-01-13' };
const today = '2026-11-21';

describe('a resource must be checked first', () => {
  it.each<[string, Partial<Checked>, string, boolean]>([
    ['when it expires and was verified this year', {}, today, false],
    ['when it expires and was verified exactly 365 days ago', {}, '2027-01-13', false],
    ['when it expires and was verified 366 days ago', {}, '2027-01-14', true],
    ['when a leap day makes the year 366 days long', { lastVerified: '2024-01-01' }, '2025-01-01', true],
    ['when it expires and was never verified', { lastVerified: null }, today, true],
    ['when it does not expire and is old', { expires: false, lastVerified: '2012' }, today, false],
    ['when it does not expire and was never verified', { expires: false, lastVerified: null }, today, false],
    ['when a month is 365 days old, from its first day', { lastVerified: '2025-11' }, '2026-11-01', false],
    ['when a month is 366 days old, from its first day', { lastVerified: '2025-11' }, '2026-11-02', true],
    ['when a year is 365 days old, from its first day', { lastVerified: '2026' }, '2027-01-01', false],
    ['when a year is 366 days old, from its first day', { lastVerified: '2026' }, '2027-01-02', true],
    ['when its window is closed', { status: 'closed-window' }, today, true],
    ['when it has ended', { status: 'ended', expires: false }, today, true],
    ['when it is unclear', { status: 'unclear', expires: false, lastVerified: today }, today, true],
    ['when this device is behind the date of the text', {}, '2025-06-01', false],
  ])('%s', (_, change, day, expected) => {
    expect(mustBeCheckedFirst({ ...fresh, ...change }, day)).toBe(expected);
  });

  const anyDay = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const anyPrecision = fc
    .tuple(anyDay, fc.constantFrom(4, 7, 10))
    .map(([day, length]) => day.slice(0, length));
  const anyChecked: fc.Arbitrary<Checked> = fc.record({
    status: fc.constantFrom('current', 'closed-window', 'ended', 'unclear'),
    expires: fc.boolean(),
    lastVerified: fc.option(anyPrecision),
  });

  it('from a day on, and then for ever', () => {
    fc.assert(
      fc.property(anyChecked, anyDay, anyDay, (resource, one, other) => {
        const [earlier = '', later = ''] = [one, other].toSorted();
        fc.pre(mustBeCheckedFirst(resource, earlier));
        expect(mustBeCheckedFirst(resource, later)).toBe(true);
      }),
    );
  });

  it('as the rule says it in whole days', () => {
    fc.assert(
      fc.property(anyChecked, anyDay, (resource, day) => {
        const { status, expires, lastVerified } = resource;
        const last = new Date(`${(lastVerified ?? '1900').padEnd(10, '-01')}T00:00:00Z`);
        last.setUTCDate(last.getUTCDate() + 365);
        const isOld = lastVerified === null || day > last.toISOString().slice(0, 10);
        expect(mustBeCheckedFirst(resource, day)).toBe(status !== 'current' || (expires && isOld));
      }),
    );
  });
});

it('whom to ask is the owner, unless someone else is named', () => {
  const owner = { nl: 'UWV', en: 'UWV' };
  const named = { nl: 'het Werkcentrum', en: 'the work centre' };
  expect(whomToAsk({ owner })).toBe(owner);
  expect(whomToAsk({ owner, whomToAsk: named })).toBe(named);
});
