import { createContext, use, useState } from 'react';
import { type Language, languageOf } from '../i18n/languages';
import { loadWords, packsHere } from '../i18n/words';

/** Where small choices of this browser are kept; given at the composition root. */
export interface PreferenceStore {
  get(name: string): string | null;
  set(name: string, value: string): void;
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

/** The language that was chosen here before, else that of the browser, else the first of the list. */
export function rememberedLanguage(store: PreferenceStore): Language {
  return languageOf(store.get('language') ?? navigator.language.split('-')[0]);
}

/** Another language is shown once all that the page may say is there. */
export function useLanguageChoice(store: PreferenceStore, first: Language) {
  const [language, show] = useState(first);
  const choose = async (chosen: Language) => {
    store.set('language', chosen);
    await loadWords(chosen, ...packsHere(language));
    show(chosen);
  };
  return { language, choose: (chosen: Language) => void choose(chosen) };
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
