import type { Language } from './language';

/** Keeping every scan as a file in a folder on disk. */
const nl = {
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
  waiting: (count: number) => (count === 1 ? 'Nog 1 scan te schrijven.' : `Nog ${count} scans te schrijven.`),
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

const en: typeof nl = {
  heading: 'Folder on disk',
  lead: 'Choose a folder, such as a shared folder of your organisation. The app puts every scan there as a data file, after every change. So you always have a copy, and your team can work with the same scans.',
  privacy:
    'The app only writes in that folder. Whoever can reach the folder can read the scans. Does another program take the folder to another computer? Then the rules of your organisation apply.',
  unsupported:
    'This browser cannot keep a folder. Chrome or Edge on a computer can. Make a backup here instead.',
  choose: 'Choose a folder',
  chooseOther: 'Choose another folder',
  asleep: (folder) =>
    `The folder “${folder}” is chosen, but after a restart the browser asks for permission again. Until then nothing is put there.`,
  wake: 'Use the folder again',
  on: (folder) => `Every scan is also in the folder “${folder}”.`,
  waiting: (count) => (count === 1 ? '1 scan still to write.' : `${count} scans still to write.`),
  failed:
    'Writing or reading in the folder did not work. The scans are on this device. See whether the folder is still there and whether there is room.',
  chooseFailed: 'The folder cannot be used. Nothing has changed.',
  look: 'Look again',
  leave: 'Stop using the folder',
  leaveText: 'The files stay in the folder.',
  conflictsHeading: 'Different in the folder',
  conflictsText:
    'Someone else changed these files. The app does not write over them. Choose what you would like.',
  here: (day, revision) => `Here: changed ${day}, version ${revision}.`,
  there: (day, revision) => `In the folder: changed ${day}, version ${revision}.`,
  thereUnreadable: 'In the folder: no scan that the app can read.',
  openTheirs: 'Open the one in the folder',
  writeAside: 'Put mine beside it',
  newHeading: 'In the folder, not yet on this device',
  openNew: 'Open',
  changedOn: (day) => `changed ${day}`,
  gone: 'The file is no longer in the folder. Look again.',
};

export const folderWords: Record<Language, typeof nl> = { nl, en };
