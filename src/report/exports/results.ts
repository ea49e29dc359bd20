import { type Outcome, outcomeOf } from '../../advice/outcome';
import type { Case } from '../../cases/case';
import type { MeasurementResult } from '../../cases/schema/results';
import { basisView, type ScoredView } from '../../scoring/measurementScores';

type ViewResult = MeasurementResult['views'][string];

/** The results that a data file carries for its readers, one for each measurement of the case. */
export function resultsOf(record: Case): readonly MeasurementResult[] {
  return record.measurements.map((measurement) =>
    measurementResult(measurement.id, outcomeOf(record, measurement)),
  );
}

/** An outcome in the words of the data file (design of the case file). */
export function measurementResult(measurement: string, outcome: Outcome): MeasurementResult {
  const { views, focus, advice } = outcome;
  const { view: basis, scores } = basisView(outcome);
  const { profile } = scores;
  return {
    measurement,
    basis: basis?.id ?? null,
    views: Object.fromEntries(views.map((one) => [one.view.id, viewResult(one)])),
    profile: profile ? { id: profile.id, close: [...profile.close] } : null,
    focus: [...focus.focus],
    bottlenecks: [...focus.bottlenecks],
    closeCalls: [...focus.closeCalls],
    ...adviceResult(advice),
  };
}

function adviceResult(
  advice: Outcome['advice'],
): Pick<MeasurementResult, 'advice' | 'openPreconditions' | 'excluded' | 'rulesThatSpoke'> {
  const leftOut = advice.ranking
    .filter((one) => one.leftOut.length > 0)
    .toSorted((a, b) => (a.intervention.id < b.intervention.id ? -1 : 1));
  return {
    advice: [
      ...advice.steps.map(({ step }) => ({
        intervention: step.intervention.id,
        points: round4(step.points),
      })),
      ...advice.actions.map(({ id }) => ({ intervention: id })),
    ],
    openPreconditions: [...advice.openPreconditions],
    excluded: Object.fromEntries(
      leftOut.map(({ intervention, leftOut: reasons }) => [intervention.id, reasons.toSorted()]),
    ),
    rulesThatSpoke: [...advice.rulesThatSpoke],
  };
}

function viewResult({ scores }: ScoredView): ViewResult {
  const entries = scores.factors.map((one) => [
    one.factor,
    one.kind === 'scored' ? { score: one.score } : { score: null, missing: [...one.missing] },
  ]);
  return { factors: Object.fromEntries(entries), willing: scores.willing, able: scores.able };
}

/** To four decimals, half rounded up, as the points stand in the data file. */
function round4(points: number): number {
  return Math.floor(points * 1e4 + 0.5 + 1e-6) / 1e4;
}
