import { useState } from 'react';
import { approachOf } from '../../cases/approaching';
import { limits } from '../../cases/limits';
import { writtenDay } from '../../i18n/format';
import { useCase, useChange } from '../../ui/document';
import { useEnvironment } from '../../ui/environment';
import { ClearableChoice } from '../../ui/fields/ClearableChoice';
import { DayField } from '../../ui/fields/DayField';
import { LimitedText } from '../../ui/fields/LimitedText';
import { useLanguage, useWords } from '../../ui/language';
import { useToday } from '../../ui/today';
import { DecisionChecks } from './DecisionChecks';
import { DecisionSaid } from './DecisionSaid';

const decisions = ['go', 'later', 'noGo'] as const;

/** The decision that people at the table take, with their reasons and a day to look again. */
export function SuitabilityDecision() {
  const record = useCase();
  const change = useChange();
  const { today } = useEnvironment();
  const day = useToday();
  const { language } = useLanguage();
  const { suitability: words } = useWords('approach');
  const { decision, reason, reviewOn } = approachOf(record).suitability;
  // A day that is made empty leaves its field where it is: someone may be typing another.
  const [isDating, setDating] = useState(false);
  const isPutOff = decision === 'later' || decision === 'noGo';
  const remark = reviewOn
    ? // Only who waits is asked to look again.
      [writtenDay(reviewOn, language), isPutOff && reviewOn < day && words.reviewPast]
    : [isPutOff && words.reviewMissing];
  const decide = (chosen: typeof decision) => {
    setDating(false);
    change({ type: 'suitability.decided', decision: chosen, day: today() });
  };
  return (
    <>
      <fieldset className="field cards">
        <legend>{words.decide}</legend>
        <ClearableChoice
          name="decision"
          options={decisions.map((value) => ({ value, ...words.decisions[value] }))}
          chosen={decision}
          clear={words.clearDecision}
          onChoose={decide}
          onClear={() => decide(null)}
        />
      </fieldset>
      <LimitedText
        field="suitability.reason"
        label={words.reason}
        hint={words.reasonHint}
        value={reason}
        limit={limits.reason}
        rows={3}
        onChange={(said) => change({ type: 'suitability.reasoned', reason: said })}
      />
      {(isPutOff || reviewOn || isDating) && (
        <div className={reviewOn ? 'dated' : 'undated'}>
          <DayField
            field="suitability.reviewOn"
            label={words.reviewOn}
            value={reviewOn}
            remark={remark.filter(Boolean).join('. ')}
            onChange={(day) => {
              setDating(true);
              change({ type: 'suitability.postponed', reviewOn: day });
            }}
          />
        </div>
      )}
      <DecisionSaid record={record} />
      {decision && <DecisionChecks />}
    </>
  );
}
