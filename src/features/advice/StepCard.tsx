import type { ReactNode } from 'react';
import type { StepViewModel } from '../../report/viewModel/step';
import { useReportWords } from '../../ui/reportWords';
import { StepFacts } from '../../ui/steps/StepFacts';

interface StepCardProps {
  readonly step: StepViewModel;
  /** Its place in the order of doing, from 1. */
  readonly number: number;
  /** What is decided about it. */
  readonly children: ReactNode;
}

/** One proposed step: what, why this one, first step, who, effort, when not, and the decision about it. */
export function StepCard({ step, number, children }: StepCardProps) {
  const words = useReportWords();
  return (
    <li className="step">
      <span className="step__number" aria-hidden="true">
        {number}
      </span>
      <div className="step__body">
        <h2>{step.title}</h2>
        {step.description && <p>{step.description}</p>}
        {step.why.length > 0 && (
          <div className="step__why">
            <h3>{words.why}</h3>
            <ul>
              {step.why.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </div>
        )}
        <StepFacts step={step} />
        {children}
      </div>
    </li>
  );
}
