import { startMore as en } from './en/startMore';
import type { Language } from './language';
import { startMore as nl, type StartMoreWords } from './nl/startMore';

export const startMoreWords: Record<Language, StartMoreWords> = { nl, en };
