import { useHashLocation } from 'wouter/use-hash-location';
import { navigate } from '../../ui/navigate';
import { withQuery } from '../../ui/routes';
import type { IntakeStep, IntakeSteps } from './intakeSteps';

const NAME = 'step';

/**
 * The step that the address asks for, so that going back in the browser goes a step back; the first when it asks
 * for none, or for one that there is not (any more).
 */
export function useStepInAddress(steps: IntakeSteps): readonly [IntakeStep, (id: IntakeStep['id']) => void] {
  const [address] = useHashLocation();
  const [path = '', search] = address.split('?');
  const asked = new URLSearchParams(search).get(NAME);
  const [first] = steps;
  return [
    steps.find(({ id }) => id === asked) ?? first,
    (id) => navigate(withQuery(path, { [NAME]: id === first.id ? '' : id })),
  ];
}
