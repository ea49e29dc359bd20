/** Sharing and receiving by link, code and file. */
export const share = {
  copied: 'Gekopieerd.',
  notCopied: 'Kopiëren mag hier niet. De tekst is geselecteerd: kopieer met Ctrl+C.',
  codePart: (part: number, of: number) => `Code ${part} van ${of}`,
  nextPart: 'Volgende code',
  codeTooBig: 'Dit past niet in een code. Gebruik de link of het bestand.',
  camera: 'Scan met de camera',
  stopCamera: 'Stop de camera',
  aim: 'Houd de code voor de camera.',
  partsRead: (read: number, of: number) => `${read} van ${of} codes gelezen. Ga door.`,
  noCamera: 'De camera is hier niet te gebruiken. Plak de link of open het bestand.',
};

export type ShareWords = typeof share;
