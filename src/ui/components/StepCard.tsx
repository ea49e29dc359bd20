import type { ReportedStep } from '../../report/report';
import { useReportWords } from '../reportWords';

interface StepCardProps {
  readonly step: ReportedStep;
  /** Its place in the order of doing, from 1. */
  readonly number: number;
}

/** One step: what, first step, who, effort, when not, and why this one. */
export function StepCard({ step, number }: StepCardProps) {
  const words = useReportWords();
  const facts = [
    { label: words.firstStep, text: step.firstStep },
    { label: words.lead, text: step.lead },
    { label: words.effort, text: step.effort },
    { label: words.needed, text: step.preconditions },
    { label: words.notWhen, text: step.contraindication },
  ].filter(({ text }) => text !== '');
  return (
    <li className="step">
      <span className="step__number" aria-hidden="true">
        {number}
      </span>
      <div className="step__body">
        <h2>{step.title}</h2>
        {step.description && <p>{step.description}</p>}
        <dl className="facts">
          {facts.map(({ label, text }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
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
        <details>
          <summary>
            {words.sources}
            <span className="visually-hidden">: {step.title}</span>
          </summary>
          {step.evidence && (
            <p>
              {words.evidence}: {step.evidence.toLowerCase()}.
            </p>
          )}
          <ul className="small">
            {step.sources.map(({ id, citation, url }) => (
              <li key={id}>
                {url ? (
                  <a href={url} target="_blank" rel="noreferrer">
                    {citation}
                  </a>
                ) : (
                  citation
                )}
              </li>
            ))}
          </ul>
        </details>
      </div>
    </li>
  );
}
