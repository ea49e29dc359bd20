import { Suspense, useCallback } from 'react';
import { intakeChanges } from '../../cases/intakeChanges';
import { intakeOf } from '../../cases/newCase';
import { useCase, useChange, useDocument, useIsReadOnly } from '../../ui/document';
import { useWords } from '../../ui/language';
import { preloadable } from '../../ui/preloadable';
import { useAsked, useWalk } from '../../ui/walk';
import { IntakeForm } from './IntakeForm';

const ExpertOffer = preloadable(async () => (await import('../../ui/case/ExpertOffer')).ExpertOffer, 'case');

/** The details of the open case. Each field is saved while it is filled in, whatever stands in the others. */
export function IntakeScreen() {
  const words = useWords('intake');
  const walk = useWalk();
  const document = useDocument();
  const change = useChange();
  const { instrument } = useAsked();
  const said = intakeOf(useCase());
  const take = useCallback(
    (name: string, value: unknown) => {
      const record = document?.getSnapshot().context.draft?.record;
      if (record) change(...intakeChanges(record, name, value));
    },
    [document, change],
  );
  return (
    <IntakeForm
      said={said}
      instrument={instrument}
      isReadOnly={useIsReadOnly()}
      onField={take}
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
