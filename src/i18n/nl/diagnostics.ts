import { plural } from './plural';

/** The errors that were noted on this device. */
export const diagnostics = {
  heading: 'Meldingen van fouten',
  lead: 'Gaat er in de app iets mis, dan wordt dat hier genoteerd. Genoteerd wordt: wanneer, bij welk onderdeel, wat voor fout en waar in de programmacode. Nooit genoteerd worden antwoorden, namen, aantekeningen of teksten uit een scan.',
  stays: 'Deze lijst gaat nergens heen. Vraagt iemand die u helpt erom, dan kunt u hem als bestand bewaren.',
  none: 'Er zijn geen fouten genoteerd.',
  count: (count: number) =>
    plural(count, {
      one: 'Er is 1 fout genoteerd.',
      other: `Er zijn ${count} fouten genoteerd.`,
    }),
  full: (most: number) => `De laatste ${most} blijven staan.`,
  show: 'Bekijk de meldingen',
  times: (count: number) => `${count} keer`,
  sources: {
    page: 'Op de pagina',
    promise: 'Op de achtergrond',
    screen: 'Bij het tonen van een scherm',
    session: 'In de app zelf',
    document: 'In de geopende scan',
    list: 'Bij het tonen van de lijst',
    open: 'Bij het openen van een scan',
    save: 'Bij het opslaan',
    delete: 'Bij het verwijderen',
    make: 'Bij het maken van een scan',
    file: 'Bij het openen van een bestand',
    folder: 'Bij de gekozen map',
    backup: 'Bij het maken van een back-up',
    restore: 'Bij het terugzetten van een back-up',
    report: 'Bij het maken van een rapport of bestand',
    worker: 'Bij het klaarzetten voor gebruik zonder internet',
  },
  save: 'Meldingen als bestand bewaren',
  saved: (file: string) => `Bewaard als ${file}.`,
  clear: 'Meldingen wissen',
  clearHeading: 'De meldingen wissen?',
  clearText: 'Uw scans blijven staan. Een bestand dat u van de meldingen bewaarde, blijft ook bestaan.',
  keep: 'Niet wissen',
};

export type DiagnosticsWords = typeof diagnostics;
