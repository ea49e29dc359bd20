import type { Language, languages } from './languages';

/** A language in which every text of the content is. */
export type FullLanguage = Extract<(typeof languages)[number], { hasAllContent: true }>['id'];

/** One text of the content. Only a language that need not have all content may be missing. */
export type Text = Readonly<
  Record<FullLanguage, string> & Partial<Record<OtherLanguage, string | undefined>>
>;

type OtherLanguage = Exclude<Language, FullLanguage>;

/** What is read where a text lacks a language: English, which more readers of another language know, then Dutch. */
const [FALLBACK, LAST] = ['en', 'nl'] as const;

/** A text of the content in a language, or in the one that is read in its place. */
export function textIn(text: Text, language: Language): string {
  return text[language] ?? text[FALLBACK] ?? text[LAST] ?? '';
}
