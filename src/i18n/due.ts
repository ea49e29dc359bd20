import { due as en } from './en/due';
import type { Language } from './language';
import { type DueWords, due as nl } from './nl/due';

export const dueWords: Record<Language, DueWords> = { nl, en };
