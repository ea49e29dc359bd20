import { currentMeasurement } from '../cases/case';
import { instrumentFor } from '../cases/newCase';
import type { FormId } from '../questions/schema';
import { useCase, useChange, useIsReadOnly } from './document';
import { useEnvironment } from './environment';
import { navigate } from './navigate';
import { pathOf } from './routes';

/** Begins another measurement in the open case, or takes back one in which nothing was said. */
export function useMeasurements() {
  const record = useCase();
  const change = useChange();
  const { newId, today } = useEnvironment();
  // The page of the measurement before may not be there in this one: it is taken up where it begins.
  const takeUp = () => navigate(pathOf(record.id));
  return {
    /** Not in a tab that only shows the case. */
    canChange: !useIsReadOnly(),
    /** @param form that of the last measurement when it is not said */
    begin: (form: FormId = currentMeasurement(record).form) => {
      change({
        type: 'measurement.begun',
        measurement: newId(),
        view: newId(),
        instrument: instrumentFor(record.route),
        form,
        date: today(),
      });
      takeUp();
    },
    withdraw: () => {
      change({ type: 'measurement.withdrawn', measurement: currentMeasurement(record).id });
      takeUp();
    },
  };
}
