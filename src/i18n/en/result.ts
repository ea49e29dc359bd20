import type { ResultWords } from '../nl/result';
import { plural } from './plural';

export const result: ResultWords = {
  helps: 'What helps',
  nothingHigh: 'Nothing scores high yet.',
  highest: (factors, count) =>
    `${plural(count, { one: 'The highest score is that of', other: 'The highest scores are those of' })} ${factors}.`,
  holdsBack: 'What holds you back',
  nothingHoldsBack: (isAllKnown) =>
    isAllKnown ? 'Nothing clearly holds you back.' : 'As far as is known, nothing clearly holds you back.',
  firstStep: 'First step:',
  readAndChoose: 'Read more and choose',
  otherReadings: 'What the other scores mean',
  whatNow: 'What now?',
  inviteOther: 'Ask someone else of this employer to fill it in too',
  sendBack: 'Send your answers',
  sendBackText: 'Whoever invited you does not have your answers yet. You send them yourself.',
  whatItSays: 'What the result says',
  whatFirst: 'What to do first',
  allDecided: 'Every step has been decided on. You find them with the agreements.',
  howToShare: 'How to share it',
  share:
    'Make a report of it: a PDF to read, print or send. With the data file you or somebody else can go on later, also on another device. What you do not share yourself stays on this device.',
  more: 'More options',
  moreLead: 'You do not need this now. It can help if you want to go further, or together with an expert.',
  morePages: {
    phases: 'A list from the first talk to looking back, in six phases.',
    suitability: 'Questions to discuss whether starting now is wise.',
    placement: 'Agreements on one placement and one employee.',
  },
};
