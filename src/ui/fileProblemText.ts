import type { FileProblem } from '../cases/errors';
import type { FileProblemWords } from '../i18n/nl/fileProblem';

/** What is wrong with a file, and where, as a sentence. */
export function fileProblemText(problem: FileProblem, words: FileProblemWords): string {
  if (problem.kind === 'newer') return words.file.newer(problem.version);
  if (problem.kind !== 'invalid') return words.file[problem.kind];
  const reason = words.field[problem.reason];
  return words.file.invalid(problem.path, typeof reason === 'string' ? reason : reason(problem.found));
}
