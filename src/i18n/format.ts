import { type Language, localeOf } from './languages';

/** Making a formatter costs more than many texts from it. */
const formatters = new Map<Language, Intl.DateTimeFormat>();
const dayOfMomentFormatters = new Map<Language, Intl.DateTimeFormat>();
const momentFormatters = new Map<Language, Intl.DateTimeFormat>();
const listFormatters = new Map<Language, Intl.ListFormat>();

/**
 * A day in words, such as `21 november 2026`; of a moment the day on the calendar here.
 * @param day ISO 8601; one with a time is a moment, one without belongs to no zone
 */
export function writtenDay(day: string, language: Language): string {
  const isMoment = day.includes('T');
  const known = isMoment ? dayOfMomentFormatters : formatters;
  const formatter =
    known.get(language) ??
    new Intl.DateTimeFormat(localeOf(language), {
      dateStyle: 'long',
      ...(isMoment ? {} : { timeZone: 'UTC' }),
    });
  known.set(language, formatter);
  return formatter.format(new Date(day));
}

/** A moment in words by the clock here, such as `21 november 2026 om 14:05`. @param moment ISO 8601 */
export function writtenMoment(moment: string, language: Language): string {
  const formatter =
    momentFormatters.get(language) ??
    new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeStyle: 'short' });
  momentFormatters.set(language, formatter);
  return formatter.format(new Date(moment));
}

/** Joins with commas and an "and": `a, b en c`. */
export function listed(parts: readonly string[], language: Language): string {
  const formatter =
    listFormatters.get(language) ?? new Intl.ListFormat(localeOf(language), { type: 'conjunction' });
  listFormatters.set(language, formatter);
  return formatter.format(parts);
}

/** A number with two decimals, such as `0,85`. */
export function twoDecimals(value: number, language: Language): string {
  const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  return new Intl.NumberFormat(localeOf(language), digits).format(value);
}

/** A difference with its sign, such as `+20` or `−15`. */
export function signed(difference: number): string {
  if (difference === 0) return '0';
  return difference > 0 ? `+${difference}` : `−${-difference}`;
}
