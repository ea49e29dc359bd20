import type { AppWords } from '../nl/app';

export const app: AppWords = {
  product: 'IGM scan',
  skipToContent: 'To the content',
  language: 'Language',
  toStart: 'To the start page',
  saved: 'Saved',
  saving: 'Saving',
  notSaved: 'Not saved',
  notFoundHeading: 'This page does not exist',
  notFoundText: 'The address is wrong, or the scan is not on this device.',
  loadFailedHeading: 'The scan cannot be opened',
  unsavedHeading: 'Another scan has not been saved yet',
  unsavedText: 'First solve that with the buttons above. Then this scan opens.',
  tryAgain: 'Try again',
  saveFailedHeading: (name) => `The answers of ${name} have not been saved`,
  saveAsFile: 'Save as a file',
  keepAgain: 'Save again',
  continueCase: 'Go on with this scan',
  discard: 'Throw the changes away',
  discardHeading: (name) => `Throw away what was not saved of ${name}?`,
  discardText: 'You cannot undo this. Save a file first if you are in doubt.',
  doNotDiscard: 'Do not throw away',
  removeFailedHeading: 'The scan was not deleted',
  listFailedHeading: 'The scans on this device cannot be shown',
  crashHeading: 'Something went wrong on this page',
  crashText: 'Your answers are still there. To be safe, save a data file and open the page again.',
  reload: 'Open the page again',
  storage: {
    blocked:
      'This browser does not allow anything to be kept. You can still fill in the scan. Make a data file or PDF at the end, because everything is gone once this page is closed.',
    full: 'There is no room left on this device or in this browser. Make room and try again, or save the scan as a file.',
    notFound: 'This scan is not on this device. Perhaps it was deleted or made in another browser.',
    unreadable: 'The data of this scan cannot be read. It was set aside, not thrown away.',
    stale:
      'This scan was changed in another tab meanwhile. Save what you see here as a file, or throw these changes away and open the scan again.',
    gone: 'This scan was deleted meanwhile, perhaps in another tab. Save it again or as a file, or throw these changes away.',
    newer: 'This data was made with a newer version of the app. Refresh the page.',
    notUpgraded:
      'The data of an older version of the app could not be taken over. It is still there, as it was.',
    unknown: 'Keeping data in this browser does not work now. Try again, or save the scan as a file.',
  },
};
