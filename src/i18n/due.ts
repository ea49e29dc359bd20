import type { Language } from './language';

/** The words of what is due on this device. Both languages have the same keys. */
const nl = {
  heading: 'Wat nu aandacht vraagt',
  overdue: 'Te laat',
  soon: (days: number) => `Hierna, binnen ${days} dagen`,
  review: 'opnieuw kijken, verder of niet?',
  andMore: (count: number) => (count === 1 ? 'En nog één.' : `En nog ${count}.`),
};

const en: typeof nl = {
  heading: 'What needs attention now',
  overdue: 'Overdue',
  soon: (days) => `Next, within ${days} days`,
  review: 'look again, go on or not?',
  andMore: (count) => (count === 1 ? 'And one more.' : `And ${count} more.`),
};

export const dueWords: Record<Language, typeof nl> = { nl, en };
