/** What is said when a number looks like a citizen service number. */
export const citizenServiceNumber = {
  inField: 'Dit lijkt op een burgerservicenummer. Dat hoort niet in deze scan.',
  inCase: (found: string) =>
    `Ergens in deze scan staat ${found}. Dat lijkt op een burgerservicenummer. Haal het weg voordat u een bestand maakt of deelt.`,
};

export type CitizenServiceNumberWords = typeof citizenServiceNumber;
