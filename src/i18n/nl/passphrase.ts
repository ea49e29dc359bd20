/** Saving and opening with a passphrase. */
export const passphrase = {
  save: 'Bewaren met wachtwoord',
  explained:
    'Het bestand gaat op slot met een wachtwoord. Wie het wachtwoord niet heeft, kan er niets in lezen. Vergeet u het? Dan kan niemand het bestand openen, ook de makers van de scan niet. Het bestand heeft het age-formaat (age-encryption.org), dat ook andere programma’s openen.',
  choose: 'Wachtwoord',
  chooseHint: (least: number) =>
    `Minstens ${least} tekens. Vier of vijf losse woorden zijn goed te onthouden en moeilijk te raden.`,
  again: 'Nog een keer hetzelfde wachtwoord',
  show: 'Wachtwoord laten zien',
  tooShort: (least: number) => `Kies een wachtwoord van minstens ${least} tekens.`,
  notSame: 'Dit is niet hetzelfde wachtwoord.',
  encrypting: 'Het bestand gaat op slot. Dat duurt een paar seconden.',
  saved: (file: string) => `Gemaakt: ${file}. Bewaar het wachtwoord niet bij het bestand.`,
  failed: 'Het is niet gelukt. Probeer het opnieuw.',
  openHeading: 'Dit bestand heeft een wachtwoord',
  openLabel: 'Wachtwoord van het bestand',
  open: 'Openen',
  doNotOpen: 'Niet openen',
  opening: 'Het bestand wordt geopend. Dat duurt een paar seconden.',
  refused:
    'Het bestand gaat hiermee niet open. Het wachtwoord klopt niet, of het bestand is beschadigd. Kijk ook naar hoofdletters, en naar een spatie aan het eind.',
};

export type PassphraseWords = typeof passphrase;
