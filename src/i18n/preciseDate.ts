import { writtenDay } from './format';
import { type Language, localeOf } from './languages';

/** A date in words, as precisely as it is known: `13 januari 2026`, `januari 2026` or `2026`. */
export function writtenDate(date: string, language: Language): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  if (day !== undefined) return writtenDay(date, language);
  return new Intl.DateTimeFormat(localeOf(language), {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(date));
}
