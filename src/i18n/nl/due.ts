import { plural } from './plural';

/** The words of what is due on this device. */
export const due = {
  heading: 'Wat nu aandacht vraagt',
  overdue: 'Te laat',
  soon: (days: number) => `Hierna, binnen ${days} dagen`,
  review: 'opnieuw kijken, verder of niet?',
  andMore: (count: number) => plural(count, { one: 'En nog één.', other: `En nog ${count}.` }),
};

export type DueWords = typeof due;
