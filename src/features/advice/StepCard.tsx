import type { ReactNode } from 'react';
import type { StepViewModel } from '../../report/viewModel/step';
import { useWords } from '../../ui/language';
import { useReportWords } from '../../ui/reportWords';
import { StepFacts } from '../../ui/steps/StepFacts';

interface StepCardProps {
  readonly step: StepViewModel;
  /** Its place in the order of doing, from 1; null while there is none, as nobody begins now. */
  readonly number: number | null;
  /** What is decided about it. */
  readonly children: ReactNode;
}

/** One proposed step: what, why this one, first step, who, effort, when not, and the decision about it. */
export function StepCard({ step, number, children }: StepCardProps) {
  const words = useReportWords();
  const { of } = useWords('advice');
  return (
    <li className={number === null ? 'step step--plain' : 'step'}>
      {number !== null && (
        <span className="step__number" aria-hidden="true">
          {number}
        </span>
      )}
      <div className="step__body">
        <h2>{step.title}</h2>
        {step.description && <p>{step.description}</p>}
        {step.why.length > 0 && (
          <details className="on-paper">
            <summary>
              {words.why}
              <span className="visually-hidden">{` ${of(step.title)}`}</span>
            </summary>
            <ul className="step__why">
              {step.why.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </details>
        )}
        <StepFacts step={step} />
      </div>
      <div className="step__decision">{children}</div>
    </li>
  );
}
