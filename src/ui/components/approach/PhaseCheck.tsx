import type { Check } from '../../../approach/schema';
import { changeCheck, checkOf } from '../../../cases/approachEditing';
import { useApproachWords } from '../../approachWords';
import type { FollowUpProps } from '../../followUp';
import { useSay } from '../../language';
import { today } from '../../today';
import { DayField } from '../DayField';
import { NoteDetails } from './NoteDetails';

interface PhaseCheckProps extends Pick<FollowUpProps, 'record' | 'edit'> {
  readonly check: Check;
}

/** Something to do in a phase: whether it is done, when, and a note. */
export function PhaseCheck({ check, record, edit }: PhaseCheckProps) {
  const words = useApproachWords();
  const say = useSay();
  const { done, on, note } = checkOf(record, check.id);
  const text = say(check.text);
  const change = (said: Parameters<typeof changeCheck>[1]) => edit(changeCheck(check.id, said, today()));
  return (
    <li>
      {/* Day and note are about this check, which a screen reader says on the way in. */}
      <fieldset className="todo" aria-labelledby={`${check.id}-text`}>
        <div className="check">
          <input
            type="checkbox"
            id={check.id}
            checked={done}
            aria-describedby={`${check.id}-why`}
            onChange={({ target }) => change({ done: target.checked })}
          />
          <label id={`${check.id}-text`} htmlFor={check.id}>
            {text}
          </label>
          <p id={`${check.id}-why`} className="hint">
            {say(check.why)}
          </p>
        </div>
        <div className="todo__more">
          {done && (
            <DayField label={words.phases.doneOn} value={on} onChange={(day) => change({ on: day })} />
          )}
          <NoteDetails subject={text} value={note} onChange={(said) => change({ note: said })} />
        </div>
      </fieldset>
    </li>
  );
}
