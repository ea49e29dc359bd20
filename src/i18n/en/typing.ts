import type { TypingWords } from '../nl/typing';
import { plural } from './plural';

export const typing: TypingWords = {
  heading: 'Type in answers from paper',
  code: 'This code should be on the paper:',
  otherCode: 'Does it say something else? Then the paper belongs to another scan, measurement or version.',
  into: {
    employer: 'You type in what the employer filled in alone.',
    together: 'You type in what employer and expert filled in together.',
  },
  respondent: (name) => `Who answered this: ${name}.`,
  answerKeys:
    'One key for each question: 1 to 5. A question mark or / is “I do not know”. An n or 0 is “not applicable”.',
  moveKeys: 'Skip: Enter, space or arrow down. Back: Backspace or arrow up. Clear: Delete.',
  side: (number, count) => `Side ${number} of ${count}`,
  typed: (number, answer) => `Question ${number}: ${answer}.`,
  typedOver: (number, answer, before) => `Question ${number}: ${answer}. It was ${before}.`,
  cleared: (number) => `Question ${number}: cleared.`,
  notAllowed: (number) => `Question ${number} cannot be “not applicable”.`,
  progress: (done, all) => `${done} of ${all}`,
  toCheck: 'To the check',
  checkHeading: 'Lay the paper beside it',
  checkLead: 'Is every side right? Click an answer to change it.',
  allThere: 'All questions have an answer.',
  missing: (count, numbers) =>
    plural(count, {
      one: `Question ${numbers} has no answer.`,
      other: `${count} questions have no answer: ${numbers}.`,
    }),
  replaced: (count, numbers) =>
    plural(count, {
      one: `There was another answer already for question ${numbers}.`,
      other: `There was another answer already for ${count} questions: ${numbers}.`,
    }),
  total: (side, done, all) => `Side ${side}: ${done} of ${all}`,
  counts: 'Chosen so often:',
  count: (sign, times) => `“${sign}” ${plural(times, { one: 'once', other: `${times} times` })}`,
  was: (before) => `was ${before}`,
  change: (number, answer) => `Question ${number}: ${answer}. Change this.`,
  background: (done, all) =>
    `Of the questions about the organisation ${done} of ${all} are filled in. You fill those in at Details.`,
  remarks: 'Is there a remark on the paper? Write it as a note with a question.',
};
