import type { MeasureAgainWords } from '../nl/measureAgain';

export const measureAgain: MeasureAgainWords = {
  heading: 'Measure again later',
  text: (day) =>
    `You then answer the questions once more. The answers of ${day} and the agreements are kept. After that you see what has changed.`,
  again: 'Measure again',
  otherSummary: 'Measure with another questionnaire',
  otherHint: 'The numbers of then and now are then shown side by side, but cannot be compared.',
  againWith: (form) => `Measure again: ${form}`,
  compare: (day) => `What has changed since ${day}?`,
  begun: 'You have begun a new measurement and filled in nothing yet. The last measurement is kept.',
  withdraw: 'Do not measure again after all',
};
