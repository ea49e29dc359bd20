import { describe, expect, it } from 'vitest';
import { agoInWords } from '../src/i18n/ago';
import { inMegabytes } from '../src/i18n/size';

const now = new Date(2026, 10, 21, 12, 0);
const daysBefore = (days: number, hour = 12) => new Date(2026, 10, 21 - days, hour).toISOString();

describe('how long ago', () => {
  it.each([
    [0, 'vandaag', 'today'],
    [1, 'gisteren', 'yesterday'],
    [13, '13 dagen geleden', '13 days ago'],
    [14, '2 weken geleden', '2 weeks ago'],
    [59, '8 weken geleden', '8 weeks ago'],
    [61, '2 maanden geleden', '2 months ago'],
    [92, '3 maanden geleden', '3 months ago'],
    [364, '11 maanden geleden', '11 months ago'],
    [365, '1 jaar geleden', '1 year ago'],
    [730, '2 jaar geleden', '2 years ago'],
  ])('%i days ago is said in a unit that fits', (days, dutch, english) => {
    expect(agoInWords(daysBefore(days), now, 'nl')).toBe(dutch);
    expect(agoInWords(daysBefore(days), now, 'en')).toBe(english);
  });

  it('goes by the calendar, not by hours', () => {
    const morning = new Date(2026, 10, 21, 0, 30);
    expect(agoInWords(daysBefore(1, 23), morning, 'nl')).toBe('gisteren');
  });

  it('is today for what lies ahead', () => {
    expect(agoInWords(daysBefore(-3), now, 'nl')).toBe('vandaag');
  });
});

it.each([
  [0, '1 MB'],
  [3_400_000, '3 MB'],
  [999_000_000, '999 MB'],
  [12_300_000_000, '12 GB'],
])('%i bytes are said in whole megabytes or gigabytes', (bytes, said) => {
  expect(inMegabytes(bytes, 'nl').replace(/\s/, ' ')).toBe(said);
});
