import type { Report } from '../../report/viewModel/report';
import { useGoTo } from '../../ui/goTo';
import { useWords } from '../../ui/language';
import { useReportWords } from '../../ui/reportWords';

/** The steps by their titles, of which the first stands open; all about them is on a page of their own. */
export function StepTitles({ report }: { readonly report: Report }) {
  const goTo = useGoTo();
  const words = useWords('result');
  const { nextSteps, noSteps } = useReportWords();
  const { steps, fewSteps } = report;
  return (
    <section aria-labelledby="steps">
      <h2 id="steps">{steps.length > 0 ? nextSteps(steps.length) : noSteps}</h2>
      <ol className="step-titles">
        {steps.map(({ id, title, description, firstStep }, index) => (
          <li key={id}>
            <details open={index === 0}>
              <summary>{title}</summary>
              {description && <p>{description}</p>}
              <p>
                <strong>{words.firstStep}</strong> <span>{firstStep}</span>
              </p>
            </details>
          </li>
        ))}
      </ol>
      {fewSteps && <p>{fewSteps}</p>}
      <button type="button" className="button button--quiet" onClick={() => goTo('advice')}>
        {words.readAndChoose}
      </button>
    </section>
  );
}
