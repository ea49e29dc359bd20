/**
 * The languages of the interface, the content and the report. A row here and a folder of its id beside this file
 * are all that a language takes. What the browser asks for and what was chosen are looked up here; who asks for
 * none of them gets the first.
 */
export const languages = [
  { id: 'nl', name: 'Nederlands', locale: 'nl-NL', hasAllContent: true },
  { id: 'en', name: 'English', locale: 'en-GB', hasAllContent: true },
] as const satisfies readonly LanguageRow[];

interface LanguageRow {
  /** As in `lang`: ISO 639-1. Also the name of its folder. */
  readonly id: string;
  /** What it calls itself. */
  readonly name: string;
  /** What `Intl` calls it. */
  readonly locale: string;
  /** Whether every text of the content must be there in it; else another language is read in its place. */
  readonly hasAllContent: boolean;
}

export type Language = (typeof languages)[number]['id'];

/** In the order of the list. */
export const languageIds: readonly Language[] = languages.map(({ id }) => id);

/** The language of an id, as in `lang`; the first of the list for one that there is not. */
export function languageOf(id: string | null | undefined): Language {
  return languageIds.find((one) => one === id) ?? languages[0].id;
}

/** What `Intl` calls a language. */
export function localeOf(language: Language): string {
  return languages.find(({ id }) => id === language)?.locale ?? language;
}

/** Something of each language. */
export function byLanguage<Value>(
  valueIn: (row: (typeof languages)[number]) => Value,
): Record<Language, Value> {
  return Object.fromEntries(languages.map((row) => [row.id, valueIn(row)])) as Record<Language, Value>;
}
