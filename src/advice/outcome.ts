import type { Case, Measurement } from '../cases/case';
import { policyOf } from '../cases/routes/policyOf';
import type { RouteId } from '../questions/routeIds';
import type { FactorId } from '../questions/schema';
import { type Focus, focusOf } from '../scoring/focus';
import { basisView, type MeasurementScores, measurementScores } from '../scoring/measurementScores';
import { type Difference, differencesOf, isWorthDiscussing } from '../scoring/perspectives';
import type { Scores } from '../scoring/scores';
import { adviseOn, type RouteAdvice } from './routeAdvice';
import type { Situation } from './situation';

/** Everything that follows from one measurement. Screen, PDF and data file are made of this alone. Pure data: the report puts it into words. */
export interface Outcome extends MeasurementScores {
  readonly route: RouteId;
  /** Computed from the answers, whether or not another focus was chosen. */
  readonly focus: Focus;
  readonly differences: readonly Difference[];
  readonly situation: Situation;
  readonly advice: RouteAdvice;
}

/** What an outcome needs of a case. */
type CaseFacts = Pick<Case, 'route' | 'phase' | 'otherProfessionals'>;

/** What it needs of a measurement. */
type MeasurementFacts = Pick<
  Measurement,
  'instrument' | 'form' | 'views' | 'basis' | 'background' | 'chosenFocus'
>;

/** Scores a measurement and gives its advice. */
export function outcomeOf(
  { route, phase, otherProfessionals }: CaseFacts,
  measurement: MeasurementFacts,
): Outcome {
  const views = measurementScores(measurement);
  const { items, employer, expert } = views;
  const { ratings, scores } = basisView(views);

  // Without the six phases planning counts from the start.
  const focus = focusOf(scores.factors, policyOf(route).hasPhases ? phase : null, views.form);
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
    background: views.background,
    otherProfessionals,
    // The expert's view alone differs from nothing.
    viewsDiffer: views.basis === 'employer' && differences.some(isWorthDiscussing),
  };
  const advice = adviseOn(route, situation);
  return { ...views, route, focus, differences, situation, advice };
}

/** Only a scored factor can be a focus; a choice that lost its score no longer counts. */
function scoredOnly(chosen: readonly FactorId[], scores: Scores): readonly FactorId[] {
  return chosen.filter((id) => scores.factors.some((one) => one.factor === id && one.kind === 'scored'));
}
