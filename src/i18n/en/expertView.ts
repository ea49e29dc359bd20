import type { ExpertViewWords } from '../nl/expertView';

export const expertView: ExpertViewWords = {
  heading: 'Your own view as an expert',
  offerHeading: 'The view of the expert',
  offerText:
    'The employer filled in this scan alone. Are you the expert? Then you can put your own view beside it.',
  add: 'Add the expert’s own view',
  goOn: (open) => `Go on with the expert’s own view (${open} still open)`,
  change: 'Change the expert’s own view',
  lead: 'You answer the same questions about this employer, as you see it. After that both views stand side by side.',
  ways: {
    blind: {
      label: 'Without seeing the employer’s answers (recommended)',
      hint: 'That way the employer’s answers do not influence you. Until you open the result, answers and notes stay hidden.',
    },
    open: {
      label: 'With the answers beside it',
      hint: 'With each question you see what the employer answered, and you can make a note.',
    },
  },
  toResult: 'To the result',
  position: (factor, index, count) => `${factor}, question ${index} of ${count}`,
  asked: 'What do you think as an expert?',
  hidden: 'The employer’s answers and notes stay hidden until you open the result.',
  employerAnswer: (rating) => `The employer: ${rating}`,
  toReview: 'To the check',
  later: 'Go on later',
  laterHint: 'Everything you filled in is kept.',
  reviewHeading: 'Check your own view',
  reviewLead: 'You can still change any answer. Open questions may stay open.',
  reviewNext: 'After that you see both views in the result.',
};
