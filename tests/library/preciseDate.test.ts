import { expect, it } from 'vitest';
import { writtenDate } from '../../src/i18n/preciseDate';

it.each([
  ['2026-01-13', '13 januari 2026', '13 January 2026'],
  ['2024-11', 'november 2024', 'November 2024'],
  ['2025', '2025', '2025'],
  // The first day of a month is no day of the month before, wherever the device is.
  ['2026-01', 'januari 2026', 'January 2026'],
])('a date is written as precisely as it is known: %s', (date, dutch, english) => {
  expect(writtenDate(date, 'nl')).toBe(dutch);
  expect(writtenDate(date, 'en')).toBe(english);
});
