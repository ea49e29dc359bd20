import { type Language, localeOf } from './languages';

/**
 * What is said of a number. An exact number goes before the plural category of the language, as `=0` does in
 * ICU messages: `{ 0: 'None', one: 'One step', other: '5 steps' }`. A category that is left out is `other`.
 */
export type PluralForms = Readonly<
  Partial<Record<Intl.LDMLPluralRule, string>> & { other: string; [exact: number]: string }
>;

/** Chooses among the forms of a word by the plural rules of a language. @returns (count, forms) => form */
export function pluralIn(language: Language): (count: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(localeOf(language));
  return (count, forms) => forms[count] ?? forms[rules.select(count)] ?? forms.other;
}
