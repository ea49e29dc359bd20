import type { ModelWords } from '../nl/model';

export const model: ModelWords = {
  text: 'Doing something new works when you want to and are able to. If it works out, your confidence grows and you want to go on. If it does not, your confidence shrinks. That is why a small first step matters so much.',
  doing: 'Doing',
  doingText: 'a small first step',
  experience: 'Experience',
  experienceText: 'what works gives confidence',
  factorsOf: (block, factors) => `${block}: ${factors}.`,
  alternative: (factors) =>
    `The model as a circle. ${factors} Whoever is willing and able starts doing it, with a small first step. Doing gives experience. What works gives confidence, and so willing grows again.`,
};
