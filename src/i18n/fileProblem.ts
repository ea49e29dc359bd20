import { fileProblem as en } from './en/fileProblem';
import type { Language } from './language';
import { type FileProblemWords, fileProblem as nl } from './nl/fileProblem';

export type { FileProblemWords };

export const fileProblemWords: Record<Language, FileProblemWords> = { nl, en };
