import { createContext, use, useState } from 'react';
import { type Language, languages } from '../i18n/language';
import type { InterfaceWords } from '../i18n/nl';
import { loadWords } from '../i18n/words';

/** Where small choices of this browser are kept; given at the composition root. */
export interface PreferenceStore {
  get(name: string): string | null;
  set(name: string, value: string): void;
}

/** A language and its words. */
export interface LanguageWithWords {
  readonly language: Language;
  readonly words: InterfaceWords;
}

interface Preferences {
  readonly autoAdvance: boolean;
  readonly setAutoAdvance: (on: boolean) => void;
}

export const PreferencesContext = createContext<Preferences>({
  autoAdvance: false,
  setAutoAdvance: () => undefined,
});

export function usePreferences(): Preferences {
  return use(PreferencesContext);
}

/** The language that was chosen here before, else that of the browser, else Dutch. */
export function rememberedLanguage(store: PreferenceStore): Language {
  const kept = store.get('language') ?? navigator.language.slice(0, 2);
  return languages.find((one) => one === kept) ?? 'nl';
}

/** Keeps the language and its words together: a language is shown once its words are there. */
export function useLanguageChoice(store: PreferenceStore, first: LanguageWithWords) {
  const [shown, show] = useState(first);
  const choose = async (language: Language) => {
    store.set('language', language);
    show({ language, words: await loadWords(language) });
  };
  return { ...shown, choose: (language: Language) => void choose(language) };
}

/** Whether a click on an answer goes on to the next question. Off unless the user wants it. */
export function useAutoAdvanceChoice(store: PreferenceStore): Preferences {
  const [autoAdvance, setOn] = useState(() => store.get('autoAdvance') === 'on');
  return {
    autoAdvance,
    setAutoAdvance: (on) => {
      store.set('autoAdvance', on ? 'on' : 'off');
      setOn(on);
    },
  };
}
