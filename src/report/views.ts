import type { Case, Measurement } from '../cases/case';
import { instrumentOf } from '../cases/editing';
import { isScore, type Perspective, type Ratings, ratingsOf } from '../questions/answers';
import { formOf, itemsOf } from '../questions/instrument';
import type { Form, Item } from '../questions/schema';
import { type Scores, scoresOf } from '../scoring/scores';

/** One perspective's ratings and what they score. */
export interface View {
  readonly ratings: Ratings;
  readonly scores: Scores;
}

/** How both perspectives of one measurement score. */
export interface Views {
  readonly form: Form;
  readonly items: readonly Item[];
  /** Whose answers everything else rests on. */
  readonly basis: Perspective;
  readonly employer: View;
  /** null when the expert gave no rating. */
  readonly expert: View | null;
}

/** Scores a measurement. */
export function viewsOf(route: Case['route'], measurement: Pick<Measurement, 'form' | 'answers'>): Views {
  const form = formOf(measurement.form);
  const items = itemsOf(instrumentOf(route), form.id);
  const view = (perspective: Perspective): View => {
    const ratings = ofItems(items, ratingsOf(measurement.answers, perspective));
    return { ratings, scores: scoresOf(items, ratings, form.minimumAnswered) };
  };
  const employer = view('employer');
  const expertView = view('expert');
  const expert = Object.keys(expertView.ratings).length > 0 ? expertView : null;

  // The expert's answers stand in only when the employer gave no rating of 1 to 5.
  const usesExpert = expert !== null && !Object.values(employer.ratings).some(isScore);
  return { form, items, basis: usesExpert ? 'expert' : 'employer', employer, expert };
}

/** The view that everything else rests on: focus, advice, what changed. */
export function basisView({ basis, employer, expert }: Pick<Views, 'basis' | 'employer' | 'expert'>): View {
  return basis === 'expert' && expert ? expert : employer;
}

/** Answers to items outside the chosen form are kept in the case, but they do not count. */
function ofItems(items: readonly Item[], ratings: Ratings): Ratings {
  const asked = new Set(items.map(({ id }) => id));
  return Object.fromEntries(Object.entries(ratings).filter(([id]) => asked.has(id)));
}
