import type { ReactNode } from 'react';
import type { OptionViewModel } from '../../report/viewModel/catalogue';
import { useWords } from '../../ui/language';
import { StepFacts } from '../../ui/steps/StepFacts';

interface OptionCardProps {
  readonly option: OptionViewModel;
  /** What can be done with it. */
  readonly children: ReactNode;
}

/** A step of the catalogue: what it is, why it fits now, and why the scan does not propose it. */
export function OptionCard({ option, children }: OptionCardProps) {
  const words = useWords('advice');
  return (
    <li className="option-card">
      <h4>
        {option.title}{' '}
        <span className={`mark ${option.fit === 'now' ? '' : 'mark--quiet'}`}>{words.fit[option.fit]}</span>
      </h4>
      {option.description && <p>{option.description}</p>}
      <details>
        <summary>
          {words.more}
          <span className="visually-hidden">{` ${words.of(option.title)}`}</span>
        </summary>
        {option.fit !== 'no' && option.why.length > 0 && (
          <>
            <h5>{words.whyFits}</h5>
            <ul>
              {option.why.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </>
        )}
        {option.whyNot.length > 0 && (
          <>
            <h5>{words.whyNot}</h5>
            <ul>
              {option.whyNot.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </>
        )}
        <StepFacts step={option} />
      </details>
      {children}
    </li>
  );
}
