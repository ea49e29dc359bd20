import { type Language, languages as rows } from './languages';

export type { Language };

export const languages: readonly Language[] = rows.map(({ id }) => id);

/** One text in every language. A missing language fails to compile or to parse. */
export type Text = Readonly<Record<Language, string>>;

export const languageNames: Record<Language, string> = { nl: 'Nederlands', en: 'English' };
