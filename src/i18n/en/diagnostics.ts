import type { DiagnosticsWords } from '../nl/diagnostics';
import { plural } from './plural';

export const diagnostics: DiagnosticsWords = {
  heading: 'Errors noted here',
  lead: 'When something goes wrong in the app, it is noted here. What is noted: when, in which part, what kind of error, and where in the program. What is never noted: answers, names, notes or texts of a scan.',
  stays: 'This list goes nowhere. If someone who helps you asks for it, you can save it as a file.',
  none: 'No errors were noted.',
  count: (count) =>
    plural(count, {
      one: '1 error was noted.',
      other: `${count} errors were noted.`,
    }),
  full: (most) => `The last ${most} are kept.`,
  show: 'See the errors',
  times: (count) => `${count} times`,
  sources: {
    page: 'On the page',
    promise: 'In the background',
    screen: 'While showing a screen',
    session: 'In the app itself',
    document: 'In the open scan',
    list: 'While showing the list',
    open: 'While opening a scan',
    save: 'While saving',
    delete: 'While deleting',
    make: 'While making a scan',
    file: 'While opening a file',
    folder: 'With the chosen folder',
    backup: 'While making a backup',
    restore: 'While putting a backup back',
    report: 'While making a report or file',
    worker: 'While getting ready for use offline',
  },
  save: 'Save the errors as a file',
  saved: (file) => `Saved as ${file}.`,
  clear: 'Clear the errors',
  clearHeading: 'Clear the errors?',
  clearText: 'Your scans remain. A file that you saved of the errors remains as well.',
  keep: 'Do not clear',
};
