import type { Language } from './language';

/** Why a file is refused. Apart from the rest: it is wanted with the reading of a file. */
const nl = {
  fileRefusedHeading: 'Dit bestand kan niet worden geopend',
  nothingChanged: 'Er is niets veranderd.',
  file: {
    unreadable: 'Het bestand kan niet worden gelezen.',
    empty: 'Het bestand is leeg.',
    tooLarge: 'Het bestand is te groot voor een scan.',
    notJson: 'Dit is geen databestand van deze scan, of het bestand is beschadigd of niet volledig.',
    tooDeep: 'Dit is geen databestand van deze scan.',
    notOurs: 'Dit is geen databestand van deze scan.',
    newer: (version: string) =>
      `Dit bestand is gemaakt met een nieuwere versie van de app (bestandsversie ${version}). Vernieuw de app en probeer het opnieuw.`,
    invalid: (path: string, reason: string) => `In het bestand klopt iets niet bij “${path}”: ${reason}.`,
  },
  field: {
    missing: 'daar ontbreekt iets',
    unknownField: 'dit onderdeel kent de scan niet',
    wrongType: (found: string) => `${found} is hier niet het goede soort gegeven`,
    notAllowed: (found: string) => `${found} kan hier niet`,
    tooLong: 'de tekst is te lang',
    nameMissing: 'de naam van de organisatie is leeg',
    unknownItem: (found: string) => `de vragenlijst kent geen vraag ${found}`,
    naNotAllowed: '“niet van toepassing” kan niet bij deze vraag',
    otherForm: 'deze vragenlijst hoort niet bij deze soort scan',
  },
};

const en: typeof nl = {
  fileRefusedHeading: 'This file cannot be opened',
  nothingChanged: 'Nothing has changed.',
  file: {
    unreadable: 'The file cannot be read.',
    empty: 'The file is empty.',
    tooLarge: 'The file is too large for a scan.',
    notJson: 'This is not a data file of this scan, or the file is damaged or not complete.',
    tooDeep: 'This is not a data file of this scan.',
    notOurs: 'This is not a data file of this scan.',
    newer: (version) =>
      `This file was made with a newer version of the app (file version ${version}). Refresh the app and try again.`,
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
    otherForm: 'this questionnaire does not belong to this kind of scan',
  },
};

export type FileProblemWords = typeof nl;

export const fileProblemWords: Record<Language, FileProblemWords> = { nl, en };
