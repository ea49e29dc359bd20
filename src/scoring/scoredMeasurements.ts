import type { Background } from '../cases/background';
import type { Case, Measurement } from '../cases/case';
import type { Ratings } from '../questions/answers';
import type { Item } from '../questions/schema';
import type { MeasuredScores } from './change';
import { basisView, measurementScores } from './measurementScores';

/** A measurement that has scores, with the view that its result rests on. */
export interface ScoredMeasurement extends MeasuredScores {
  readonly measurement: Measurement;
  readonly items: readonly Item[];
  readonly ratings: Ratings;
  /** What was said about the organisation, of questions that were asked. */
  readonly background: Background;
}

type Measurements = Pick<Case, 'measurements'>;

/**
 * The measurements of a case that have something to compare: at least one factor with a score. In the order
 * in which they were made, whatever their dates say: a clock may have been wrong.
 */
export function scoredMeasurements({ measurements }: Measurements): readonly ScoredMeasurement[] {
  return measurements
    .map((measurement): ScoredMeasurement => {
      const views = measurementScores(measurement);
      const { instrument, form } = measurement;
      const { ratings, scores } = basisView(views);
      return {
        measurement,
        instrument,
        form,
        perspective: views.basis,
        items: views.items,
        ratings,
        background: views.background,
        scores,
      };
    })
    .filter(({ scores }) => scores.factors.some(({ kind }) => kind === 'scored'));
}

/** Whether there are two measurements to lay beside each other. */
export function hasComparison(record: Measurements): boolean {
  return record.measurements.length > 1 && scoredMeasurements(record).length > 1;
}
