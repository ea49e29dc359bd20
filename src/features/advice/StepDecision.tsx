import { useEffect, useRef, useState } from 'react';
import { limits } from '../../cases/limits';
import { isOpenAgreement, type PlanEntry } from '../../cases/plan';
import {
  accept,
  changeEntry,
  type DecidedStep,
  decisionOn,
  decline,
  isForgettable,
  takeBack,
} from '../../cases/planning';
import { today } from '../../lib/days';
import { planViewModel } from '../../report/viewModel/plan';
import { askFor } from '../../ui/askedFor';
import { LimitedText } from '../../ui/fields/LimitedText';
import type { FollowUpProps } from '../../ui/followUp';
import { useLanguage } from '../../ui/language';
import { ReplaceStep } from './ReplaceStep';
import { useAdviceWords } from './useAdviceWords';

interface StepDecisionProps extends FollowUpProps {
  readonly step: DecidedStep;
  readonly title: string;
  /** A proposed step may also be replaced or left out; any other can only be chosen. */
  readonly kind: 'proposed' | 'alternative';
}

/** What people at the table decide about a step. Their choice stands above that of the scan; both are kept. */
export function StepDecision({ walk, record, edit, step, title, kind }: StepDecisionProps) {
  const { language } = useLanguage();
  const words = useAdviceWords(record.route);
  const [isReplacing, setReplacing] = useState(false);
  const group = useRef<HTMLFieldSetElement>(null);
  const replaceButton = useRef<HTMLButtonElement>(null);
  const decision = decisionOn(record, step.intervention);
  const index = decision ? record.plan.indexOf(decision) : -1;
  const said = decision && planViewModel(record, language, today())[index];

  // The button that was pressed is gone with the question; the focus stays with the answer.
  const answer = `${index} ${decision?.decision}`;
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
            {said.entry.decision === 'accepted' &&
              (isOpenAgreement(said.entry)
                ? `✓ ${[words.accepted, said.owner, said.due].filter(Boolean).join(', ')}`
                : [said.status, said.closedOn].filter(Boolean).join(', '))}
            {said.entry.decision === 'declined' && words.declined}
            {said.entry.decision === 'replaced' && said.replacedBy}
          </p>
          {said.entry.decision !== 'accepted' && (
            <LimitedText
              label={said.entry.decision === 'declined' ? words.reason : words.replaceReason}
              value={said.entry.reason}
              limit={limits.reason}
              rows={2}
              onChange={(reason) => edit(changeEntry(said.index, { reason }, today()))}
            />
          )}
          <div className="row">
            {said.entry.decision === 'accepted' && (
              <button
                type="button"
                className="button button--small"
                onClick={() => {
                  askFor(record.id, said.index);
                  walk.send({ type: 'page.chosen', page: 'plan' });
                }}
              >
                {said.owner && said.due ? words.toPlan : words.toAgreement}
                <span className="visually-hidden">{words.of(title)}</span>
              </button>
            )}
            {said.entry.decision === 'accepted' && !isOpenAgreement(said.entry) && (
              <button
                type="button"
                data-writes
                className="button button--small button--quiet"
                onClick={() => edit(accept(step, today()))}
              >
                {words.acceptAgain}
                <span className="visually-hidden">{words.of(title)}</span>
              </button>
            )}
            {canBeTakenBack(said.entry) && (
              <button
                type="button"
                data-writes
                className="button button--text"
                onClick={() => edit(takeBack(step.intervention))}
              >
                {words.takeBack}
                <span className="visually-hidden">{words.of(title)}</span>
              </button>
            )}
          </div>
        </>
      ) : (
        <div data-writes className="row">
          <button type="button" className="button button--small" onClick={() => edit(accept(step, today()))}>
            {words.accept}
            <span className="visually-hidden">{words.of(title)}</span>
          </button>
          {kind === 'proposed' && (
            <>
              <button
                ref={replaceButton}
                type="button"
                className="button button--small button--quiet"
                aria-expanded={isReplacing}
                onClick={() => setReplacing(!isReplacing)}
              >
                {words.replace}
                <span className="visually-hidden">{words.of(title)}</span>
              </button>
              <button
                type="button"
                className="button button--small button--quiet"
                onClick={() => {
                  setReplacing(false);
                  edit(decline(step, '', today()));
                }}
              >
                {words.decline}
                <span className="visually-hidden">{words.of(title)}</span>
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
          onReplace={(change) => {
            setReplacing(false);
            edit(change);
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

/** What was noted or done with a step would go with the decision, so then it stands. */
function canBeTakenBack(entry: PlanEntry): boolean {
  return isForgettable(entry) && entry.status === 'open';
}
