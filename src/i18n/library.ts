import { library as en } from './en/library';
import type { Language } from './language';
import { type LibraryWords, library as nl } from './nl/library';

export type { LibraryWords };

export const libraryWords: Record<Language, LibraryWords> = { nl, en };
