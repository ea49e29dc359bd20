import type { FactorId, Item, ItemId } from '../questions/schema';
import { itemScore } from './itemScore';
import type { MeasurementScores } from './measurementScores';
import { DIFFERENCE_TO_DISCUSS } from './perspectives';
import { scoreOf } from './scores';

const ITEMS_TO_NAME = 2;

type Respondent = MeasurementScores['views'][number];

/** A factor on which respondents of one employer lie so far apart that it is worth talking about. */
export interface Spread {
  readonly factor: FactorId;
  /** The lowest and the highest of their scores. They are never averaged. */
  readonly lowest: number;
  readonly highest: number;
  /** The items that differ most among them; the earlier ones where several differ equally. */
  readonly items: readonly ItemId[];
}

/** Everyone of the employer's side who answered anything that is asked, in the order in which they came. */
export function respondentsOf({ views }: Pick<MeasurementScores, 'views'>): readonly Respondent[] {
  return views.filter(({ view, ratings }) => view.kind !== 'expert' && Object.keys(ratings).length > 0);
}

/** The factors on which respondents differ by 20 points or more (scoring rule 9), in model order. */
export function spreadsOf(items: readonly Item[], respondents: readonly Respondent[]): readonly Spread[] {
  const factors = respondents[0]?.scores.factors ?? [];
  return factors.flatMap(({ factor }) => {
    const scores = respondents.map((one) => scoreOf(one.scores, factor)).filter((score) => score !== null);
    const [lowest, highest] = [Math.min(...scores), Math.max(...scores)];
    if (scores.length < 2 || highest - lowest < DIFFERENCE_TO_DISCUSS) return [];
    const own = items.filter((item) => item.factor === factor);
    return [{ factor, lowest, highest, items: mostSpread(own, respondents) }];
  });
}

function mostSpread(items: readonly Item[], respondents: readonly Respondent[]): readonly ItemId[] {
  return items
    .flatMap((item) => {
      const scores = respondents
        .map(({ ratings }) => itemScore(item, ratings[item.id]))
        .filter((score) => score !== null);
      const distance = Math.max(...scores) - Math.min(...scores);
      return scores.length < 2 || distance === 0 ? [] : [{ id: item.id, distance }];
    })
    .toSorted((a, b) => b.distance - a.distance)
    .slice(0, ITEMS_TO_NAME)
    .map(({ id }) => id);
}
