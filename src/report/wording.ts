import type { Language, Text } from '../i18n/language';
import { type ReportWords, reportWords } from '../i18n/report';
import type { Rating } from '../questions/answers';
import { factorOf, itemOf, responseScale } from '../questions/instrument';
import type { FactorId, ItemId } from '../questions/schema';
import type { FactorScore } from '../scoring/factorScore';
import { entryOf, interpretation } from './interpretation';
import type { ReportedItem, ReportedScore } from './report';

/** Turns content and numbers into the words of one language. */
export interface Wording {
  readonly language: Language;
  readonly words: ReportWords;
  say(text: Text): string;
  factor(id: FactorId): string;
  item(id: ItemId): ReportedItem;
  /** The label of a rating; an absent one is "not filled in". */
  rating(rating: Rating | undefined): string;
  score(factor: FactorScore): ReportedScore;
}

const ratingLabels = new Map<Rating, Text>(
  [...responseScale.points, ...responseScale.extra].map(({ value, label }) => [value, label]),
);

export function wordingIn(language: Language): Wording {
  const words = reportWords[language];
  const say = (text: Text) => text[language];
  return {
    language,
    words,
    say,
    factor: (id) => say(factorOf(id).label),
    item: (id) => {
      const { text, conversation } = itemOf(id);
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
