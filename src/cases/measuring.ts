import { type Case, currentMeasurement } from './case';

/** Whether the newest measurement can be taken away without losing a word: nothing was said in it yet. */
export function isWithdrawable(record: Pick<Case, 'measurements'>): boolean {
  const { views, notes } = currentMeasurement(record);
  return (
    record.measurements.length > 1 &&
    Object.keys(notes).length === 0 &&
    views.every(({ ratings }) => Object.keys(ratings).length === 0)
  );
}
