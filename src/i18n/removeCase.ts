import type { Language } from './language';

/** Before a scan is deleted from this device. */
const nl = {
  heading: (name: string) => `${name} verwijderen?`,
  text: 'De antwoorden verdwijnen van dit apparaat. Dat kunt u niet terugdraaien. Wat u als bestand of PDF bewaarde, blijft bestaan.',
  saveCopy: 'Eerst een kopie bewaren',
  saved: (file: string) => `Bewaard als ${file}.`,
  saveFailed: 'De kopie is niet gemaakt.',
  cancel: 'Niet verwijderen',
};

const en: typeof nl = {
  heading: (name) => `Delete ${name}?`,
  text: 'The answers disappear from this device. You cannot undo this. What you saved as a file or PDF remains.',
  saveCopy: 'Save a copy first',
  saved: (file) => `Saved as ${file}.`,
  saveFailed: 'The copy was not made.',
  cancel: 'Do not delete',
};

export const removeCaseWords: Record<Language, typeof nl> = { nl, en };
