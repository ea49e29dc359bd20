import { ownPlan as enOwn } from './en/ownPlan';
import { plan as en } from './en/plan';
import type { Language } from './language';
import { ownPlan as nlOwn } from './nl/ownPlan';
import { plan as nl, type PlanWords } from './nl/plan';

export type { PlanWords };

export const planWords: Record<Language, PlanWords> = { nl, en };

const words = {
  employer: planWords,
  professional: { nl: { ...nl, ...nlOwn }, en: { ...en, ...enOwn } },
};

/** The words of the page with the agreements, on a route. */
export function planWordsOn(route: keyof typeof words, language: Language): PlanWords {
  return words[route][language];
}
