import { answersInUse, type Background } from '../cases/background';
import type { Measurement } from '../cases/case';
import { answeredView, basisOf, expertView, perspectiveOf, type View } from '../cases/views';
import type { Perspective, Ratings } from '../questions/answers';
import { formOf, itemsOf } from '../questions/instrument';
import { instrumentOf } from '../questions/instruments';
import type { Form, Instrument, Item } from '../questions/schema';
import { type Scores, scoresOf } from './scores';

/** The ratings of one view of a measurement and what they score. */
export interface ScoredView {
  /** As the case has it; null of a side that nobody answered for. */
  readonly view: View | null;
  readonly ratings: Ratings;
  readonly scores: Scores;
}

/** Of a side that someone answered for. */
interface AnsweredView extends ScoredView {
  readonly view: View;
}

/** How the views of one measurement score, by the version of the questionnaire that it names. */
export interface MeasurementScores {
  readonly instrument: Instrument;
  readonly form: Form;
  readonly items: readonly Item[];
  /** Every one, in the order of the case. */
  readonly views: readonly AnsweredView[];
  /** On whose side the view is that everything else rests on. */
  readonly basis: Perspective;
  /** The view of the employer's side that everything rests on; else the one that is being answered. */
  readonly employer: ScoredView;
  /** null when the expert gave no rating, unless everything was chosen to rest on that. */
  readonly expert: ScoredView | null;
  /**
   * What was answered about the organisation by whoever everything else rests on: of someone who answered alone
   * what was said apart, else what was said of the measurement. Only answers to questions that are asked.
   */
  readonly background: Background;
}

/** Scores a measurement. */
export function measurementScores(
  measurement: Pick<Measurement, 'instrument' | 'form' | 'views' | 'basis' | 'background'>,
): MeasurementScores {
  const form = formOf(measurement.form);
  const instrument = instrumentOf(measurement.instrument);
  const items = itemsOf(instrument, form.id);
  const scored = <Of extends View | null>(view: Of) => {
    const ratings = ofItems(items, view?.ratings ?? {});
    return { view, ratings, scores: scoresOf(items, ratings, form.minimumAnswered) };
  };
  const views = measurement.views.map((view) => scored(view));
  const scoredOf = (view: View | undefined): ScoredView =>
    views.find((one) => one.view === view) ?? scored(null);

  const chosen = basisOf(measurement, items);
  const basis = chosen ? perspectiveOf(chosen) : 'employer';
  const employer = scoredOf(basis === 'employer' ? chosen : answeredView(measurement));
  const expert = scoredOf(expertView(measurement));
  const isShown = basis === 'expert' || Object.keys(expert.ratings).length > 0;
  const background = answersInUse(instrument, chosen?.background ?? measurement.background);
  return { instrument, form, items, views, basis, employer, expert: isShown ? expert : null, background };
}

/** The view that everything else rests on: focus, advice, what changed. */
export function basisView({
  basis,
  employer,
  expert,
}: Pick<MeasurementScores, 'basis' | 'employer' | 'expert'>): ScoredView {
  return basis === 'expert' && expert ? expert : employer;
}

/** Answers to items outside the chosen form stay in the case, but they do not count. */
function ofItems(items: readonly Item[], ratings: Ratings): Ratings {
  const asked = new Set(items.map(({ id }) => id));
  return Object.fromEntries(Object.entries(ratings).filter(([id]) => asked.has(id)));
}
