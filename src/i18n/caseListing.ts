import { caseListing as en } from './en/caseListing';
import type { Language } from './language';
import { type CaseListingWords, caseListing as nl } from './nl/caseListing';

export const caseListingWords: Record<Language, CaseListingWords> = { nl, en };
