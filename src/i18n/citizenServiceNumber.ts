import type { Language } from './language';

/** What is said when a number looks like a citizen service number. Both languages have the same keys. */
const nl = {
  inField: 'Dit lijkt op een burgerservicenummer. Dat hoort niet in deze scan.',
  inCase: (found: string) =>
    `Ergens in deze scan staat ${found}. Dat lijkt op een burgerservicenummer. Haal het weg voordat u een bestand maakt of deelt.`,
};

const en: typeof nl = {
  inField: 'This looks like a citizen service number (BSN). That does not belong in this scan.',
  inCase: (found) =>
    `Somewhere in this scan it says ${found}. That looks like a citizen service number (BSN). Take it out before you make or share a file.`,
};

export const citizenServiceNumberWords: Record<Language, typeof nl> = { nl, en };
