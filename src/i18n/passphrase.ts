import type { Language } from './language';

/** Saving and opening with a passphrase. */
const nl = {
  save: 'Bewaren met wachtwoord',
  explained:
    'Het bestand gaat op slot met een wachtwoord. Wie het wachtwoord niet heeft, kan er niets in lezen. Vergeet u het, dan kan niemand het bestand openen, ook wij niet. Het bestand heeft het age-formaat (age-encryption.org), dat ook andere programma’s openen.',
  choose: 'Wachtwoord',
  chooseHint: (least: number) =>
    `Minstens ${least} tekens. Vier of vijf losse woorden zijn goed te onthouden en moeilijk te raden.`,
  again: 'Nog een keer hetzelfde wachtwoord',
  show: 'Wachtwoord laten zien',
  tooShort: (least: number) => `Kies een wachtwoord van minstens ${least} tekens.`,
  notSame: 'Dit is niet hetzelfde wachtwoord.',
  sealing: 'Het bestand gaat op slot. Dat duurt een paar seconden.',
  saved: (file: string) => `Gemaakt: ${file}. Bewaar het wachtwoord op een andere plek dan het bestand.`,
  failed: 'Het is niet gelukt. Probeer het opnieuw.',
  openHeading: 'Dit bestand heeft een wachtwoord',
  openLabel: 'Wachtwoord van het bestand',
  open: 'Openen',
  doNotOpen: 'Niet openen',
  opening: 'Het bestand wordt geopend. Dat duurt een paar seconden.',
  refused: 'Het bestand gaat hiermee niet open. Het wachtwoord klopt niet, of het bestand is beschadigd.',
};

const en: typeof nl = {
  save: 'Save with a passphrase',
  explained:
    'The file is locked with a passphrase. Without the passphrase nobody can read anything in it. If you forget it, nobody can open the file, and neither can we. The file has the age format (age-encryption.org), which other programs open too.',
  choose: 'Passphrase',
  chooseHint: (least) =>
    `At least ${least} characters. Four or five separate words are easy to remember and hard to guess.`,
  again: 'The same passphrase again',
  show: 'Show the passphrase',
  tooShort: (least) => `Choose a passphrase of at least ${least} characters.`,
  notSame: 'This is not the same passphrase.',
  sealing: 'The file is being locked. This takes a few seconds.',
  saved: (file) => `Made: ${file}. Keep the passphrase in another place than the file.`,
  failed: 'It did not work. Please try again.',
  openHeading: 'This file has a passphrase',
  openLabel: 'Passphrase of the file',
  open: 'Open',
  doNotOpen: 'Do not open',
  opening: 'The file is being opened. This takes a few seconds.',
  refused: 'The file does not open with this. The passphrase is wrong, or the file is damaged.',
};

export const passphraseWords: Record<Language, typeof nl> = { nl, en };
