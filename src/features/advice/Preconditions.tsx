import { useId } from 'react';
import type { PreconditionViewModel } from '../../report/viewModel/preconditions';
import type { Report } from '../../report/viewModel/report';
import { StepDecision } from './StepDecision';
import { useAdviceWords } from './useAdviceWords';

/** What has to be arranged before the steps: a line each, with the ways to do it behind it. */
export function ArrangeFirst({ report }: { readonly report: Report }) {
  const first = report.openPreconditions.filter(({ kind }) => kind === 'beforeTheSteps');
  if (first.length === 0) return null;
  return (
    <div className="lines">
      {first.map((precondition) =>
        precondition.options.length > 0 ? (
          <details key={precondition.rule} className="on-paper">
            <summary>{precondition.text}</summary>
            <Ways precondition={precondition} />
          </details>
        ) : (
          <p key={precondition.rule}>{precondition.text}</p>
        ),
      )}
    </div>
  );
}

/** What holds back a placement, and not the steps. */
export function ConditionsOfStarting({ report }: { readonly report: Report }) {
  const words = useAdviceWords(report.route);
  const id = useId();
  const conditions = report.openPreconditions.filter(({ kind }) => kind === 'conditionOfStarting');
  if (conditions.length === 0) return null;
  return (
    <section className="card" aria-labelledby={id}>
      <h2 id={id}>{report.preconditionsHeading}</h2>
      {conditions.map((precondition) => (
        <div key={precondition.rule}>
          <h3>{precondition.title}</h3>
          <p>{precondition.text}</p>
          {precondition.options.length > 0 && (
            <details>
              <summary>
                {words.preconditionOptions}
                <span className="visually-hidden">{` ${words.of(precondition.title)}`}</span>
              </summary>
              <Ways precondition={precondition} />
            </details>
          )}
        </div>
      ))}
    </section>
  );
}

/** The steps that would meet it, each to be agreed on. */
function Ways({ precondition: { options } }: { readonly precondition: PreconditionViewModel }) {
  if (options.length === 0) return null;
  return (
    <ul className="options">
      {options.map(({ id, title }) => (
        <li key={id} className="option-card">
          {title}
          <StepDecision kind="alternative" step={{ intervention: id, proposed: false }} title={title} />
        </li>
      ))}
    </ul>
  );
}
