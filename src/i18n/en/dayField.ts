import type { DayFieldWords } from '../nl/dayField';

export const dayField: DayFieldWords = {
  refused: 'This date is not complete or not right. The day is not saved yet.',
};
