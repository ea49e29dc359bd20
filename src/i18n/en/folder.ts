import type { FolderWords } from '../nl/folder';
import { plural } from './plural';

export const folder: FolderWords = {
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
  waiting: (count) =>
    plural(count, { one: '1 scan still to write.', other: `${count} scans still to write.` }),
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
