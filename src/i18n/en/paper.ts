import type { PaperWords } from '../nl/paper';

export const paper: PaperWords = {
  heading: 'The questionnaire on paper',
  lead: 'Would someone rather fill in on paper? Then print the questionnaire. Afterwards you type the answers in here.',
  printHeading: 'Printing',
  sheets: {
    short: 'The short questionnaire fits one sheet, printed on both sides.',
    full: 'The full questionnaire fits two sheets, printed on both sides.',
  },
  letter: 'The letter comes with it: who asks, what for, how to fill in and what happens with the answers.',
  askerMissing:
    'The paper does not say now who asks. Fill in the name or organisation of the expert in Details.',
  toDetails: 'To Details',
  code: 'The code on the paper:',
  codeHint:
    'The name of the employer is not on the paper. So write down the code if you hand out several questionnaires.',
  language: 'Language on the paper',
  make: 'Save the questionnaire as PDF',
  making: 'The questionnaire is being made.',
  made: (name) => `The questionnaire is ready: ${name}.`,
  failed: 'The questionnaire could not be made. Try again.',
  typingHeading: 'Typing in',
  typingLead: 'Is the paper back? One key for each answer is enough. At the end you lay the paper beside it.',
  toTyping: 'Type in the answers',
};
