import { navigate } from 'wouter/use-hash-location';
import type { CaseEdit } from '../cases/editing';
import { measureAgain, withdrawMeasurement } from '../cases/measuring';
import type { FormId } from '../questions/schema';
import { pathOf } from './routes';
import { useSession, useSessionState } from './session';

/** Begins another measurement in the case on the table, or takes back one in which nothing was said. */
export function useMeasurements() {
  const session = useSession();
  const canChange = useSessionState((state) =>
    state.can({ type: 'measurements.edited', edit: (same) => same }),
  );
  const change = (edit: CaseEdit) => {
    const { current } = session.getSnapshot().context;
    if (!current) return;
    session.send({ type: 'measurements.edited', edit });
    // The page of the measurement before may not be there in this one: it is taken up where it begins.
    navigate(pathOf(current.id));
  };
  return {
    /** Not in a tab that only shows the case. */
    canChange,
    /** @param form that of the last measurement when it is not said */
    begin: (form?: FormId) => change(measureAgain(session.getSnapshot().context.origin, form)),
    withdraw: () => change(withdrawMeasurement),
  };
}
