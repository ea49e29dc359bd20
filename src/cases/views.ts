import { isScore, type Perspective, type Ratings } from '../questions/answers';
import type { Item } from '../questions/schema';
import type { View } from './schema/views';

export type { View, ViewKind } from './schema/views';

/** What these questions need of a measurement. */
interface WithViews {
  readonly views: readonly View[];
  readonly basis?: string | undefined;
}

/** The views of the employer's side, those given together among them, in the order in which they came. */
function employerViews({ views }: WithViews): readonly View[] {
  return views.filter(({ kind }) => kind !== 'expert');
}

/** The expert's own view; undefined while there is none. There is at most one. */
export function expertView({ views }: WithViews): View | undefined {
  return views.find(({ kind }) => kind === 'expert');
}

/** The view that a new answer of the employer's side goes to: the chosen basis, else the first. */
export function answeredView(measurement: WithViews): View | undefined {
  const own = employerViews(measurement);
  return own.find(({ id }) => id === measurement.basis) ?? own[0];
}

/**
 * The view that the advice rests on (case file, "basis"): the one that was chosen; else the first of the
 * employer's side with a rating of 1 to 5 among these items; else the expert's, when anything was said there.
 * @param items those of the form that was asked
 */
export function basisOf(measurement: WithViews, items: readonly Item[]): View | undefined {
  const { views, basis } = measurement;
  const chosen = views.find(({ id }) => id === basis);
  if (chosen) return chosen;
  const own = employerViews(measurement);
  const expert = expertView(measurement);
  const scored = own.find(({ ratings }) => items.some(({ id }) => isScore(ratings[id])));
  if (scored) return scored;
  const isExpertHeard = expert !== undefined && items.some(({ id }) => expert.ratings[id] !== undefined);
  return isExpertHeard ? expert : (own[0] ?? expert);
}

/** The views in which anything was answered: what the advice can rest on. */
export function ratedViews({ views }: WithViews): readonly View[] {
  return views.filter(({ ratings }) => Object.keys(ratings).length > 0);
}

/** Whose side a view is on. */
export function perspectiveOf({ kind }: Pick<View, 'kind'>): Perspective {
  return kind === 'expert' ? 'expert' : 'employer';
}

/** What a view says; nothing while there is no such view. */
export function ratingsOf(view: View | undefined): Ratings {
  return view?.ratings ?? {};
}
