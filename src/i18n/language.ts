/** The languages of the interface, the content and the report. Dutch comes first. */
export const languages = ['nl', 'en'] as const;

export type Language = (typeof languages)[number];

/** One text in every language. A missing language fails to compile or to parse. */
export type Text = Readonly<Record<Language, string>>;

export const languageNames: Record<Language, string> = { nl: 'Nederlands', en: 'English' };
