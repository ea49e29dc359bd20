/** Before a scan is deleted from this device. */
export const removeCase = {
  heading: (name: string) => `${name} verwijderen?`,
  text: 'De antwoorden verdwijnen van dit apparaat. Dat kunt u niet terugdraaien. Wat u als bestand of PDF bewaarde, blijft bestaan.',
  saveCopy: 'Eerst een kopie bewaren',
  saved: (file: string) => `Bewaard als ${file}.`,
  saveFailed: 'De kopie is niet gemaakt.',
  cancel: 'Niet verwijderen',
};

export type RemoveCaseWords = typeof removeCase;
