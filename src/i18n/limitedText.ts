import { limitedText as en } from './en/limitedText';
import type { Language } from './language';
import { type LimitedTextWords, limitedText as nl } from './nl/limitedText';

export const limitedTextWords: Record<Language, LimitedTextWords> = { nl, en };
