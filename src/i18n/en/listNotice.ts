import type { ListNoticeWords } from '../nl/listNotice';
import { plural } from './plural';

export const listNotice: ListNoticeWords = {
  missingHeading: 'Data seems to be missing',
  missingText:
    'There were more scans in this browser, or newer ones, than there are now. Open your last copy: a data file, a report that holds the answers or a backup of all scans.',
  accept: 'This is right, do not say it again',
  newerHeading: 'Refresh the app',
  newerText: (count) =>
    plural(count, {
      one: 'One scan was made with a newer version of the app, so it is not in the list. Nothing in it was changed.',
      other: `${count} scans were made with a newer version of the app, so they are not in the list. Nothing in them was changed.`,
    }),
  refresh: 'Refresh the page',
  saveEverything: 'Save all data as it is',
  saveFailed: 'That does not work now.',
};
