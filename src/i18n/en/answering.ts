import type { AnsweringWords } from '../nl/answering';

export const answering: AnsweringWords = {
  title: 'Invitation',
  heading: 'Would you answer a few questions?',
  headingBy: (from) => `${from} asks you to answer a few questions`,
  lead: (count) =>
    `There are ${count} statements about offering a place to someone who has difficulty finding work. Each time you say how well it fits you. There are no right or wrong answers.`,
  goal: 'What is it about?',
  until: 'Until when?',
  untilText: (day) => `Please answer by ${day}. You can stop in between and go on later on this device.`,
  what: 'What happens with your answers?',
  whatText: (from) =>
    `They stay on this device until you send them yourself. Then they are encrypted: only ${from} can open them.`,
  asker: 'the person who invited you',
  resultText: 'At the end you will see yourself what comes out.',
  privacy: 'Do not write down names or health details of others.',
  company: 'Name of your company or organisation',
  companyMissing: 'Fill in the name, so that the other knows whose answers these are.',
  companyTooLong: (most) => `Make the name shorter, ${most} characters at most.`,
  role: 'Your role',
  roleHint: 'For instance owner or team leader.',
  begin: 'Begin with the questions',
  goOn: (name) => `Go on with ${name}`,
  beganText: 'You have begun on this device already.',
  otherText: 'Is someone else filling it in on this device? Then begin anew.',
  beginOther: 'Begin anew, for someone else',
  expiredHeading: 'The time for this invitation has passed',
  expiredText: (day) =>
    `You were asked to answer by ${day}. Ask whoever invited you whether it is still possible. You can fill in the questions and send them all the same.`,
  damagedHeading: 'This link did not arrive whole',
  damagedText:
    'A part is missing, or something in it was changed. Some mail programs do that. Copy the whole link from the mail, or ask for a new one.',
  paste: 'Paste the whole link or mail here',
  read: 'Read the link',
  stillDamaged: 'There is no whole link in this.',
  newerHeading: 'This invitation was made with a newer version',
  newerText: 'Refresh the page. If that does not help, ask whoever invited you which address to use.',
  sendTitle: 'Send',
  sendHeading: 'Send your answers',
  sendLead: (from) =>
    `Your answers are encrypted. Only ${from} can open them, even when someone else sees the link or the file.`,
  holds: (answered, of, notes) =>
    `${answered} of the ${of} answers go along${notes === 0 ? '' : notes === 1 ? ' and 1 remark' : ` and ${notes} remarks`}, with the name of your company and your role.`,
  open: (count) =>
    count === 1
      ? '1 question is still open. You may leave it open.'
      : `${count} questions are still open. You may leave them open.`,
  toOpen: 'To the open questions',
  nothing: 'You have not answered anything yet. There is nothing to send.',
  toQuestions: 'To the questions',
  sealing: 'Your answers are being encrypted.',
  notSealed: 'The encryption failed. Your answers are still on this device. Please try again.',
  shareLink: 'Share by mail or message',
  copyLink: 'Copy the link',
  mailLink: 'Send by mail',
  longLink: 'You wrote a lot. The link is too long for some mail programs; rather use the file.',
  saveFile: 'Save as a file',
  showCode: 'Show as a code',
  waysHeading: 'How would you like to send?',
  codeHint: 'Is the other person at your table? Have the code scanned.',
  again:
    'Do you change something later? Then send once more. The new answers take the place of the earlier ones.',
  keepHeading: 'Your own copy',
  keepText: 'Keep what you answered as text that you can read yourself.',
  keepCopy: 'Save a readable copy',
  copyTitle: (name) => `Answers of ${name}`,
  copyNote: 'Remark',
  copyOpen: 'not answered',
  shareTitle: 'Answers to the questions',
  mailBody: (link) => `These are my answers. Open the link in the app in which you invited me:\n\n${link}`,
  cardHeading: 'Send your answers',
  toSend: 'To sending',
};
