import { useEffect } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import { navigate } from '../../ui/navigate';
import { withQuery } from '../../ui/routes';
import type { IntakeStep, IntakeSteps } from './intakeSteps';

const NAME = 'step';

/**
 * The step that the address asks for, so that going back in the browser goes a step back; the first when it asks
 * for none, or for one that there is not (any more).
 * @param isBegun whether it was said who takes part. Until then there is only the first step: going back from a
 *   scan that was begun leads to steps that are empty again.
 */
export function useStepInAddress(
  steps: IntakeSteps,
  isBegun: boolean,
): readonly [IntakeStep, (id: IntakeStep['id']) => void] {
  const [address] = useHashLocation();
  const [path = '', search] = address.split('?');
  const asked = new URLSearchParams(search).get(NAME);
  const [first] = steps;
  const isTooEarly = !isBegun && asked !== null;
  useEffect(() => {
    if (isTooEarly) navigate(path, { replace: true });
  }, [isTooEarly, path]);
  return [
    (isBegun ? steps.find(({ id }) => id === asked) : undefined) ?? first,
    (id) => navigate(withQuery(path, { [NAME]: id === first.id ? '' : id })),
  ];
}
