import { useRef } from 'react';
import type { Check } from '../../approach/schema';
import { checkOf } from '../../cases/approaching';
import { writtenDay } from '../../i18n/format';
import { useCase, useChange } from '../../ui/document';
import { useEnvironment } from '../../ui/environment';
import { DayField } from '../../ui/fields/DayField';
import { useLanguage, useSay, useWords } from '../../ui/language';
import { useToday } from '../../ui/today';
import { NoteDetails } from './NoteDetails';

interface PhaseCheckProps {
  readonly check: Check;
}

/** Something to do in a phase: whether it is done, when, and a note. */
export function PhaseCheck({ check }: PhaseCheckProps) {
  const record = useCase();
  const change = useChange();
  const { today } = useEnvironment();
  const thisDay = useToday();
  const { language } = useLanguage();
  const words = useWords('approach');
  const say = useSay();
  // A tick that was taken away by mistake comes back with its day.
  const before = useRef<{ readonly on: string | null }>(undefined);
  const { done, on, note } = checkOf(record, check.id);
  const text = say(check.text);
  const remark = on ? [writtenDay(on, language), on > thisDay && words.phases.futureDay] : [];
  return (
    <li>
      {/* No group of its own, which would be said twice: day and note name the check that they are about. */}
      <div className="todo">
        <div className="check">
          <input
            type="checkbox"
            id={check.id}
            checked={done}
            aria-describedby={`${check.id}-why`}
            onChange={({ target }) => {
              if (!target.checked) before.current = { on };
              const day = target.checked && before.current ? before.current.on : today();
              change({ type: 'check.ticked', check: check.id, done: target.checked, day });
            }}
          />
          <label htmlFor={check.id}>{text}</label>
          <p id={`${check.id}-why`} className="hint">
            {say(check.why)}
          </p>
        </div>
        <div className="todo__more">
          {done && (
            <div className={`todo__day ${on ? 'dated' : 'undated'}`}>
              <DayField
                field={`${check.id}.on`}
                label={
                  <>
                    <span>{words.phases.doneOn}</span>
                    <span className="visually-hidden">{`: ${text}`}</span>
                  </>
                }
                value={on}
                remark={remark.filter(Boolean).join('. ')}
                onChange={(day) => change({ type: 'check.dated', check: check.id, on: day })}
              />
            </div>
          )}
          <NoteDetails
            field={`${check.id}.note`}
            subject={text}
            value={note}
            onChange={(said) => change({ type: 'check.noted', check: check.id, note: said })}
          />
        </div>
      </div>
    </li>
  );
}
