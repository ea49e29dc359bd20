/** Why a file is refused. Apart from the rest: it is wanted with the reading of a file. */
export const fileProblem = {
  fileRefusedHeading: 'Dit bestand kan niet worden geopend',
  nothingChanged: 'Er is niets veranderd.',
  close: 'Sluiten',
  file: {
    unreadable: 'Het bestand kan niet worden gelezen.',
    empty: 'Het bestand is leeg.',
    tooLarge: 'Het bestand is te groot voor een scan.',
    notJson: 'Dit is geen databestand van deze scan, of het bestand is beschadigd of niet volledig.',
    notUtf8:
      'Een ander programma heeft dit bestand met een andere tekenset bewaard. Letters met accenten zouden veranderen. Open het bestand zoals de scan het bewaarde.',
    tooDeep: 'Dit is geen databestand van deze scan.',
    notOurs: 'Dit is geen databestand van deze scan.',
    several: 'Er zijn meer bestanden tegelijk gekozen. Open ze één voor één.',
    encrypted: 'Het bestand heeft een wachtwoord.',
    return: 'Dit zijn antwoorden op een uitnodiging. Open ze bij “Antwoorden openen”.',
    backup: 'Dit is een reservekopie met meer scans.',
    notSaved:
      'Uw laatste antwoord is nog niet opgeslagen. Wacht tot er “Opgeslagen” staat en open het bestand dan opnieuw.',
    pdfNotOurs:
      'Dit PDF-bestand is geen rapport van deze app. De app opent alleen rapporten die ermee zijn gemaakt, en databestanden (.json).',
    pdfWithPassword:
      'Deze PDF heeft een wachtwoord. Daardoor kan de app niet zien wat erin staat. Kies het rapport zoals de app het heeft bewaard, of een databestand.',
    pdfWithoutData:
      'Dit rapport is gemaakt zonder de gegevens van de scan. Open het databestand (.json), of een rapport met de antwoorden erin.',
    pdfDamaged:
      'Het PDF-bestand is beschadigd of niet volledig. Haal het opnieuw op waar het vandaan kwam, of open het databestand (.json).',
    pdfEdited:
      'Dit PDF-bestand is niet meer zoals de app het maakte. Het is bewerkt, door een ander programma opnieuw bewaard, of beschadigd. Daarom is de scan erin niet te vertrouwen. Open het oorspronkelijke PDF-bestand of het databestand (.json).',
    newer: (version: string) =>
      `Dit bestand is gemaakt met een nieuwere versie van de app (versie ${version}). Vernieuw de app en probeer het opnieuw.`,
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
    otherForm: 'deze vorm heeft de vragenlijst niet',
    otherRoute: 'deze vragenlijst hoort niet bij deze soort scan',
    twice: 'dit staat er twee keer, en het kan er maar één keer staan',
  },
};

export type FileProblemWords = typeof fileProblem;
