import type { ReactNode } from 'react';
import type { Report } from '../../report/viewModel/report';
import { useGoTo } from '../../ui/goTo';
import { ArrangeFirst } from './Preconditions';
import { Steps } from './Steps';
import { useAdviceWords } from './useAdviceWords';

interface WaitingProps {
  readonly report: Report;
  readonly until: Extract<Report['toBeginWith'], { kind: 'notNow' }>;
  /** What else is said about the steps; it stands behind the link with them. */
  readonly children: ReactNode;
}

/** After a decision to wait or not to start now: the day to look again. The steps can still be read. */
export function Waiting({ report, until, children }: WaitingProps) {
  const goTo = useGoTo();
  const words = useAdviceWords(report.route);
  return (
    <>
      <h1 tabIndex={-1}>{until.lookAgain}</h1>
      <p className="lead">
        {until.decided}{' '}
        <button type="button" className="button button--text" onClick={() => goTo('suitability')}>
          {words.toSuitability}
        </button>
      </p>
      <details className="fold">
        <summary>{words.lookAtSteps}</summary>
        <ArrangeFirst report={report} />
        <Steps report={report} isNumbered={false} />
        {children}
      </details>
    </>
  );
}
