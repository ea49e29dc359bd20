import { useWatch } from 'react-hook-form';
import { phases } from '../../questions/instrument';
import { useSay, useWords } from '../../ui/language';
import { ChoiceField } from './ChoiceField';
import { type IntakeFieldsProps, setter } from './formOfIntake';

/** How far they are: with an expert the six phases, alone the same in plain words. */
export function ProgressFields({ form }: IntakeFieldsProps) {
  const words = useWords('intake');
  const say = useSay();
  const isTogether = useWatch({ control: form.control, name: 'mode' }) === 'together';
  const phase = useWatch({ control: form.control, name: 'phase' });
  return (
    <>
      <ChoiceField
        id="phase"
        legend={isTogether ? words.phase : words.phaseAlone}
        hint={words.phaseHint}
        options={phases.map(({ id, label }) => ({
          value: id,
          label: isTogether ? `${id}. ${say(label)}` : (words.phasesAlone[id - 1] ?? say(label)),
        }))}
        chosen={phase}
        onChoose={setter(form).phase}
      />
      {isTogether && (
        <div className="check">
          <input
            type="checkbox"
            id="otherProfessionals"
            aria-describedby="otherProfessionals-hint"
            {...form.register('otherProfessionals')}
          />
          <label htmlFor="otherProfessionals">{words.otherProfessionals}</label>
          <p id="otherProfessionals-hint" className="hint">
            {words.otherProfessionalsHint}
          </p>
        </div>
      )}
    </>
  );
}
