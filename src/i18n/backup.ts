import type { Language } from './language';

/** Backing up all scans and restoring them, and the reminder to save a copy. */
const nl = {
  heading: 'Reservekopie',
  lead: 'Alle scans op dit apparaat in één bestand. Bewaar het op een andere plek, dan raakt u niets kwijt als dit apparaat of deze browser iets wist.',
  make: 'Reservekopie maken',
  makeSealed: 'Reservekopie met wachtwoord',
  making: (done: number, of: number) => `Bezig: ${done} van ${of} scans.`,
  made: (file: string, count: number) =>
    `Gemaakt: ${file}, met ${count === 1 ? '1 scan' : `${count} scans`} erin.`,
  makeFailed: 'De reservekopie is niet gemaakt. Er is niets veranderd. Probeer het opnieuw.',
  nothingToMake: 'Er staan nog geen scans op dit apparaat.',
  restoreHeading: 'Scans terugzetten',
  restoreLead:
    'Kies een reservekopie. U ziet eerst wat erin zit. Er verandert niets voordat u op “Terugzetten” drukt.',
  choose: 'Reservekopie kiezen',
  chooseHint: 'Een bestand (.json of .json.age) dat u hier eerder maakte.',
  reading: 'Het bestand wordt gelezen.',
  readFailed: 'Het bestand kan niet worden gelezen. Er is niets veranderd.',
  isBackup: 'Dit is een reservekopie',
  isBackupText: 'In het bestand zitten meer scans. Bekijk eerst welke, en kies dan wat u terugzet.',
  look: 'Bekijken',
  contents: 'In dit bestand',
  madeAt: (day: string) => `Gemaakt op ${day}.`,
  counted: (count: number) => (count === 1 ? '1 scan gevonden.' : `${count} scans gevonden.`),
  isCut:
    'Het bestand is niet volledig: het einde ontbreekt. U kunt terugzetten wat er nog in zit. Zoek zo mogelijk een volledige kopie.',
  refusedHeading: (count: number) =>
    count === 1 ? '1 scan kan niet worden teruggezet' : `${count} scans kunnen niet worden teruggezet`,
  refusedAt: (place: number, problem: string) => `Scan ${place} in het bestand: ${problem}`,
  changedOn: (day: string) => `gewijzigd ${day}`,
  standing: {
    notHere: 'staat hier niet',
    same: 'staat hier precies zo',
    newerHere: 'hier nieuwer',
    newerInFile: 'in het bestand nieuwer',
    differs: 'hier anders gewijzigd',
    twice: 'staat twee keer in het bestand',
  },
  choices: { add: 'Terugzetten', keepBoth: 'Allebei houden', replace: 'Hier vervangen', skip: 'Overslaan' },
  choiceFor: (name: string) => `Wat doen we met ${name}?`,
  forAll: 'Voor alle scans die hier al staan en anders zijn',
  replaceWarning: (count: number) =>
    count === 1
      ? 'Er wordt 1 scan hier vervangen. Wat er alleen hier in staat, bent u dan kwijt.'
      : `Er worden ${count} scans hier vervangen. Wat er alleen hier in staat, bent u dan kwijt.`,
  more: (count: number) => `Nog ${count} tonen`,
  restore: 'Terugzetten',
  cancel: 'Niets terugzetten',
  restoring: (done: number, of: number) => `Bezig: ${done} van ${of} scans teruggezet.`,
  restored: (added: number, beside: number, replaced: number, skipped: number) =>
    `Klaar. Teruggezet: ${added}. Ernaast gezet als kopie: ${beside}. Vervangen: ${replaced}. Overgeslagen: ${skipped}.`,
  restoreFailed: (done: number, of: number) =>
    `Het terugzetten is gestopt: ${done} van ${of} scans staan er. De rest niet. Kijk of er nog ruimte is op dit apparaat en kies het bestand opnieuw. Wat er al staat, wordt dan overgeslagen.`,
  noCopy: 'U hebt nog geen kopie van deze scan.',
  oldCopy: 'Deze scan is veel veranderd sinds uw laatste kopie.',
  saveCopy: 'Bewaar een databestand, dan raakt u niets kwijt.',
  copyNow: 'Kopie bewaren',
  dismiss: 'Niet nu',
  withoutCopy: (count: number) =>
    count === 1 ? 'Van 1 scan hebt u geen kopie van nu.' : `Van ${count} scans hebt u geen kopie van nu.`,
  toBackup: 'Reservekopie maken',
};

const en: typeof nl = {
  heading: 'Backup',
  lead: 'All scans on this device in one file. Keep it in another place, and you lose nothing when this device or this browser clears something.',
  make: 'Make a backup',
  makeSealed: 'Backup with a passphrase',
  making: (done, of) => `Working: ${done} of ${of} scans.`,
  made: (file, count) => `Made: ${file}, with ${count === 1 ? '1 scan' : `${count} scans`} in it.`,
  makeFailed: 'The backup was not made. Nothing has changed. Please try again.',
  nothingToMake: 'There are no scans on this device yet.',
  restoreHeading: 'Restore scans',
  restoreLead: 'Choose a backup. You first see what is in it. Nothing changes before you press “Restore”.',
  choose: 'Choose a backup',
  chooseHint: 'A file (.json or .json.age) that you made here before.',
  reading: 'The file is being read.',
  readFailed: 'The file cannot be read. Nothing has changed.',
  isBackup: 'This is a backup',
  isBackupText: 'The file holds several scans. First look which ones, and then choose what to restore.',
  look: 'Look',
  contents: 'In this file',
  madeAt: (day) => `Made on ${day}.`,
  counted: (count) => (count === 1 ? '1 scan found.' : `${count} scans found.`),
  isCut:
    'The file is not complete: its end is missing. You can restore what is still in it. If possible, find a complete copy.',
  refusedHeading: (count) =>
    count === 1 ? '1 scan cannot be restored' : `${count} scans cannot be restored`,
  refusedAt: (place, problem) => `Scan ${place} in the file: ${problem}`,
  changedOn: (day) => `changed ${day}`,
  standing: {
    notHere: 'not here',
    same: 'here, exactly the same',
    newerHere: 'newer here',
    newerInFile: 'newer in the file',
    differs: 'changed differently here',
    twice: 'twice in the file',
  },
  choices: { add: 'Restore', keepBoth: 'Keep both', replace: 'Replace here', skip: 'Skip' },
  choiceFor: (name) => `What shall we do with ${name}?`,
  forAll: 'For all scans that are already here and differ',
  replaceWarning: (count) =>
    count === 1
      ? '1 scan here is replaced. You lose what is only in the one here.'
      : `${count} scans here are replaced. You lose what is only in the ones here.`,
  more: (count) => `Show ${count} more`,
  restore: 'Restore',
  cancel: 'Restore nothing',
  restoring: (done, of) => `Working: ${done} of ${of} scans restored.`,
  restored: (added, beside, replaced, skipped) =>
    `Done. Restored: ${added}. Put beside as a copy: ${beside}. Replaced: ${replaced}. Skipped: ${skipped}.`,
  restoreFailed: (done, of) =>
    `Restoring has stopped: ${done} of ${of} scans are there. The rest are not. See whether there is room on this device and choose the file again. What is there already is then skipped.`,
  noCopy: 'You have no copy of this scan yet.',
  oldCopy: 'This scan has changed a lot since your last copy.',
  saveCopy: 'Save a data file, and you lose nothing.',
  copyNow: 'Save a copy',
  dismiss: 'Not now',
  withoutCopy: (count) =>
    count === 1 ? 'You have no recent copy of 1 scan.' : `You have no recent copy of ${count} scans.`,
  toBackup: 'Make a backup',
};

export const backupWords: Record<Language, typeof nl> = { nl, en };
