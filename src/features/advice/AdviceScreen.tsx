import type { ReactNode } from 'react';
import { isOpenAgreement } from '../../cases/plan';
import { agreementsOf } from '../../cases/planning';
import { CaseNavigation } from '../../ui/case/CaseNavigation';
import { useReport } from '../../ui/case/useReport';
import { useCase } from '../../ui/document';
import { useGoTo } from '../../ui/goTo';
import { useWords } from '../../ui/language';
import { Page } from '../../ui/layout/Page';
import { PrintHeader } from '../../ui/layout/PrintHeader';
import { useReportWords } from '../../ui/reportWords';
import { AboutSteps } from './AboutSteps';
import { StepsFirst } from './StepsFirst';
import { useAdviceWords } from './useAdviceWords';
import { Waiting } from './Waiting';
import './advice.css';

/**
 * The steps first; then what has to be known, arranged or discussed, and every other step. After a decision to
 * wait the day to look again is all that is said, and the rest stands behind a link.
 */
export function AdviceScreen() {
  const record = useCase();
  const report = useReport();
  const goTo = useGoTo();
  const way = useWords('caseNavigation');
  const words = useReportWords();
  const advice = useAdviceWords(record.route);
  const agreed = agreementsOf(record).filter(isOpenAgreement).length;
  const toPlan: ReactNode = (
    <p role="status">
      {agreed > 0 && (
        <>
          <span>{advice.chosenSteps(agreed)}</span>{' '}
          <button type="button" className="button button--text" onClick={() => goTo('plan')}>
            {advice.toPlan}
          </button>
        </>
      )}
    </p>
  );
  return (
    <Page title={way.pages.advice} className="result advice">
      <CaseNavigation />
      <PrintHeader record={record} />
      <p className="kicker">{report.byline}</p>
      {report.toBeginWith.kind === 'notNow' ? (
        <Waiting report={report} until={report.toBeginWith}>
          {toPlan}
          <AboutSteps record={record} report={report} />
        </Waiting>
      ) : (
        <>
          <StepsFirst report={report} />
          {toPlan}
          <AboutSteps record={record} report={report} />
        </>
      )}
      <div className="row">
        <button type="button" className="button" onClick={() => goTo(agreed > 0 ? 'plan' : 'report')}>
          {agreed > 0 ? advice.toPlan : words.toReport}
        </button>
        <button type="button" className="button button--quiet" onClick={() => goTo('profile')}>
          {words.toProfile}
        </button>
      </div>
    </Page>
  );
}
