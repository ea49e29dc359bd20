import { type Language, localeOf } from '../../../src/i18n/languages';
import type { Areas } from '../../../src/i18n/packs';
import type { Rating } from '../../../src/questions/answers';
import { responseScale } from '../../../src/questions/instrument';
import { allWords } from '../../fixtures/words';

/** A language as its user meets it: what the browser asks for, and every word of the interface. */
export interface Tongue {
  readonly language: Language;
  /** Of the browser, which the app follows until another language is chosen. */
  readonly locale: string;
  readonly words: Areas;
  readonly report: Areas['report'];
  /** The way through a case behind its questions. */
  readonly way: Areas['caseNavigation'];
}

export const dutch = tongueOf('nl');
export const english = tongueOf('en');

/** Both languages, for journeys that run from one table. */
export const tongues = [dutch, english] as const;

const ratingLabels = [...responseScale.points, ...responseScale.extra];

/** What the radio button of a rating says. */
export function ratingLabel(rating: Rating, { language }: Tongue): string {
  const found = ratingLabels.find(({ value }) => value === rating);
  if (!found) throw new RangeError(`The scale holds no "${rating}"`);
  return found.label[language];
}

function tongueOf(language: Language): Tongue {
  const words = allWords[language];
  return { language, locale: localeOf(language), words, report: words.report, way: words.caseNavigation };
}
