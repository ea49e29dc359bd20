import type { FormId } from '../questions/schema';
import { type Case, currentMeasurement, type Measurement } from './case';
import { type CaseEdit, instrumentOf, type Origin } from './editing';

/**
 * Measures again in the same case: a measurement with nothing answered becomes the newest, and with that
 * the one that is worked on. Those before it stay as they are, and so does everything beside them (plan,
 * phases, roles). Who is at the table and the background are taken over, as a beginning.
 * @param form the questionnaire to use; that of the last measurement when it is not said
 */
export function measureAgain({ newId, today }: Pick<Origin, 'newId' | 'today'>, form?: FormId): CaseEdit {
  return (record) => {
    const last = currentMeasurement(record);
    const { id, version } = instrumentOf(record.route);
    const measurement: Measurement = {
      id: newId(),
      date: today(),
      instrument: { id, version },
      form: form ?? last.form,
      mode: last.mode,
      background: last.background,
      answers: {},
      completedAt: null,
    };
    return { ...record, measurements: [...record.measurements, measurement] };
  };
}

/** Whether the newest measurement can be taken away without losing a word: nothing was said in it yet. */
export function isWithdrawable(record: Pick<Case, 'measurements'>): boolean {
  const said = Object.values(currentMeasurement(record).answers);
  // An answer that was cleared again says nothing.
  return record.measurements.length > 1 && said.every((answer) => Object.keys(answer).length === 0);
}

/** Takes away a measurement that was begun by mistake; one that holds something stays. */
export function withdrawMeasurement(record: Case): Case {
  return isWithdrawable(record) ? { ...record, measurements: record.measurements.slice(0, -1) } : record;
}
