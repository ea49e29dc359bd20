/** What a case system gets beside the PDF: its page, and the words inside the files. */
export const dataExports = {
  heading: 'Voor uw dossiersysteem',
  lead: 'Zo neemt u de uitkomst over in een ander systeem. Alles blijft op dit apparaat, tot u het zelf deelt.',
  summaryHeading: 'Samenvatting',
  summaryHint: 'Korte tekst om te plakken in een dossier of e-mail.',
  copy: 'Kopieer samenvatting',
  copied: 'De samenvatting is gekopieerd.',
  notCopied: 'Kopiëren lukt hier niet. De tekst is geselecteerd: kopieer hem met Ctrl+C of via het menu.',
  showSummary: 'Bekijk de samenvatting',
  tableHeading: 'Tabel (CSV)',
  leftOut: 'Wat u in het rapport weglaat, staat hier ook niet in.',
  tableHint:
    'Alle antwoorden en scores in één tabel. Het bestand opent goed in Excel met Nederlandse instellingen.',
  saveTable: 'Bewaar CSV',
  dataHeading: 'Databestand (JSON)',
  dataHint: 'Alles van deze scan in één bestand. U opent het later weer op de startpagina.',
  schema: 'Beschrijving van het databestand (JSON Schema, opent in een nieuw tabblad)',
  metadataHeading: 'Metadata voor het archief (MDTO)',
  metadataHint:
    'Twee bestanden die bij de PDF horen: één over het rapport en één over het PDF-bestand. Bewaar ze in dezelfde map als de PDF.',
  metadataCheck:
    'Controleer in uw archief wie de archiefvormer is. Controleer ook hoe lang het rapport blijft en wie het mag zien. Dat weet de scan niet.',
  pdfFirst: 'Bewaar eerst de PDF op deze pagina. De metadata gaan over precies dat bestand.',
  about: (pdf: string) => `Over: ${pdf}`,
  saveMetadata: 'Bewaar metadata',
  saved: (names: string) => `Klaar: ${names}.`,
  severalFiles: 'Vraagt de browser of hij meer bestanden mag bewaren? Kies dan “Toestaan”.',
  failed: 'De metadata konden niet worden gemaakt. Bewaar de PDF opnieuw en probeer het nog eens.',
  csv: {
    columns: [
      'soort',
      'organisatie',
      'meetdatum',
      'scan',
      'vragenlijst',
      'kenmerk',
      'factor',
      'onderdeel',
      'vraag',
      'omgekeerd',
      'werkgever',
      'deskundige',
      'verschil',
      'aantekening',
    ],
    kinds: { answer: 'antwoord', score: 'score' },
    reverse: 'ja',
    ratings: { dk: 'weet niet', na: 'n.v.t.' },
  },
  summary: {
    scores: 'Scores van 0 tot 100',
    made: (day: string) => `Samenvatting van ${day}, gemaakt met de IGM-scan.`,
  },
};

export type DataExportsWords = typeof dataExports;
