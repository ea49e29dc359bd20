const DAY = 24 * 60 * 60 * 1000;

/** The day on this device's calendar, such as `2026-11-21`. */
export function today(): string {
  return dayOf(new Date());
}

/** The day of a moment on this device's calendar. */
export function dayOf(moment: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** The ISO day so many days after another. A day has no time and no zone, so no change of the clock counts. */
export function daysAfter(day: string, days: number): string {
  const date = new Date(day);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 'yyyy-mm-dd'.length);
}

/** How many days lie between two ISO days; below zero when the other is earlier. A year or a month means its first day. */
export function daysBetween(day: string, other: string): number {
  return (Date.parse(other) - Date.parse(day)) / DAY;
}

/** Sorts ISO days, earliest first: they compare as texts do. */
export function compareDays(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
