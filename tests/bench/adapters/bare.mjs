/** A page with nothing but the words of one question: nothing that is shown can be there sooner. */
export default {
  name: 'bare',
  folder: 'tests/bench/bare',
  headers: {},
  questionId: () => document.querySelector('form')?.id ?? null,
  advance: () => document.querySelector('button'),
};
