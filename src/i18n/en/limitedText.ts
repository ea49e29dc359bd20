import type { LimitedTextWords } from '../nl/limitedText';

export const limitedText: LimitedTextWords = {
  tooLong: (limit, length) =>
    `This text may be at most ${limit} characters long and has ${length} now. The last change is not saved yet.`,
};
