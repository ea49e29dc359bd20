import { useState } from 'react';
import { adviceWordsOn } from '../../i18n/advice';
import { useCase } from '../../ui/document';
import { useLanguage } from '../../ui/language';
import { useCatalogue } from '../../ui/steps/useCatalogue';
import { StepDecision } from './StepDecision';
import { StepFinder } from './StepFinder';

interface AllStepsProps {
  /** How many steps the advice has room for. */
  readonly places: number;
}

/** Every step that the scan does not propose, with why not, each to be chosen all the same. */
export function AllSteps(props: AllStepsProps) {
  const words = adviceWordsOn(useCase().route, useLanguage().language);
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <h2>{words.allHeading}</h2>
      </summary>
      {isOpen && <Finder {...props} />}
    </details>
  );
}

function Finder({ places }: AllStepsProps) {
  const record = useCase();
  const words = adviceWordsOn(record.route, useLanguage().language);
  const options = useCatalogue(record).filter(({ isProposed }) => !isProposed);
  return (
    <>
      <p>{words.allLead(places)}</p>
      <StepFinder
        options={options}
        actions={({ id, title }) => (
          <StepDecision kind="alternative" step={{ intervention: id, proposed: false }} title={title} />
        )}
      />
    </>
  );
}
