import { useEffect, useState } from 'react';
import type { Case } from '../../cases/case';
import type { CaseChange } from '../../cases/commands/caseCommand';
import { limits } from '../../cases/limits';
import { decisionOn } from '../../cases/planning';
import { useEnvironment } from '../../ui/environment';
import { LimitedText } from '../../ui/fields/LimitedText';
import { useWords } from '../../ui/language';
import { OwnStepForm } from '../../ui/steps/OwnStepForm';
import { useCatalogue } from '../../ui/steps/useCatalogue';
import { unlessUnsaved, useFieldMemory } from '../../ui/unsaved';
import { StepFinder } from './StepFinder';
import type { StepOnPage } from './stepOnPage';

interface ReplaceStepProps {
  readonly record: Case;
  readonly step: StepOnPage;
  readonly title: string;
  readonly onReplace: (change: CaseChange) => void;
  readonly onCancel: () => void;
}

/** Another step in the place of a proposed one: in one's own words, or from the catalogue. */
export function ReplaceStep({ record, step, title, onReplace, onCancel }: ReplaceStepProps) {
  const words = useWords('advice');
  const field = `${step.intervention}.replacement`;
  const { newId, today } = useEnvironment();
  // It is kept with the replacement, not before.
  const { left, remember } = useFieldMemory(`${field}.draft`);
  const [reason, setReason] = useState(left ?? '');
  useEffect(() => remember(reason === '' ? undefined : reason), [remember, reason]);
  const replaceBy = (by: { readonly intervention: string } | { readonly ownStep: string }) => {
    remember(undefined);
    onReplace({
      type: 'step.replaced',
      entry: newId(),
      ...step,
      reason,
      by: 'ownStep' in by ? { entry: newId(), ...by } : { entry: newId(), ...by, proposed: false },
      day: today(),
    });
  };
  // What was decided on already is no longer an open choice.
  const options = useCatalogue(record).filter(
    ({ id, isProposed }) => !isProposed && decisionOn(record, id) === undefined,
  );
  return (
    <div className="replace">
      <p className="replace__heading">{words.replaceHeading(title)}</p>
      <button type="button" className="button button--text" onClick={onCancel}>
        {words.cancel}
      </button>
      <LimitedText
        field={`${field}.reason`}
        label={words.replaceReason}
        value={reason}
        limit={limits.reason}
        rows={2}
        onChange={setReason}
      />
      <OwnStepForm
        field={`${field}.step`}
        action={words.useOwn}
        onAdd={(ownStep) => replaceBy({ ownStep })}
      />
      <details>
        <summary>{words.fromAll}</summary>
        <StepFinder
          options={options}
          actions={(option) => (
            <button
              type="button"
              className="button button--small button--quiet"
              onClick={() =>
                // A reason that does not fit would be lost with the field.
                unlessUnsaved(() => replaceBy({ intervention: option.id }))
              }
            >
              {words.useThis}
              <span className="visually-hidden">{` ${words.of(option.title)}`}</span>
            </button>
          )}
        />
      </details>
    </div>
  );
}
