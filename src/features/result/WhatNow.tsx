import type { Case } from '../../cases/case';
import type { Report } from '../../report/viewModel/report';
import { DataFileButton } from '../../ui/case/DataFileButton';
import { useGoTo } from '../../ui/goTo';
import { useWords } from '../../ui/language';
import { useReportWords } from '../../ui/reportWords';

interface WhatNowProps {
  readonly record: Case;
  readonly report: Report;
}

/** How the result of an employer alone ends: what it says, what to do first, and how to share it. */
export function WhatNow({ record, report }: WhatNowProps) {
  const goTo = useGoTo();
  const words = useWords('result');
  const { toAdvice, toReport } = useReportWords();
  return (
    <section aria-labelledby="what-now">
      <h2 id="what-now">{words.whatNow}</h2>
      <ol className="what-now">
        <li className="card">
          <h3>{words.whatItSays}</h3>
          <p>{[report.headline, report.intention].filter(Boolean).join(' ')}</p>
        </li>
        <li className="card">
          <h3>{words.whatFirst}</h3>
          <First report={report} />
          <button type="button" className="button" onClick={() => goTo('advice')}>
            {toAdvice}
          </button>
        </li>
        <li className="card">
          <h3>{words.howToShare}</h3>
          <p>{words.share}</p>
          <div className="row">
            <button type="button" className="button button--quiet" onClick={() => goTo('report')}>
              {toReport}
            </button>
            <DataFileButton record={record} />
          </div>
        </li>
      </ol>
    </section>
  );
}

/** One thing: the first step that is left to do, or the day to look again. */
function First({ report }: Pick<WhatNowProps, 'report'>) {
  const { allDecided, firstStep } = useWords('result');
  const { toBeginWith, steps, fewSteps } = report;
  if (toBeginWith.kind === 'notNow') return <p>{toBeginWith.lookAgain}</p>;
  if (toBeginWith.title === undefined) return <p>{steps.length > 0 ? allDecided : fewSteps}</p>;
  const step = steps.find(({ title }) => title === toBeginWith.title);
  return (
    <>
      <p>
        <strong>{toBeginWith.title}</strong>
      </p>
      {step && <p>{`${firstStep} ${step.firstStep}`}</p>}
    </>
  );
}
