import type { DueWords } from '../nl/due';
import { plural } from './plural';

export const due: DueWords = {
  heading: 'What needs attention now',
  overdue: 'Overdue',
  soon: (days) => `Next, within ${days} days`,
  review: 'look again, go on or not?',
  andMore: (count) => plural(count, { one: 'And one more.', other: `And ${count} more.` }),
};
