import type { DeviceWords } from '../nl/device';
import { plural } from './plural';

export const device: DeviceWords = {
  heading: 'On this device',
  lead: 'Your scans are only here. Read what that means, and make a copy.',
  whereHeading: 'Where are your scans?',
  where:
    'Your scans are on this device, in the storage of this browser. Another browser, or someone on another device, does not see them. Nothing goes to a server.',
  honest:
    'A browser is not a safe. If you clear the data of the browser or of this website, the scans are gone. A private window forgets them when you close it. Safari may clear them when you do not use the app for seven days; with the app on your home screen, that does not happen. When the device is almost full, the browser may clear up by itself, unless it promised to keep the scans. And a device can break or get lost. Only a copy somewhere else helps against all of this.',
  roomHeading: 'Room',
  room: (used, left) =>
    `The app now uses about ${used}. That includes what it needs to work without internet. According to the browser ${left} is left.`,
  roomUnknown:
    'This browser does not say how much room there is. Nor does it promise to keep the scans when the device is almost full.',
  persisted: 'The browser has promised to keep the scans, also when the device is almost full.',
  notPersisted:
    'The browser has not promised to keep the scans when the device is almost full. As long as there is room, they simply stay.',
  ask: 'Ask the browser to keep the scans',
  asked: {
    granted: 'The browser says yes. If you clear the data of the browser yourself, the scans are still gone.',
    refused:
      'The browser says no for now. Nothing is lost because of that. Chrome, Edge and Safari decide by themselves and say yes more often when you install the app or use it more; Firefox asks you. Make a copy in any case.',
  },
  quarantineHeading: 'Set aside',
  quarantined: (count) =>
    plural(count, {
      one: 'One scan cannot be read. It was set aside as it was. Perhaps someone who knows computers can still get something out of it.',
      other: `${count} scans cannot be read. They were set aside as they were. Perhaps someone who knows computers can still get something out of them.`,
    }),
  saveQuarantined: 'Save as a file',
  quarantineSaved: (file) => `Saved as ${file}.`,
  removeQuarantined: 'Throw away',
  removeQuarantinedHeading: 'Throw away what was set aside?',
  removeQuarantinedText: 'You cannot undo this. A file that you saved of it remains.',
  keep: 'Do not throw away',
  quarantineFailed: 'That does not work now. Nothing has changed.',
  agesHeading: 'How old are the scans?',
  noAges: 'There are no scans here yet. The example does not count.',
  ages: (count, oldest) =>
    plural(count, {
      one: `There is 1 scan here. It was made on ${oldest}.`,
      other: `There are ${count} scans here. The oldest was made on ${oldest}.`,
    }),
  untouched: (count) =>
    plural(count, {
      0: 'All scans were changed in the past year.',
      one: '1 scan was not changed for more than a year.',
      other: `${count} scans were not changed for more than a year.`,
    }),
  retention:
    'How long you keep scans is for your organisation to decide. The app throws nothing away by itself. Archive or delete what you no longer need.',
  toCases: 'See all scans',
  removeHeading: 'Delete everything',
  removeText: (count) =>
    plural(count, {
      0: 'There are no scans here. Delete what else the app keeps, such as what was set aside, the errors noted here and your language.',
      one: 'Delete the scan on this device, what was set aside, the errors noted here and your choices such as the language.',
      other: `Delete all ${count} scans on this device, what was set aside, the errors noted here and your choices such as the language.`,
    }),
  remains:
    'What you saved as a file, PDF or backup remains. Files in a chosen folder remain as well; the app then no longer uses that folder.',
  remove: 'Delete everything on this device',
  confirmHeading: 'Really delete everything?',
  confirmText: 'You cannot undo this.',
  confirmWord: 'delete',
  confirmLabel: (word) => `Type “${word}” to go on`,
  confirmWrong: (word) => `Type the word “${word}”.`,
  cancel: 'Delete nothing',
  removed: 'Everything was deleted from this device.',
  removeFailed: 'Deleting did not work. Please try again, or clear the data of this website.',
  notKept: 'First the scan that is not saved yet must be saved or given up.',
};
