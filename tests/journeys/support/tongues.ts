import { type Language, localeOf } from '../../../src/i18n/languages';
import type { Areas } from '../../../src/i18n/packs';
import { type Text, textIn } from '../../../src/i18n/text';
import { responseScale } from '../../../src/questions/instrument';
import type { Rating } from '../../../src/questions/schema';
import { allWords } from '../../fixtures/words';

/** A language as its user meets it: what the browser asks for, and every word of the interface. */
export interface Tongue {
  readonly language: Language;
  /** Of the browser, which the app follows until another language is chosen. */
  readonly locale: string;
  readonly words: Areas;
  /** A text of the content. */
  readonly say: (text: Text) => string;
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
export function ratingLabel(rating: Rating, { say }: Tongue): string {
  const found = ratingLabels.find(({ value }) => value === rating);
  if (!found) throw new RangeError(`The scale holds no "${rating}"`);
  return say(found.label);
}

function tongueOf(language: Language): Tongue {
  const words = allWords[language];
  const say = (text: Text) => textIn(text, language);
  return {
    language,
    locale: localeOf(language),
    words,
    say,
    report: words.report,
    way: words.caseNavigation,
  };
}
