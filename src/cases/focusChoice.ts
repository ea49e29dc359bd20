import type { FactorId } from '../questions/schema';
import { currentMeasurement } from './case';
import type { CaseEdit } from './editing';

/**
 * Lets the advice look at other factors than the computed focus (scoring-and-advice, "Focus").
 * @param factors one or two scored factors, in the order chosen; none goes back to the computed focus
 * @param reason may be empty
 */
export function chooseFocus(factors: readonly FactorId[], reason: string): CaseEdit {
  return (record) => {
    const { chosenFocus: _, ...measurement } = currentMeasurement(record);
    const chosen = factors.length > 0 ? { chosenFocus: { factors: [...factors], reason } } : {};
    return { ...record, measurements: record.measurements.with(-1, { ...measurement, ...chosen }) };
  };
}
