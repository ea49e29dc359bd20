import { createContext, use, useState } from 'react';
import { type Language, languages } from '../i18n/language';

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

/** The language that was chosen here before, else that of the browser, else Dutch. */
export function useKeptLanguage(store: PreferenceStore): [Language, (language: Language) => void] {
  const [language, setLanguage] = useState<Language>(() => {
    const kept = store.get('language') ?? navigator.language.slice(0, 2);
    return languages.find((one) => one === kept) ?? 'nl';
  });
  return [
    language,
    (chosen) => {
      store.set('language', chosen);
      setLanguage(chosen);
    },
  ];
}

/** Whether a click on an answer goes on to the next question. Off unless the user wants it. */
export function useKeptAutoAdvance(store: PreferenceStore): Preferences {
  const [autoAdvance, setOn] = useState(() => store.get('autoAdvance') === 'on');
  return {
    autoAdvance,
    setAutoAdvance: (on) => {
      store.set('autoAdvance', on ? 'on' : 'off');
      setOn(on);
    },
  };
}
