import { isWithdrawable } from '../../cases/measuring';
import { useWords } from '../language';
import { useSessionState } from '../session';
import { useMeasurements } from '../useMeasurements';

/** The way back from a measurement that was begun by mistake, as long as nothing was said in it. */
export function WithdrawMeasurement() {
  const words = useWords('measureAgain');
  const isEmpty = useSessionState(
    ({ context }) => context.current !== null && isWithdrawable(context.current),
  );
  const { canChange, withdraw } = useMeasurements();
  if (!isEmpty || !canChange) return null;
  return (
    <p data-writes className="alert alert--notice">
      {words.begun}{' '}
      <button type="button" className="button button--text" onClick={withdraw}>
        {words.withdraw}
      </button>
    </p>
  );
}
