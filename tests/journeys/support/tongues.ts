import { caseNavigationWords } from '../../../src/i18n/caseNavigation';
import { en } from '../../../src/i18n/en';
import type { Language } from '../../../src/i18n/language';
import type { InterfaceWords } from '../../../src/i18n/nl';
import { nl } from '../../../src/i18n/nl';
import { type ReportWords, reportWords } from '../../../src/i18n/report';
import type { Rating } from '../../../src/questions/answers';
import { responseScale } from '../../../src/questions/instrument';

/** A language as its user meets it: what the browser asks for, and every word of the interface. */
export interface Tongue {
  readonly language: Language;
  /** Of the browser, which the app follows until another language is chosen. */
  readonly locale: string;
  readonly words: InterfaceWords;
  readonly report: ReportWords;
  /** The way through a case behind its questions. */
  readonly way: (typeof caseNavigationWords)[Language];
}

export const dutch: Tongue = {
  language: 'nl',
  locale: 'nl-NL',
  words: nl,
  report: reportWords.nl,
  way: caseNavigationWords.nl,
};
export const english: Tongue = {
  language: 'en',
  locale: 'en-GB',
  words: en,
  report: reportWords.en,
  way: caseNavigationWords.en,
};

/** Both languages, for journeys that run from one table. */
export const tongues = [dutch, english] as const;

const ratingLabels = [...responseScale.points, ...responseScale.extra];

/** What the radio button of a rating says. */
export function ratingLabel(rating: Rating, { language }: Tongue): string {
  const found = ratingLabels.find(({ value }) => value === rating);
  if (!found) throw new RangeError(`The scale holds no "${rating}"`);
  return found.label[language];
}
