import type { Report } from '../../report/viewModel/report';
import { StepCard } from './StepCard';
import { StepDecision } from './StepDecision';

interface StepsProps {
  readonly report: Report;
  /** Whether their order is told; it is not while nobody begins. */
  readonly isNumbered: boolean;
}

/** The proposed steps, each with what is decided about it, and why there are no more. */
export function Steps({ report: { steps, fewSteps }, isNumbered }: StepsProps) {
  const List = isNumbered ? 'ol' : 'ul';
  return (
    <>
      <List className="steps">
        {steps.map((step, index) => (
          <StepCard key={step.id} step={step} number={isNumbered ? index + 1 : null}>
            <StepDecision
              kind="proposed"
              step={{ intervention: step.id, proposed: true }}
              title={step.title}
            />
          </StepCard>
        ))}
      </List>
      {fewSteps && <p>{fewSteps}</p>}
    </>
  );
}
