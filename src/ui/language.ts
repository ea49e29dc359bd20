import { createContext, use } from 'react';
import type { Language, Text } from '../i18n/language';
import type { InterfaceWords } from '../i18n/nl';
import { nl } from '../i18n/nl';

interface LanguageChoice {
  readonly language: Language;
  readonly words: InterfaceWords;
  readonly choose: (language: Language) => void;
}

export const LanguageContext = createContext<LanguageChoice>({
  language: 'nl',
  words: nl,
  choose: () => undefined,
});

export function useLanguage(): LanguageChoice {
  return use(LanguageContext);
}

/** The words of a part of the interface, in the chosen language. */
export function useWords<Part extends keyof InterfaceWords>(part: Part): InterfaceWords[Part] {
  return useLanguage().words[part];
}

/** Says a text of the content in the chosen language. */
export function useSay(): (text: Text) => string {
  const { language } = useLanguage();
  return (text) => text[language];
}
