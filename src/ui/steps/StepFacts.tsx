import type { StepViewModel } from '../../report/viewModel/step';
import { useWords } from '../language';
import { OutsideLink } from './OutsideLink';
import { SourcesDetails } from './SourcesDetails';
import '../theme/facts.css';

/** What is known of a step: first step, who, effort, when not; what helps with it; what it rests on. */
export function StepFacts({ step }: { readonly step: StepViewModel }) {
  const words = useWords('advice');
  return (
    <>
      <dl className="facts">
        {step.facts.map(({ label, text }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {step.checkFirst && <p className="alert alert--notice">{step.checkFirst}</p>}
      {(step.resources.length > 0 || step.link) && (
        <details>
          <summary>
            {words.resources}
            <span className="visually-hidden">{words.of(step.title)}</span>
          </summary>
          <ul className="small">
            {step.resources.map(({ id, title, owner, why, lastChecked, holdsUntil, status }) => (
              <li key={id}>
                <a href={`#/library/${id}`}>{title}</a> (
                {[owner, lastChecked, holdsUntil, status].filter(Boolean).join('; ')}).{why && ` ${why}`}
              </li>
            ))}
            {step.link && (
              <li>
                <OutsideLink url={step.link}>{words.website}</OutsideLink>
              </li>
            )}
          </ul>
        </details>
      )}
      <SourcesDetails of={step.title} sources={step.sources} />
    </>
  );
}
