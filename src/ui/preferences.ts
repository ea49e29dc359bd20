import { createContext, use, useState } from 'react';
import { type RememberedQuestion, rememberQuestion } from '../firstPage/rememberedQuestion';
import type { Language } from '../i18n/languages';
import { loadWords, packsHere } from '../i18n/words';

/** Where small choices of this browser are kept; given at the composition root. */
export interface PreferenceStore {
  get(name: string): string | null;
  set(name: string, value: string): void;
}

interface Preferences {
  readonly autoAdvance: boolean;
  readonly setAutoAdvance: (on: boolean) => void;
  /** Remembers what is on the screen, so that it can be shown at once the next time. */
  readonly rememberQuestion: (question: RememberedQuestion) => void;
}

export const PreferencesContext = createContext<Preferences>({
  autoAdvance: false,
  setAutoAdvance: () => undefined,
  rememberQuestion: () => undefined,
});

export function usePreferences(): Preferences {
  return use(PreferencesContext);
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

/** The choices of this browser. A click on an answer does not go on to the next question unless the user wants it. */
export function useStoredPreferences(store: PreferenceStore): Preferences {
  const [autoAdvance, setOn] = useState(() => store.get('autoAdvance') === 'on');
  return {
    autoAdvance,
    setAutoAdvance: (on) => {
      store.set('autoAdvance', on ? 'on' : 'off');
      setOn(on);
    },
    rememberQuestion: (question) => rememberQuestion(store, question),
  };
}
