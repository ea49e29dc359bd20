import type { RemoveCaseWords } from '../nl/removeCase';

export const removeCase: RemoveCaseWords = {
  heading: (name) => `Delete ${name}?`,
  text: 'The answers disappear from this device. You cannot undo this. What you saved as a file or PDF remains.',
  saveCopy: 'Save a copy first',
  saved: (file) => `Saved as ${file}.`,
  saveFailed: 'The copy was not made.',
  cancel: 'Do not delete',
};
