import { advice as en } from './en/advice';
import { ownAdvice as enOwn } from './en/ownAdvice';
import type { Language } from './language';
import { type AdviceWords, advice as nl } from './nl/advice';
import { ownAdvice as nlOwn } from './nl/ownAdvice';

export const adviceWords: Record<Language, AdviceWords> = { nl, en };

const own = { nl: nlOwn, en: enOwn };

/** The words of the page with the steps, on a route. */
export function adviceWordsOn(route: 'employer' | 'professional', language: Language): AdviceWords {
  return route === 'professional' ? { ...adviceWords[language], ...own[language] } : adviceWords[language];
}
