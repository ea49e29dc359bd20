import { useState } from 'react';
import type { Case } from '../../cases/case';
import { useCase } from '../../ui/document';
import { useWords } from '../../ui/language';
import { StepFacts } from '../../ui/steps/StepFacts';
import { useCatalogue } from '../../ui/steps/useCatalogue';

interface AboutStepProps {
  /** Id in the catalogue; an own or unknown step has nothing to tell. */
  readonly intervention: string;
  readonly title: string;
}

/** What a step of the catalogue is, for whoever agreed on it a while ago. Made when it is opened. */
export function AboutStep({ intervention, title }: AboutStepProps) {
  const words = useWords('advice');
  const record = useCase();
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {words.more}
        <span className="visually-hidden">{` ${words.of(title)}`}</span>
      </summary>
      {isOpen && <About record={record} intervention={intervention} />}
    </details>
  );
}

function About({ record, intervention }: { readonly record: Case; readonly intervention: string }) {
  const step = useCatalogue(record).find(({ id }) => id === intervention);
  if (!step) return null;
  return (
    <>
      <p>{step.description}</p>
      <StepFacts step={step} />
    </>
  );
}
