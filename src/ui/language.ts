import { createContext, use } from 'react';
import { type Language, languages } from '../i18n/languages';
import type { Area, Areas } from '../i18n/packs';
import { type Text, textIn } from '../i18n/text';
import { wordsIn } from '../i18n/words';

interface LanguageChoice {
  readonly language: Language;
  readonly choose: (language: Language) => void;
}

export const LanguageContext = createContext<LanguageChoice>({
  language: languages[0].id,
  choose: () => undefined,
});

export function useLanguage(): LanguageChoice {
  return use(LanguageContext);
}

/**
 * The words of an area of the interface, in the chosen language. The lazy entry that a component belongs to
 * fetches their pack before it renders.
 * @throws when no lazy entry names the pack
 */
export function useWords<One extends Area>(area: One): Areas[One] {
  return wordsIn(useLanguage().language, area);
}

/** Says a text of the content in the chosen language. */
export function useSay(): (text: Text) => string {
  const { language } = useLanguage();
  return (text) => textIn(text, language);
}
