import { useId, useRef, useState } from 'react';
import { currentMeasurement } from '../../cases/case';
import { limits } from '../../cases/limits';
import { listed } from '../../i18n/format';
import type { FactorId } from '../../questions/schema';
import type { FocusViewModel } from '../../report/viewModel/focus';
import type { Report } from '../../report/viewModel/report';
import { midSentence } from '../../report/viewModel/wording';
import { useCase, useChange, useIsReadOnly } from '../../ui/document';
import { LimitedText } from '../../ui/fields/LimitedText';
import { BasisChoice } from './BasisChoice';
import { useAdviceWords } from './useAdviceWords';

interface FocusChoiceProps {
  readonly report: Report;
  readonly focus: FocusViewModel;
}

/**
 * One line that says what the advice looks at, and behind it the choice of another focus at the table: one or two scored factors, in
 * the order chosen. The advice follows at once; the computed focus is kept beside it.
 */
export function FocusChoice({ report, focus }: FocusChoiceProps) {
  const record = useCase();
  const change = useChange();
  const isReadOnly = useIsReadOnly();
  const words = useAdviceWords(record.route);
  const id = useId();
  const { id: measurement, chosenFocus: chosen } = currentMeasurement(record);
  const [isOpen, setOpen] = useState(false);
  const scored = report.factors.filter(({ basis }) => basis.kind === 'scored');
  // A factor that lost its score can no longer be looked at.
  const [first, second] = (chosen?.factors ?? []).filter((one) => scored.some((factor) => factor.id === one));
  // Kept while the page is open: whoever goes back and forth need not write it again.
  const [lastReason, setLastReason] = useState('');
  const reason = chosen?.reason ?? lastReason;
  const firstChoice = useRef<HTMLSelectElement>(null);
  const choose = (factors: readonly (FactorId | undefined)[], because = reason) => {
    const distinct = [...new Set(factors.flatMap((one) => one ?? []))];
    const chosenNow = distinct.length > 0 ? { factors: distinct, reason: because } : null;
    change({ type: 'focus.chosen', measurement, focus: chosenNow });
  };
  const factorAt = (value: string) => scored.find((one) => one.id === value)?.id;
  const focused = report.factors.filter(({ isFocus }) => isFocus).map(({ label }) => midSentence(label));
  const options = scored.map(({ id: factor, label, basis }) => (
    <option key={factor} value={factor}>
      {basis.kind === 'scored' ? words.score(label, basis.score) : label}
    </option>
  ));

  return (
    <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.focusOn(listed(focused, report.language))}</summary>
      <p role="status">{focus.sentence}</p>
      {focus.reason && <p>{words.focusBecause(focus.reason)}</p>}
      {report.closeCalls && (
        <p>
          <strong>{report.closeCalls.heading}.</strong> {report.closeCalls.text}
        </p>
      )}
      <p>{words.focusHint}</p>
      <BasisChoice />
      <div className="field">
        <label htmlFor={`${id}-first`}>{words.firstFocus}</label>
        <select
          ref={firstChoice}
          id={`${id}-first`}
          value={first ?? ''}
          disabled={isReadOnly}
          onChange={({ target }) => {
            const factor = factorAt(target.value);
            choose(factor ? [factor, second === factor ? undefined : second] : []);
          }}
        >
          <option value="">{words.computedFocus}</option>
          {options}
        </select>
      </div>
      {first && (
        <>
          <div className="field">
            <label htmlFor={`${id}-second`}>{words.secondFocus}</label>
            <select
              id={`${id}-second`}
              value={second ?? ''}
              disabled={isReadOnly}
              onChange={({ target }) => choose([first, factorAt(target.value)])}
            >
              <option value="">{words.noSecondFocus}</option>
              {options.filter(({ key }) => key !== first)}
            </select>
          </div>
          <LimitedText
            field="focus.reason"
            label={words.focusReason}
            value={reason}
            disabled={isReadOnly}
            limit={limits.reason}
            rows={2}
            onChange={(text) => {
              setLastReason(text);
              choose([first, second], text);
            }}
          />
          <button
            type="button"
            className="button button--text"
            disabled={isReadOnly}
            onClick={() => {
              choose([]);
              firstChoice.current?.focus();
            }}
          >
            {words.backToComputed}
          </button>
        </>
      )}
    </details>
  );
}
