import type { DueWords } from '../nl/due';

export const due: DueWords = {
  heading: 'What needs attention now',
  overdue: 'Overdue',
  soon: (days) => `Next, within ${days} days`,
  review: 'look again, go on or not?',
  andMore: (count) => (count === 1 ? 'And one more.' : `And ${count} more.`),
};
