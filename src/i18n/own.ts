import { own as en } from './en/own';
import type { Language } from './language';
import { own as nl, type OwnWords } from './nl/own';

export const ownWords: Record<Language, OwnWords> = { nl, en };
