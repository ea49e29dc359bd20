/**
 * The languages of the interface, the content and the report; Dutch comes first. Each has a folder beside
 * this file. A row here and that folder are all that a language takes.
 */
export const languages = [
  { id: 'nl', name: 'Nederlands', locale: 'nl-NL' },
  { id: 'en', name: 'English', locale: 'en-GB' },
] as const satisfies readonly LanguageRow[];

interface LanguageRow {
  /** As in `lang`: ISO 639-1. Also the name of its folder. */
  readonly id: string;
  /** What it calls itself. */
  readonly name: string;
  /** What `Intl` calls it. */
  readonly locale: string;
}

export type Language = (typeof languages)[number]['id'];

/** What `Intl` calls a language. */
export function localeOf(language: Language): string {
  return languages.find(({ id }) => id === language)?.locale ?? language;
}
