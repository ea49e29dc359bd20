import { Suspense } from 'react';
import { intakeOf } from '../../cases/newCase';
import { useCase, useIsReadOnly } from '../../ui/document';
import { useSavedFields } from '../../ui/fields/useSavedFields';
import { useWords } from '../../ui/language';
import { preloadable } from '../../ui/preloadable';
import { useAsked, useWalk } from '../../ui/walk';
import { IntakeForm } from './IntakeForm';

const ExpertOffer = preloadable(async () => (await import('../../ui/case/ExpertOffer')).ExpertOffer, 'case');

/** The details of the open case. Each field is saved while it is filled in, whatever stands in the others. */
export function IntakeScreen() {
  const words = useWords('intake');
  const walk = useWalk();
  const { instrument } = useAsked();
  const said = intakeOf(useCase());
  const { left, save } = useSavedFields();
  return (
    <IntakeForm
      said={said}
      left={left}
      instrument={instrument}
      isReadOnly={useIsReadOnly()}
      onField={save}
      onSubmit={() => walk.send({ type: 'details.completed' })}
      offer={
        <Suspense>
          <ExpertOffer.Component />
        </Suspense>
      }
      submitLabel={words.goOn}
    />
  );
}
