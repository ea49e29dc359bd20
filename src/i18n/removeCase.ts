import { removeCase as en } from './en/removeCase';
import type { Language } from './language';
import { removeCase as nl, type RemoveCaseWords } from './nl/removeCase';

export const removeCaseWords: Record<Language, RemoveCaseWords> = { nl, en };
