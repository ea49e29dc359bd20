import type { BackupWords } from '../nl/backup';
import { plural } from './plural';

export const backup: BackupWords = {
  heading: 'Backup',
  lead: 'All scans on this device in one file. Keep it somewhere else, and you lose nothing when this device or this browser clears something.',
  make: 'Make a backup',
  makeEncrypted: 'Backup with a passphrase',
  encryptedHolds:
    'Did you invite employers? Only a backup with a passphrase also takes along the keys that open their answers.',
  making: (done, of) => `Working: ${done} of ${of} scans.`,
  made: (file, count) =>
    `Made: ${file}, with ${plural(count, { one: '1 scan', other: `${count} scans` })} in it.`,
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
  counted: (count) => plural(count, { one: '1 scan found.', other: `${count} scans found.` }),
  isCut:
    'The file is not complete: its end is missing. You can restore what is still in it. If possible, find a complete copy.',
  refusedHeading: (count) =>
    plural(count, { one: '1 scan cannot be restored', other: `${count} scans cannot be restored` }),
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
  choiceFor: (name) => `What will you do with ${name}?`,
  forAll: 'For all scans that are already here and differ',
  replaceWarning: (count) =>
    plural(count, {
      one: '1 scan here is replaced. You lose what is only in the one here.',
      other: `${count} scans here are replaced. You lose what is only in the ones here.`,
    }),
  invitations: (count) =>
    plural(count, {
      one: 'It holds 1 invitation, with its key. That is restored too.',
      other: `It holds ${count} invitations, with their keys. Those are restored too.`,
    }),
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
    plural(count, {
      one: 'You have no recent copy of 1 scan.',
      other: `You have no recent copy of ${count} scans.`,
    }),
  toBackup: 'Make a backup',
};
