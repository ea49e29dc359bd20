import type { Language } from './language';

/** Why a file is refused. Apart from the rest: it is wanted with the reading of a file. */
const nl = {
  fileRefusedHeading: 'Dit bestand kan niet worden geopend',
  nothingChanged: 'Er is niets veranderd.',
  close: 'Sluiten',
  file: {
    unreadable: 'Het bestand kan niet worden gelezen.',
    empty: 'Het bestand is leeg.',
    tooLarge: 'Het bestand is te groot voor een scan.',
    notJson: 'Dit is geen databestand van deze scan, of het bestand is beschadigd of niet volledig.',
    tooDeep: 'Dit is geen databestand van deze scan.',
    notOurs: 'Dit is geen databestand van deze scan.',
    several: 'Er zijn meer bestanden tegelijk gekozen. Open ze één voor één.',
    sealed: 'Het bestand heeft een wachtwoord.',
    backup: 'Dit is een reservekopie met meer scans.',
    notKept:
      'Uw laatste antwoord is nog niet opgeslagen. Wacht tot er “Opgeslagen” staat en open het bestand dan opnieuw.',
    pdfNotOurs:
      'Dit PDF-bestand is geen rapport van deze app. De app opent alleen rapporten die ermee zijn gemaakt, en databestanden (.json).',
    pdfWithoutData:
      'Dit rapport is gemaakt zonder de gegevens van de scan. Open het databestand (.json), of een rapport met de antwoorden erin.',
    pdfDamaged:
      'Het PDF-bestand is beschadigd of niet volledig. Haal het opnieuw op waar het vandaan kwam, of open het databestand (.json).',
    pdfEdited:
      'Dit PDF-bestand is niet meer zoals de app het maakte. Het is bewerkt, door een ander programma opnieuw bewaard, of beschadigd. Daarom is de scan erin niet te vertrouwen. Open het oorspronkelijke PDF-bestand of het databestand (.json).',
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
  close: 'Close',
  file: {
    unreadable: 'The file cannot be read.',
    empty: 'The file is empty.',
    tooLarge: 'The file is too large for a scan.',
    notJson: 'This is not a data file of this scan, or the file is damaged or not complete.',
    tooDeep: 'This is not a data file of this scan.',
    notOurs: 'This is not a data file of this scan.',
    several: 'More than one file was chosen. Open them one at a time.',
    sealed: 'The file has a passphrase.',
    backup: 'This is a backup that holds several scans.',
    notKept: 'Your last answer has not been saved yet. Wait until it says “Saved” and open the file again.',
    pdfNotOurs:
      'This PDF file is not a report of this app. The app only opens reports that were made with it, and data files (.json).',
    pdfWithoutData:
      'This report was made without the data of the scan. Open the data file (.json), or a report that holds the answers.',
    pdfDamaged:
      'The PDF file is damaged or not complete. Get it again from where it came, or open the data file (.json).',
    pdfEdited:
      'This PDF file is no longer as the app made it. It was edited, saved again by another program, or damaged. So the scan in it cannot be trusted. Open the original PDF file or the data file (.json).',
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
