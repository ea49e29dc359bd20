import type { ReturningWords } from '../nl/returning';

export const returning: ReturningWords = {
  title: 'Open answers',
  heading: 'Open answers',
  lead: 'Did you get answers to an invitation? Paste the link, open the file, or scan the code. You see first what is in it; nothing changes yet.',
  paste: 'Paste the link or the whole mail',
  read: 'Read the answers',
  noLink: 'There is no whole link with answers in this.',
  pickFile: 'Open a file with answers',
  pickHint: 'A file that ends in .age.',
  opening: 'The answers are being opened.',
  foundHeading: (name) => `Answers of ${name}`,
  who: 'Who filled it in?',
  noRole: 'not said',
  when: 'Sent',
  invitedAs: 'Invitation for',
  holds: 'What is in it?',
  holdsText: (answered, of) => `${answered} of ${of} questions answered`,
  notes: (count) => (count === 1 ? '1 remark' : `${count} remarks`),
  showNotes: 'Read the remarks',
  late: (day) => `This came after the last day (${day}). You can use it all the same.`,
  where: 'Where do they belong?',
  whereLabel: 'Choose a scan',
  whereCase: (name) => `The scan of ${name}`,
  whereNew: 'A new scan',
  otherName: (here, there) => `Please note: the scan is of ${here}, the answers are of ${there}.`,
  newView: (count) =>
    count === 0
      ? 'There are no answers in this scan yet. These will stand in it.'
      : 'There are answers in this scan already. These will stand beside them as answers of their own; nothing is replaced.',
  newMeasurement:
    'These answers belong to another version of the questionnaire. A new measurement is made for them.',
  same: 'These answers are in the scan already. Adding them again changes nothing.',
  differs: (count) =>
    count === 1
      ? 'This person answered 1 question differently before. If you take these over, the new answer takes the place of the earlier one.'
      : `This person answered ${count} questions differently before. If you take these over, the new answers take the place of the earlier ones.`,
  earlier: 'Please note: these answers were sent earlier than those that are there now.',
  before: 'Now',
  now: 'In these answers',
  question: 'Question',
  add: 'Add',
  makeNew: 'Make a new scan',
  replace: 'Take over the new answers',
  toCase: 'To the scan',
  notAdded: 'Adding them failed. Nothing was changed. Please try again.',
  leave: 'Not now',
  unknownHeading: 'These answers cannot be opened here',
  unknownText:
    'The key of this invitation is not in this browser. Did you make it on another device? Open the answers there, or restore an encrypted backup of that device here first. If the invitation was deleted, it is no longer possible.',
  notOpenedHeading: 'These answers did not arrive whole',
  notOpenedText:
    'A part is missing, or something in them was changed. Ask whether they can be sent once more, rather as a file.',
  newerHeading: 'These answers were made with a newer version',
  newerText: 'Refresh the page and try again. The answers do not get lost.',
  invalidHeading: 'Something in these answers is not right',
  invalidText: 'The encryption is in order, the content is not. Ask whether they can be sent again.',
  failedText: 'The data in this browser could not be read. Please try again.',
  locked: 'The key of this invitation is protected with a passphrase.',
  unlock: 'Give the passphrase',
};
