import type { StepViewModel } from '../../report/viewModel/step';
import { useOpenCase } from '../document';
import { useWords } from '../language';
import { type CasePage, pagePath } from '../routes';
import { OutsideLink } from './OutsideLink';
import { SourcesDetails } from './SourcesDetails';
import '../theme/facts.css';

/** The page of the case with the tool that a step opens; the other tools have none. */
const pageOf: Readonly<Partial<Record<NonNullable<StepViewModel['opens']>, CasePage>>> = {
  placementPlan: 'placement',
};

/** What is known of a step: first step, who, effort, when not; what helps with it; what it rests on. */
export function StepFacts({ step }: { readonly step: StepViewModel }) {
  const words = useWords('advice');
  return (
    <>
      <dl className="facts">
        {step.facts.map(({ label, text }) => (
          <div key={label}>
            {/* Where label and text stand in one line, a question needs no colon. */}
            <dt className={label.endsWith('?') ? 'facts__question' : undefined}>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <ToolLink opens={step.opens} />
      {step.checkFirst && <p className="alert alert--notice">{step.checkFirst}</p>}
      {(step.resources.length > 0 || step.link) && (
        <details>
          <summary>
            {words.resources}
            <span className="visually-hidden">{` ${words.of(step.title)}`}</span>
          </summary>
          <ul className="small">
            {step.resources.map(({ id, title, owner, why, lastChecked, holdsUntil, status }) => (
              <li key={id}>
                <a href={`#/library/${id}`}>{title}</a> (
                {[owner, lastChecked, holdsUntil, status].filter(Boolean).join('; ')}).
                {why && <span> {why}</span>}
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

/** The way to the tool behind a step, as far as there is one. */
function ToolLink({ opens }: Pick<StepViewModel, 'opens'>) {
  const words = useWords('advice');
  const record = useOpenCase();
  const page = opens && pageOf[opens];
  if (!page || !record) return null;
  return (
    <p>
      <a href={`#${pagePath(record.id, page)}`}>{words.opens}</a>
    </p>
  );
}
