import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { compareDays, daysAfter, daysBetween, today } from '../../src/lib/days';

describe('today', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is the day on the calendar of this device, whatever the time', () => {
    vi.setSystemTime(new Date(2026, 2, 5, 0, 0));
    expect(today()).toBe('2026-03-05');
    vi.setSystemTime(new Date(2026, 2, 5, 23, 59));
    expect(today()).toBe('2026-03-05');
  });
});

describe('days', () => {
  it.each([
    ['2026-12-30', 3, '2027-01-02'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-03-29', 1, '2026-03-30'],
    ['2026-10-24', 2, '2026-10-26'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-01-01', 0, '2026-01-01'],
  ])('after %s, %i of them: %s', (day, days, expected) => {
    expect(daysAfter(day, days)).toBe(expected);
    expect(daysBetween(day, expected)).toBe(days);
  });

  it('of a year or a month count from its first day', () => {
    expect(daysBetween('2026', '2026-01-02')).toBe(1);
    expect(daysBetween('2026-02', '2026-02-01')).toBe(0);
  });

  it('sort from early to late', () => {
    const days = ['2026-10-01', '2025-12-31', '2026-09-30', '2025-12-31'];
    expect(days.toSorted(compareDays)).toEqual(['2025-12-31', '2025-12-31', '2026-09-30', '2026-10-01']);
  });
});
