import { useState } from 'react';
import { useCase } from '../../ui/document';
import { useCatalogue } from '../../ui/steps/useCatalogue';
import { StepDecision } from './StepDecision';
import { StepFinder } from './StepFinder';
import { useAdviceWords } from './useAdviceWords';

interface AllStepsProps {
  /** How many steps the advice has room for. */
  readonly slots: number;
}

/** Every step that the scan does not propose, with why not, each to be chosen all the same. */
export function AllSteps(props: AllStepsProps) {
  const words = useAdviceWords(useCase().route);
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="fold" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <h2>{words.allHeading}</h2>
      </summary>
      {isOpen && <Finder {...props} />}
    </details>
  );
}

function Finder({ slots }: AllStepsProps) {
  const record = useCase();
  const words = useAdviceWords(record.route);
  const options = useCatalogue(record).filter(({ isProposed }) => !isProposed);
  return (
    <>
      <p>{words.allLead(slots)}</p>
      <StepFinder
        options={options}
        actions={({ id, title }) => (
          <StepDecision kind="alternative" step={{ intervention: id, proposed: false }} title={title} />
        )}
      />
    </>
  );
}
