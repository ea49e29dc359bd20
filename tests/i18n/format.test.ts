import { afterEach, describe, expect, it, vi } from 'vitest';

/** As a browser in another place has it; a zone is read once, with the module. */
async function writtenIn(zone: string) {
  vi.stubEnv('TZ', zone);
  vi.resetModules();
  return (await import('../../src/i18n/format')).writtenDay;
}

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

describe('a day in words', () => {
  it.each([
    ['Europe/Amsterdam', '2026-03-28T23:30:00.000Z', '29 maart 2026'],
    ['Europe/Amsterdam', '2026-07-31T21:59:59.000Z', '31 juli 2026'],
    ['Europe/Amsterdam', '2026-07-31T22:00:00.000Z', '1 augustus 2026'],
    ['America/Paramaribo', '2027-01-01T02:59:00.000Z', '31 december 2026'],
    ['Pacific/Kiritimati', '2026-12-31T10:00:00.000Z', '1 januari 2027'],
  ])('is in %s, of the moment %s, the one on the calendar there', async (zone, moment, day) => {
    expect((await writtenIn(zone))(moment, 'nl')).toBe(day);
  });

  it.each(['Europe/Amsterdam', 'America/Los_Angeles', 'Pacific/Kiritimati'])(
    'is the same in %s when it has no time',
    async (zone) => {
      expect((await writtenIn(zone))('2026-12-31', 'en')).toBe('31 December 2026');
    },
  );
});
