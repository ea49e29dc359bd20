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
  return (
    <li className="step">
      <span className="step__number" aria-hidden="true">
        {number}
      </span>
      <div className="step__body">
        <h2>{step.title}</h2>
        {step.description && <p>{step.description}</p>}
        <dl className="facts">
          {step.facts.map(({ label, text }) => (
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
