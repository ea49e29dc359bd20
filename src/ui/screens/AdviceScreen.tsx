import type { Report } from '../../report/report';
import { OpenNotice } from '../components/OpenNotice';
import { Page } from '../components/Page';
import { ResultNavigation } from '../components/ResultNavigation';
import { StepCard } from '../components/StepCard';
import { useWords } from '../language';
import { useReportWords } from '../reportWords';
import type { Walk } from '../session';

interface AdviceScreenProps {
  readonly walk: Walk;
  readonly report: Report;
}

/** At most three steps in order, each with its reasons, and what has to be arranged or discussed first. */
export function AdviceScreen({ walk, report }: AdviceScreenProps) {
  const words = useReportWords();
  const app = useWords('app');
  return (
    <Page title={app.advice} className="result advice">
      <ResultNavigation walk={walk} />
      <p className="kicker">{report.byline}</p>
      <h1 tabIndex={-1}>{report.steps.length > 0 ? words.nextSteps(report.steps.length) : words.noSteps}</h1>
      {report.steps.length === 0 && <p>{words.noStepsText}</p>}
      <OpenNotice walk={walk} report={report} />
      {report.remarks.map((remark) => (
        <p key={remark} className="alert alert--notice">
          {remark}
        </p>
      ))}
      {report.openPreconditions.map((text) => (
        <section key={text} className="alert alert--notice">
          <h2>{words.openPrecondition}</h2>
          <p>{text}</p>
        </section>
      ))}
      <ol className="steps">
        {report.steps.map((step, index) => (
          <StepCard key={step.id} step={step} number={index + 1} />
        ))}
      </ol>
      <div className="row">
        <button
          type="button"
          className="button"
          onClick={() => walk.send({ type: 'page.chosen', page: 'report' })}
        >
          {words.toReport}
        </button>
        <button
          type="button"
          className="button button--quiet"
          onClick={() => walk.send({ type: 'page.chosen', page: 'profile' })}
        >
          {words.toProfile}
        </button>
      </div>
    </Page>
  );
}
