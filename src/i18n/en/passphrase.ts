import type { PassphraseWords } from '../nl/passphrase';

export const passphrase: PassphraseWords = {
  save: 'Save with a passphrase',
  explained:
    'The file is locked with a passphrase. Without the passphrase nobody can read anything in it. If you forget it, nobody can open the file, and neither can the makers of the scan. The file has the age format (age-encryption.org), which other programs open too.',
  choose: 'Passphrase',
  chooseHint: (least) =>
    `At least ${least} characters. Four or five separate words are easy to remember and hard to guess.`,
  again: 'The same passphrase again',
  show: 'Show the passphrase',
  tooShort: (least) => `Choose a passphrase of at least ${least} characters.`,
  notSame: 'This is not the same passphrase.',
  encrypting: 'The file is being locked. This takes a few seconds.',
  saved: (file) => `Made: ${file}. Do not keep the passphrase with the file.`,
  failed: 'It did not work. Please try again.',
  openHeading: 'This file has a passphrase',
  openLabel: 'Passphrase of the file',
  open: 'Open',
  doNotOpen: 'Do not open',
  opening: 'The file is being opened. This takes a few seconds.',
  refused:
    'The file does not open with this. The passphrase is wrong, or the file is damaged. Check capital letters too, and a space at the end.',
};
