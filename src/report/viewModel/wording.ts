import type { Case } from '../../cases/case';
import { listed } from '../../i18n/format';
import type { Language } from '../../i18n/languages';
import type { ReportWords } from '../../i18n/nl/report';
import { type Text, textIn } from '../../i18n/text';
import { subAspectLabel } from '../../library/labels';
import { factorOf, responseScale } from '../../questions/instrument';
import { itemTextsOf } from '../../questions/itemTexts';
import type { FactorId, InstrumentRef, ItemId, Rating } from '../../questions/schema';
import type { FactorScore } from '../../scoring/factorScore';
import { fullContents, type ReportContents } from '../contents';
import { entryOf, interpretation } from '../interpretation';
import type { ItemViewModel } from './item';
import { reportWordsOn } from './routeWords';
import type { ScoreViewModel } from './score';

/** Turns content and numbers into the words of one language. */
export interface Wording {
  readonly language: Language;
  readonly words: ReportWords;
  /** Whether a separate answer may be told. */
  readonly tellsAnswers: boolean;
  say(text: Text): string;
  factor(id: FactorId): string;
  /** The same in quotes, for inside a sentence: names of factors hold "and" themselves. */
  quotedFactor(id: FactorId): string;
  /** The label of a sub-aspect, in quotes, for inside a sentence. */
  quotedSubAspect(id: string): string;
  /** `a, b and c`. */
  listed(parts: readonly string[]): string;
  item(id: ItemId): ItemViewModel;
  /** The label of a rating; an absent one is "not filled in". */
  rating(rating: Rating | undefined): string;
  score(factor: FactorScore): ScoreViewModel;
}

const ratingLabels = new Map<Rating, Text>(
  [...responseScale.points, ...responseScale.extra].map(({ value, label }) => [value, label]),
);

/**
 * @param route on the professional's own route other words hold than about an employer
 * @param instrument the version that the measurement was made with, which words its items
 */
export function wordingIn(
  language: Language,
  route: Case['route'],
  instrument: InstrumentRef,
  { answers }: Pick<ReportContents, 'answers'> = fullContents,
): Wording {
  const words = reportWordsOn(route, language);
  const say = (text: Text) => textIn(text, language);
  return {
    language,
    words,
    tellsAnswers: answers,
    say,
    factor: (id) => say(factorOf(id).label),
    quotedFactor: (id) => quoted(say(factorOf(id).label)),
    quotedSubAspect: (id) => quoted(words.shortSubAspects[id] ?? say(subAspectLabel(id, route))),
    listed: (parts) => listed(parts, language),
    item: (id) => {
      const { text, conversation } = itemTextsOf(instrument, id);
      return { id, text: say(text), conversation: say(conversation) };
    },
    rating: (rating) => {
      const label = rating === undefined ? undefined : ratingLabels.get(rating);
      return label ? say(label) : words.open;
    },
    score: (factor) =>
      factor.kind === 'scored'
        ? {
            kind: 'scored',
            score: factor.score,
            band: factor.band,
            bandLabel: say(entryOf(interpretation.bands, factor.band).label).toLowerCase(),
          }
        : { kind: 'unscored', label: words.unscored },
  };
}

/** Inside a sentence a label begins small; abbreviations such as UWV stay as they are. */
export function midSentence(label: string): string {
  return /^\p{Lu}\p{Lu}/u.test(label) ? label : `${label[0]?.toLowerCase()}${label.slice(1)}`;
}

/** In quotes, to begin a sentence with. */
export function quotedFirst(name: string): string {
  return `“${name}”`;
}

/** In quotes, for inside a sentence. */
export function quoted(name: string): string {
  return `“${name.toLowerCase()}”`;
}
