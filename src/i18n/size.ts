import { type Language, localeOf } from './languages';

const MEGABYTE = 1_000_000;

/** An amount of bytes as people say it: `3 MB`, or `12 GB` from a thousand megabytes on; never nothing. */
export function inMegabytes(bytes: number, language: Language): string {
  const megabytes = Math.max(1, Math.round(bytes / MEGABYTE));
  const isLarge = megabytes >= 1000;
  return new Intl.NumberFormat(localeOf(language), {
    style: 'unit',
    unit: isLarge ? 'gigabyte' : 'megabyte',
    maximumFractionDigits: 0,
  }).format(isLarge ? megabytes / 1000 : megabytes);
}
