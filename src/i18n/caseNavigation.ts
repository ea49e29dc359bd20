import { caseNavigation as en } from './en/caseNavigation';
import type { Language } from './language';
import { type CaseNavigationWords, caseNavigation as nl } from './nl/caseNavigation';

export const caseNavigationWords: Record<Language, CaseNavigationWords> = { nl, en };
