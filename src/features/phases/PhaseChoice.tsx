import { useState } from 'react';
import { phases } from '../../questions/instrument';
import { FieldFrame } from '../../ui/fields/FieldFrame';
import { useSay, useWords } from '../../ui/language';

interface PhaseChoiceProps {
  /** 1 to 6 */
  readonly phase: number;
  readonly onChoose: (phase: number) => void;
}

/** Says in which phase the case is. The advice follows at once. */
export function PhaseChoice({ phase, onChoose }: PhaseChoiceProps) {
  const { phases: words } = useWords('approach');
  const say = useSay();
  const [isChosen, setChosen] = useState(false);
  return (
    <>
      <FieldFrame id="phase" label={words.choose} hint={words.chooseHint}>
        {(field) => (
          <select
            {...field}
            value={phase}
            onChange={({ target }) => {
              setChosen(true);
              onChoose(Number(target.value));
            }}
          >
            {phases.map(({ id, label }) => (
              <option key={id} value={id}>
                {id}. {say(label)}
              </option>
            ))}
          </select>
        )}
      </FieldFrame>
      <p role="status" className="small">
        {isChosen && words.chosen(phase)}
      </p>
    </>
  );
}
