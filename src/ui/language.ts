import { createContext, use } from 'react';
import type { Language, Text } from '../i18n/language';

interface LanguageChoice {
  readonly language: Language;
  readonly choose: (language: Language) => void;
}

export const LanguageContext = createContext<LanguageChoice>({ language: 'nl', choose: () => undefined });

export function useLanguage(): LanguageChoice {
  return use(LanguageContext);
}

/** The words of a part of the interface, in the chosen language. */
export function useWords<T>(words: Record<Language, T>): T {
  return words[useLanguage().language];
}

/** Says a text of the content in the chosen language. */
export function useSay(): (text: Text) => string {
  const { language } = useLanguage();
  return (text) => text[language];
}
