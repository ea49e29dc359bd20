import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysAfter } from '../../src/lib/days';
import { isPastItsTime, mustBeCheckedFirst } from '../../src/library/checkFirst';
import type { Resource } from '../../src/library/schema';

type Checked = Pick<Resource, 'status' | 'expires' | 'validUntil' | 'checkedOn'>;

const checked: Checked = {
  status: 'current',
  expires: true,
  validUntil: '2026-12-31',
  checkedOn: '2026-11-29',
};
const today = '2026-11-30';

describe('a resource must be checked first', () => {
  it.each<[string, Partial<Checked>, string, boolean]>([
    ['when it was compared with its source and still holds', {}, today, false],
    ['on the last day on which it holds', {}, '2026-12-31', false],
    ['on the day after the last on which it holds', {}, '2027-01-01', true],
    ['when it changes and was never compared', { checkedOn: null }, today, true],
    ['when nothing changes and it was never compared', { expires: false, checkedOn: null }, today, false],
    [
      'when nothing changes and no last day is known',
      { expires: false, validUntil: null },
      '2036-01-01',
      false,
    ],
    ['when nothing changes, but its last day is past', { expires: false }, '2027-01-01', true],
    ['when its window is closed', { status: 'closed-window' }, today, true],
    ['when it has ended', { status: 'ended', expires: false, validUntil: null }, today, true],
    ['when it is unclear', { status: 'unclear', expires: false, validUntil: null }, today, true],
    ['when the clock of this device is behind the day of the check', {}, '2025-06-01', false],
  ])('%s: %o on %s', (_, change, day, expected) => {
    expect(mustBeCheckedFirst({ ...checked, ...change }, day)).toBe(expected);
  });

  const anyDay = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const anyChecked: fc.Arbitrary<Checked> = fc.record({
    status: fc.constantFrom('current', 'closed-window', 'ended', 'unclear'),
    expires: fc.boolean(),
    validUntil: fc.option(anyDay),
    checkedOn: fc.option(anyDay),
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

  it('as the rule says it', () => {
    fc.assert(
      fc.property(anyChecked, anyDay, (resource, day) => {
        const { status, expires, validUntil, checkedOn } = resource;
        const isUnchecked = expires && checkedOn === null;
        const isPast = validUntil !== null && Date.parse(day) > Date.parse(validUntil);
        expect(mustBeCheckedFirst(resource, day)).toBe(status !== 'current' || isUnchecked || isPast);
      }),
    );
  });

  it('is past its time from the day after its last, whatever its status', () => {
    fc.assert(
      fc.property(anyDay, (validUntil) => {
        expect(isPastItsTime({ validUntil }, validUntil)).toBe(false);
        expect(isPastItsTime({ validUntil }, daysAfter(validUntil, 1))).toBe(true);
        expect(isPastItsTime({ validUntil: null }, validUntil)).toBe(false);
      }),
    );
  });
});
