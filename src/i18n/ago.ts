import { type Language, localeOf } from './languages';

const DAY = 24 * 60 * 60 * 1000;
const MONTH = 365.25 / 12;

/** Making a formatter costs more than formatting many ages with it. */
const formatters = new Map<string, Intl.RelativeTimeFormat>();

/**
 * How long ago something was, in words and in whole units of the calendar here, such as `gisteren` or
 * `3 maanden geleden`. What lies ahead, by a clock that was wrong, counts as today.
 */
export function agoInWords(instant: string, now: Date, language: Language): string {
  const days = Math.max(0, Math.round((midnight(now) - midnight(new Date(instant))) / DAY));
  // "Yesterday" is a day that everyone knows; "last month" may be seven weeks.
  if (days < 14) return formatter(language, 'auto').format(-days, 'day');
  const { format } = formatter(language, 'always');
  if (days < 60) return format(-Math.floor(days / 7), 'week');
  if (days < 365) return format(-Math.floor(days / MONTH), 'month');
  return format(-Math.floor(days / 365), 'year');
}

/** Of the day on the calendar here; a day with a change of the clock is an hour longer or shorter. */
function midnight(moment: Date): number {
  return new Date(moment.getFullYear(), moment.getMonth(), moment.getDate()).getTime();
}

function formatter(language: Language, numeric: 'auto' | 'always') {
  const key = `${language} ${numeric}`;
  const made = formatters.get(key) ?? new Intl.RelativeTimeFormat(localeOf(language), { numeric });
  formatters.set(key, made);
  // Its method stays with it.
  return { format: made.format.bind(made) };
}
