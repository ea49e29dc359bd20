import { createContext, use } from 'react';
import { dictionaryHere, loadWords, wordsHere } from '../i18n/dictionary';
import type { Text } from '../i18n/language';
import { type Language, languages } from '../i18n/languages';
import type { Area, AreaOf, Areas, Dictionary, Pack } from '../i18n/packs';

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
 * The words of an area of the interface, in the chosen language. They are here: the lazy entry that a component
 * belongs to fetches their pack before it renders.
 * @throws when no lazy entry names the pack
 */
export function useWords<One extends Area>(area: One): Areas[One] {
  const { language } = useLanguage();
  const words = wordsHere(language, area);
  if (!words) throw new Error(`No lazy entry fetches the words of ${area}`);
  return words;
}

/** The words of some packs, for what is said outside components, in any language. Suspends until they are here. */
export function useDictionary<Some extends Pack>(
  language: Language,
  ...packs: readonly Some[]
): Dictionary<AreaOf<Some>> {
  if (!dictionaryHere(language, packs)) use(fetching(language, packs));
  const words = dictionaryHere(language, packs);
  if (!words) throw new Error(`The words of ${packs.join(', ')} were fetched and are not here`);
  return words;
}

/** Says a text of the content in the chosen language. */
export function useSay(): (text: Text) => string {
  const { language } = useLanguage();
  return (text) => text[language];
}

/**
 * What was asked for, so that a component that suspends finds the same promise when it is rendered again. One
 * that failed stays: rendering goes on to the error boundary, and does not ask for ever.
 */
const asked = new Map<string, Promise<unknown>>();

function fetching(language: Language, packs: readonly Pack[]): Promise<unknown> {
  const key = [language, ...packs].join(' ');
  const promise = asked.get(key) ?? loadWords(language, ...packs);
  asked.set(key, promise);
  return promise;
}
