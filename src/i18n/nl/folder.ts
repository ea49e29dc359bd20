import { plural } from './plural';

/** Keeping every scan as a file in a folder on disk. */
export const folder = {
  heading: 'Map op schijf',
  lead: 'Kies een map, bijvoorbeeld een gedeelde map van uw organisatie. De app zet daar elke scan als databestand in, na elke wijziging. Zo heeft u altijd een kopie, en kan uw team met dezelfde scans werken.',
  privacy:
    'De app schrijft alleen in die map. Wie bij de map kan, kan de scans lezen. Wordt de map door een ander programma naar een andere computer gebracht? Dan valt dat onder de afspraken van uw organisatie.',
  unsupported:
    'Deze browser kan geen map bijhouden. Dat kan wel in Chrome of Edge op een computer. Maak hier een reservekopie.',
  choose: 'Map kiezen',
  chooseOther: 'Andere map kiezen',
  asleep: (folder: string) =>
    `De map “${folder}” is gekozen, maar de browser vraagt na een herstart opnieuw toestemming. Tot dan wordt er niets in gezet.`,
  wake: 'Map weer gebruiken',
  on: (folder: string) => `Elke scan staat ook in de map “${folder}”.`,
  waiting: (count: number) =>
    plural(count, { one: 'Nog 1 scan te schrijven.', other: `Nog ${count} scans te schrijven.` }),
  failed:
    'Het schrijven of lezen in de map is niet gelukt. De scans staan wel op dit apparaat. Kijk of de map er nog is en of er ruimte is.',
  chooseFailed: 'De map kan niet worden gebruikt. Er is niets veranderd.',
  look: 'Opnieuw kijken',
  leave: 'Map niet meer gebruiken',
  leaveText: 'De bestanden blijven in de map staan.',
  conflictsHeading: 'In de map anders dan hier',
  conflictsText:
    'Deze bestanden zijn door iemand anders gewijzigd. De app schrijft er niet overheen. Kies zelf wat u wilt.',
  here: (day: string, revision: number) => `Hier: gewijzigd ${day}, versie ${revision}.`,
  there: (day: string, revision: number) => `In de map: gewijzigd ${day}, versie ${revision}.`,
  thereUnreadable: 'In de map: geen scan die de app kan lezen.',
  openTheirs: 'Versie uit de map openen',
  writeAside: 'De mijne ernaast zetten',
  newHeading: 'In de map, nog niet op dit apparaat',
  openNew: 'Openen',
  changedOn: (day: string) => `gewijzigd ${day}`,
  gone: 'Het bestand is niet meer in de map. Kijk opnieuw.',
};

export type FolderWords = typeof folder;
