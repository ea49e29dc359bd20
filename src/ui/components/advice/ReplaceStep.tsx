import { useState } from 'react';
import type { Case } from '../../../cases/case';
import type { CaseEdit } from '../../../cases/editing';
import { limits } from '../../../cases/limits';
import { type DecidedStep, decisionOn, replace, replaceByOwnStep } from '../../../cases/planning';
import { adviceWords } from '../../../i18n/advice';
import { useLanguage } from '../../language';
import { today } from '../../today';
import { unlessUnkept } from '../../unkept';
import { LimitedText } from '../LimitedText';
import { OwnStepForm } from '../OwnStepForm';
import { StepFinder } from './StepFinder';
import { useCatalogue } from './useCatalogue';

interface ReplaceStepProps {
  readonly record: Case;
  readonly step: DecidedStep;
  readonly title: string;
  readonly onReplace: (change: CaseEdit) => void;
  readonly onCancel: () => void;
}

/**
 * Another step in the place of a proposed one: in one's own words, or from the catalogue, which is about
 * employers.
 */
export function ReplaceStep({ record, step, title, onReplace, onCancel }: ReplaceStepProps) {
  const words = adviceWords[useLanguage().language];
  const [reason, setReason] = useState('');
  // What was decided on already is no longer an open choice.
  const options = useCatalogue(record).filter(
    ({ id, isProposed }) => !isProposed && decisionOn(record, id) === undefined,
  );
  return (
    <div className="replace">
      <p className="replace__heading">{words.replaceHeading(title)}</p>
      <LimitedText label={words.replaceReason} value="" limit={limits.reason} rows={2} onChange={setReason} />
      <OwnStepForm
        about={`${record.id}/${step.intervention}`}
        action={words.useThis}
        onAdd={(text) => onReplace(replaceByOwnStep(step, text, reason, today()))}
      />
      {record.route === 'employer' && (
        <StepFinder
          options={options}
          actions={(option) => (
            <button
              type="button"
              className="button button--small button--quiet"
              onClick={() =>
                // A reason that does not fit would be lost with the field.
                unlessUnkept(() =>
                  onReplace(replace(step, { intervention: option.id, proposed: false }, reason, today())),
                )
              }
            >
              {words.useThis}
              <span className="visually-hidden">{words.of(option.title)}</span>
            </button>
          )}
        />
      )}
      <button type="button" className="button button--text" onClick={onCancel}>
        {words.cancel}
      </button>
    </div>
  );
}
