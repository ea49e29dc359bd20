import { type Advice, advise } from '../advice/advise';
import { interventions } from '../advice/catalogue';
import { actionsFor, type ProfessionalAction } from '../advice/professionalActions';
import type { Situation } from '../advice/situation';
import type { Case, Measurement } from '../cases/case';
import { instrumentOf } from '../cases/editing';
import { isScore, type Perspective, type Ratings, ratingsOf } from '../questions/answers';
import { formOf, itemsOf } from '../questions/instrument';
import type { FactorId, Form, Item } from '../questions/schema';
import { type Focus, focusOf } from '../scoring/focus';
import { type Difference, differencesOf, isWorthDiscussing } from '../scoring/perspectives';
import { type Scores, scoresOf } from '../scoring/scores';

/** One perspective's ratings and what they score. */
export interface View {
  readonly ratings: Ratings;
  readonly scores: Scores;
}

/** Everything that follows from one measurement. Screen, PDF and data file are made of this alone. */
export interface Outcome {
  readonly form: Form;
  readonly items: readonly Item[];
  /** Whose answers the focus and the advice rest on. */
  readonly basis: Perspective;
  readonly employer: View;
  /** null when the expert gave no rating. */
  readonly expert: View | null;
  /** Computed from the answers, whether or not another focus was chosen. */
  readonly focus: Focus;
  readonly differences: readonly Difference[];
  readonly situation: Situation;
  readonly advice: OutcomeAdvice;
}

type OutcomeAdvice =
  | ({ readonly kind: 'employer' } & Advice)
  | { readonly kind: 'professional'; readonly actions: readonly ProfessionalAction[] };

/** What an outcome needs of a case. */
export type CaseFacts = Pick<Case, 'route' | 'phase' | 'otherProfessionals'>;

/** Scores a measurement and gives its advice. */
export function outcomeOf(
  { route, phase, otherProfessionals }: CaseFacts,
  measurement: Pick<Measurement, 'form' | 'answers' | 'background' | 'chosenFocus'>,
): Outcome {
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
  const basis = usesExpert ? 'expert' : 'employer';
  const { ratings, scores } = usesExpert ? expert : employer;

  // The six phases are about an employer: in one's own work planning counts from the start (R21 does not).
  const focus = focusOf(scores.factors, route === 'professional' ? null : phase);
  const chosen = scoredOnly(measurement.chosenFocus?.factors ?? [], scores);
  const differences = expert ? differencesOf(items, employer, expert) : [];
  const situation: Situation = {
    items,
    ratings,
    scores,
    focus: chosen.length > 0 ? chosen : focus.focus,
    isFocusChosen: chosen.length > 0,
    waitsForLaterPhase: focus.waitsForLaterPhase,
    phase,
    background: measurement.background,
    otherProfessionals,
    viewsDiffer: differences.some(isWorthDiscussing),
  };
  const advice: OutcomeAdvice =
    route === 'professional'
      ? { kind: 'professional', actions: actionsFor(situation.focus) }
      : { kind: 'employer', ...advise(situation, interventions) };
  return { form, items, basis, employer, expert, focus, differences, situation, advice };
}

/** The view that the focus and the advice rest on. */
export function basisView({ basis, employer, expert }: Outcome): View {
  return basis === 'expert' && expert ? expert : employer;
}

/** Answers to items outside the chosen form are kept in the case, but they do not count. */
function ofItems(items: readonly Item[], ratings: Ratings): Ratings {
  const asked = new Set(items.map(({ id }) => id));
  return Object.fromEntries(Object.entries(ratings).filter(([id]) => asked.has(id)));
}

/** Only a scored factor can be a focus; a choice that lost its score no longer counts. */
function scoredOnly(chosen: readonly FactorId[], scores: Scores): readonly FactorId[] {
  return chosen.filter((id) => scores.factors.some((one) => one.factor === id && one.kind === 'scored'));
}
