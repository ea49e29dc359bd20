import type { FileProblemWords } from '../nl/fileProblem';

export const fileProblem: FileProblemWords = {
  fileRefusedHeading: 'This file cannot be opened',
  nothingChanged: 'Nothing has changed.',
  close: 'Close',
  file: {
    unreadable: 'The file cannot be read.',
    empty: 'The file is empty.',
    tooLarge: 'The file is too large for a scan.',
    notJson: 'This is not a data file of this scan, or the file is damaged or not complete.',
    notUtf8:
      'Another program saved this file with another character set. Letters with accents would change. Open the file as the scan saved it.',
    tooDeep: 'This is not a data file of this scan.',
    notOurs: 'This is not a data file of this scan.',
    several: 'More than one file was chosen. Open them one at a time.',
    encrypted: 'The file has a passphrase.',
    return: 'These are answers to an invitation. Open them at “Open answers”.',
    backup: 'This is a backup that holds several scans.',
    notSaved: 'Your last answer has not been saved yet. Wait until it says “Saved” and open the file again.',
    pdfNotOurs:
      'This PDF file is not a report of this app. The app only opens reports that were made with it, and data files (.json).',
    pdfWithPassword:
      'This PDF has a password, so the app cannot see what is in it. Choose the report as the app saved it, or a data file.',
    pdfWithoutData:
      'This report was made without the data of the scan. Open the data file (.json), or a report that holds the answers.',
    pdfDamaged:
      'The PDF file is damaged or not complete. Get it again from where it came, or open the data file (.json).',
    pdfEdited:
      'This PDF file is no longer as the app made it. It was edited, saved again by another program, or damaged. So the scan in it cannot be trusted. Open the original PDF file or the data file (.json).',
    newer: (version) =>
      `This file was made with a newer version of the app (version ${version}). Refresh the app and try again.`,
    invalid: (path, reason) => `Something in the file is wrong at “${path}”: ${reason}.`,
  },
  field: {
    missing: 'something is missing there',
    unknownField: 'the scan does not know this part',
    wrongType: (found) => `${found} is not the right kind of data here`,
    notAllowed: (found) => `${found} is not possible here`,
    tooLong: 'the text is too long',
    nameMissing: 'the name of the organisation is empty',
    unknownItem: (found) => `the questionnaire has no question ${found}`,
    naNotAllowed: '“not applicable” is not possible for this question',
    otherForm: 'the questionnaire does not have this form',
    otherRoute: 'this questionnaire does not belong to this kind of scan',
    twice: 'this is there twice, and it can only be there once',
  },
};
