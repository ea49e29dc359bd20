import { type Language, languageOf } from './languages';

/** The language that was chosen here before, else that of the browser, else the first of the list. */
export function rememberedLanguage(store: { get(name: string): string | null }): Language {
  return languageOf(store.get('language') ?? navigator.language.split('-')[0]);
}
