import { useRef } from 'react';
import { approachOf, decideSuitability } from '../../../cases/approachEditing';
import { limits } from '../../../cases/limits';
import { useApproachWords } from '../../approachWords';
import type { FollowUpProps } from '../../followUp';
import { today } from '../../today';
import { DayField } from '../DayField';
import { LimitedText } from '../LimitedText';
import { DecisionSaid } from './DecisionSaid';

const decisions = ['go', 'later', 'noGo'] as const;

/** The decision that people at the table take, with their reasons and a day to look again. */
export function SuitabilityDecision({ record, edit }: Pick<FollowUpProps, 'record' | 'edit'>) {
  const { suitability: words } = useApproachWords();
  const first = useRef<HTMLInputElement>(null);
  const { decision: chosen, reason, reviewOn } = approachOf(record).suitability;
  const change = (said: Parameters<typeof decideSuitability>[0]) => edit(decideSuitability(said, today()));
  const isPutOff = chosen === 'later' || chosen === 'noGo';
  return (
    <>
      <fieldset className="field cards">
        <legend>{words.decide}</legend>
        {decisions.map((decision, index) => (
          <label key={decision} className={`option ${decision === chosen ? 'option--chosen' : ''}`}>
            <input
              ref={index === 0 ? first : undefined}
              type="radio"
              name="decision"
              checked={decision === chosen}
              aria-describedby={`decision-${decision}-hint`}
              onChange={() => change({ decision })}
            />
            <span>
              {words.decisions[decision].label}
              <span id={`decision-${decision}-hint`} className="option__hint">
                {words.decisions[decision].hint}
              </span>
            </span>
          </label>
        ))}
        {chosen && (
          <button
            type="button"
            className="button button--text"
            onClick={() => {
              change({ decision: null });
              first.current?.focus();
            }}
          >
            {words.clearDecision}
          </button>
        )}
      </fieldset>
      <LimitedText
        label={words.reason}
        hint={words.reasonHint}
        value={reason}
        limit={limits.reason}
        rows={3}
        onChange={(said) => change({ reason: said })}
      />
      {(isPutOff || reviewOn) && (
        <DayField
          label={words.reviewOn}
          value={reviewOn}
          {...remarkOn(reviewOn, words)}
          onChange={(day) => change({ reviewOn: day })}
        />
      )}
      <DecisionSaid record={record} />
    </>
  );
}

function remarkOn(
  day: string | null,
  { reviewMissing, reviewPast }: { readonly reviewMissing: string; readonly reviewPast: string },
): { readonly remark?: string } {
  if (day === null) return { remark: reviewMissing };
  return day < today() ? { remark: reviewPast } : {};
}
