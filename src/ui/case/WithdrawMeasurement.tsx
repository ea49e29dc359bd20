import { isWithdrawable } from '../../cases/measuring';
import { useCase } from '../document';
import { useWords } from '../language';
import { useMeasurements } from '../useMeasurements';

/** The way back from a measurement that was begun by mistake, as long as nothing was said in it. */
export function WithdrawMeasurement() {
  const words = useWords('measureAgain');
  const isEmpty = isWithdrawable(useCase());
  const { canChange, withdraw } = useMeasurements();
  if (!isEmpty || !canChange) return null;
  return (
    <p className="alert alert--notice">
      {words.begun}{' '}
      <button type="button" className="button button--text" onClick={withdraw}>
        {words.withdraw}
      </button>
    </p>
  );
}
