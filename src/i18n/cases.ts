import { cases as en } from './en/cases';
import type { Language } from './language';
import { type CasesWords, cases as nl } from './nl/cases';

export const casesWords: Record<Language, CasesWords> = { nl, en };
