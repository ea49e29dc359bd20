import type { FileProblem } from '../cases/errors';
import type { InterfaceWords } from '../i18n/words';

type Words = InterfaceWords['app'];

/** What is wrong with a file, and where, as a sentence. */
export function fileProblemText(problem: FileProblem, words: Words): string {
  if (problem.kind === 'newer') return words.file.newer(problem.version);
  if (problem.kind !== 'invalid') return words.file[problem.kind];
  const reason = words.field[problem.reason];
  return words.file.invalid(problem.path, typeof reason === 'string' ? reason : reason(problem.found));
}
