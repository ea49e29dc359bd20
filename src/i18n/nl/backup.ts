import { plural } from './plural';

/** Backing up all scans and restoring them, and the reminder to save a copy. */
export const backup = {
  heading: 'Reservekopie',
  lead: 'Alle scans op dit apparaat in één bestand. Bewaar het ergens anders. Wist dit apparaat of deze browser iets, dan raakt u niets kwijt.',
  make: 'Reservekopie maken',
  makeEncrypted: 'Reservekopie met wachtwoord',
  encryptedHolds:
    'Hebt u werkgevers uitgenodigd? Alleen een reservekopie met wachtwoord neemt ook de sleutels mee waarmee u hun antwoorden opent.',
  making: (done: number, of: number) => `Bezig: ${done} van ${of} scans.`,
  made: (file: string, count: number) =>
    `Gemaakt: ${file}, met ${plural(count, { one: '1 scan', other: `${count} scans` })} erin.`,
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
  counted: (count: number) => plural(count, { one: '1 scan gevonden.', other: `${count} scans gevonden.` }),
  isCut:
    'Het bestand is niet volledig: het einde ontbreekt. U kunt terugzetten wat er nog in zit. Zoek zo mogelijk een volledige kopie.',
  refusedHeading: (count: number) =>
    plural(count, {
      one: '1 scan kan niet worden teruggezet',
      other: `${count} scans kunnen niet worden teruggezet`,
    }),
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
  choiceFor: (name: string) => `Wat doet u met ${name}?`,
  forAll: 'Voor alle scans die hier al staan en anders zijn',
  replaceWarning: (count: number) =>
    plural(count, {
      one: 'Er wordt 1 scan hier vervangen. Wat er alleen hier in staat, bent u dan kwijt.',
      other: `Er worden ${count} scans hier vervangen. Wat er alleen hier in staat, bent u dan kwijt.`,
    }),
  invitations: (count: number) =>
    plural(count, {
      one: 'Er zit 1 uitnodiging in, met de sleutel. Die wordt mee teruggezet.',
      other: `Er zitten ${count} uitnodigingen in, met hun sleutels. Die worden mee teruggezet.`,
    }),
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
    plural(count, {
      one: 'Van 1 scan hebt u geen kopie van nu.',
      other: `Van ${count} scans hebt u geen kopie van nu.`,
    }),
  toBackup: 'Reservekopie maken',
};

export type BackupWords = typeof backup;
