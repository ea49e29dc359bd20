import { useEffect, useRef, useState } from 'react';
import { limits } from '../../cases/limits';
import { isOpenAgreement, type PlanEntry } from '../../cases/plan';
import { decisionOn, isForgettable } from '../../cases/planning';
import type { AdviceWords } from '../../i18n/nl/advice';
import { type PlanEntryViewModel, planViewModel } from '../../report/viewModel/plan';
import { useCase, useChange, useIsReadOnly } from '../../ui/document';
import { useEnvironment } from '../../ui/environment';
import { LimitedText } from '../../ui/fields/LimitedText';
import { useGoTo } from '../../ui/goTo';
import { useLanguage } from '../../ui/language';
import { useToday } from '../../ui/today';
import { ReplaceStep } from './ReplaceStep';
import type { StepOnPage } from './stepOnPage';
import { useAdviceWords } from './useAdviceWords';

interface StepDecisionProps {
  readonly step: StepOnPage;
  readonly title: string;
  /** A proposed step may also be replaced or left out; any other can only be chosen. */
  readonly kind: 'proposed' | 'alternative';
}

/** What people at the table decide about a step. Their choice stands above that of the scan; both are kept. */
export function StepDecision({ step, title, kind }: StepDecisionProps) {
  const record = useCase();
  const change = useChange();
  const goTo = useGoTo();
  const isReadOnly = useIsReadOnly();
  const { newId, today } = useEnvironment();
  const thisDay = useToday();
  const { language } = useLanguage();
  const words = useAdviceWords(record.route);
  const [isReplacing, setReplacing] = useState(false);
  const group = useRef<HTMLFieldSetElement>(null);
  const replaceButton = useRef<HTMLButtonElement>(null);
  const decision = decisionOn(record, step.intervention);
  const said =
    decision && planViewModel(record, language, thisDay).find(({ entry }) => entry.id === decision.id);
  const decide = (choice: 'accepted' | 'declined') =>
    change({ type: 'step.decided', entry: newId(), ...step, decision: choice, reason: '', day: today() });

  // The button that was pressed is gone with the question; the focus stays with the answer.
  const answer = `${decision?.id} ${decision?.decision}`;
  const wasAnswer = useRef(answer);
  useEffect(() => {
    if (wasAnswer.current === answer) return;
    wasAnswer.current = answer;
    group.current?.focus();
  }, [answer]);

  return (
    <fieldset ref={group} tabIndex={-1} className="decision">
      <legend className="visually-hidden">{words.decisionLabel(title)}</legend>
      {said ? (
        <>
          <p className={`decision__said decision__said--${said.entry.decision}`}>
            {isOpenAgreement(said.entry) && <span aria-hidden="true">✓ </span>}
            <span>{decidedInWords(said, words)}</span>
          </p>
          {said.entry.decision !== 'accepted' && (
            <LimitedText
              field={`${said.entry.id}.reason`}
              label={said.entry.decision === 'declined' ? words.reason : words.replaceReason}
              value={said.entry.reason}
              limit={limits.reason}
              rows={2}
              disabled={isReadOnly}
              onChange={(reason) =>
                change({ type: 'entry.changed', entry: said.entry.id, field: 'reason', value: reason })
              }
            />
          )}
          <div className="row">
            {said.entry.decision === 'accepted' && (
              <button
                type="button"
                className="button button--small"
                onClick={() => goTo('plan', { entry: said.entry.id })}
              >
                {said.owner && said.due ? words.toPlan : words.toAgreement}
                <span className="visually-hidden">{` ${words.of(title)}`}</span>
              </button>
            )}
            {said.entry.decision === 'accepted' && !isOpenAgreement(said.entry) && (
              <button
                type="button"
                disabled={isReadOnly}
                className="button button--small button--quiet"
                onClick={() => decide('accepted')}
              >
                {words.acceptAgain}
                <span className="visually-hidden">{` ${words.of(title)}`}</span>
              </button>
            )}
            {canBeTakenBack(said.entry) && (
              <button
                type="button"
                disabled={isReadOnly}
                className="button button--text"
                onClick={() => change({ type: 'entry.removed', entry: said.entry.id })}
              >
                {words.takeBack}
                <span className="visually-hidden">{` ${words.of(title)}`}</span>
              </button>
            )}
          </div>
        </>
      ) : (
        <div className="row">
          <button
            type="button"
            className="button button--small"
            disabled={isReadOnly}
            onClick={() => decide('accepted')}
          >
            {words.accept}
            <span className="visually-hidden">{` ${words.of(title)}`}</span>
          </button>
          {kind === 'proposed' && (
            <>
              <button
                ref={replaceButton}
                type="button"
                disabled={isReadOnly}
                className="button button--small button--quiet"
                aria-expanded={isReplacing}
                onClick={() => setReplacing(!isReplacing)}
              >
                {words.replace}
                <span className="visually-hidden">{` ${words.of(title)}`}</span>
              </button>
              <button
                type="button"
                className="button button--small button--quiet"
                disabled={isReadOnly}
                onClick={() => {
                  setReplacing(false);
                  decide('declined');
                }}
              >
                {words.decline}
                <span className="visually-hidden">{` ${words.of(title)}`}</span>
              </button>
            </>
          )}
        </div>
      )}
      {isReplacing && !said && (
        <ReplaceStep
          record={record}
          step={step}
          title={title}
          onReplace={(replaced) => {
            setReplacing(false);
            change(replaced);
          }}
          onCancel={() => {
            setReplacing(false);
            replaceButton.current?.focus();
          }}
        />
      )}
    </fieldset>
  );
}

function decidedInWords(said: PlanEntryViewModel, words: Pick<AdviceWords, 'accepted' | 'declined'>): string {
  switch (said.entry.decision) {
    case 'accepted':
      return isOpenAgreement(said.entry)
        ? [words.accepted, said.owner, said.due].filter(Boolean).join(', ')
        : [said.status, said.closedOn].filter(Boolean).join(', ');
    case 'declined':
      return words.declined;
    case 'replaced':
      return said.replacedBy ?? '';
  }
}

/** What was noted or done with a step would go with the decision, so then it stands. */
function canBeTakenBack(entry: PlanEntry): boolean {
  return isForgettable(entry) && entry.status === 'open';
}
