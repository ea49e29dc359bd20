import type { ReactNode } from 'react';
import type { Case } from '../../cases/case';
import { type Setting, settingOf } from '../../cases/setting';
import { FactorBars } from '../../report/charts/FactorBars';
import type { Report } from '../../report/viewModel/report';

import { CaseNavigation } from '../../ui/case/CaseNavigation';
import { CopyReminder } from '../../ui/case/CopyReminder';
import { DataFileButton } from '../../ui/case/DataFileButton';
import { ExpertOffer } from '../../ui/case/ExpertOffer';
import { OpenNotice } from '../../ui/case/OpenNotice';
import { pages } from '../../ui/case/pages';
import { useReport } from '../../ui/case/useReport';
import { useCase } from '../../ui/document';
import { useGoTo } from '../../ui/goTo';
import { useWords } from '../../ui/language';
import { Page } from '../../ui/layout/Page';
import { PrintHeader } from '../../ui/layout/PrintHeader';
import { useReportWords } from '../../ui/reportWords';

import { ClaimedResultsNotice } from './ClaimedResultsNotice';
import { Explanation } from './Explanation';
import { HelpsAndHoldsBack } from './HelpsAndHoldsBack';
import { LazyRadar } from './LazyRadar';
import { MeasureAgain } from './MeasureAgain';
import { MoreOptions } from './MoreOptions';
import { SendBack } from './SendBack';
import { StepTitles } from './StepTitles';
import { ToComparison } from './ToComparison';
import { WhatNow } from './WhatNow';
import '../../ui/theme/charts.css';
import './respondents.css';
import './result.css';

/** One sentence first, then drawings of the scores and what follows from them; the explanation comes last. */
export function ProfileScreen() {
  const record = useCase();
  const report = useReport();
  const words = useReportWords();
  return (
    <Page title={words.result} className="result">
      <div data-screen="result">
        <CaseNavigation />
        <PrintHeader record={record} />
        <p className="kicker">{report.byline}</p>
        <h1 tabIndex={-1}>{report.headline}</h1>
        <ClaimedResultsNotice record={record} />
        <OpenNotice report={report} />
        {report.waiting !== null && <p className="alert alert--notice">{report.waiting}</p>}
        <p className="lead">{[report.intention, ...report.lead].filter(Boolean).join(' ')}</p>
        <ToComparison record={record} />

        <div className="charts">
          <section className="card" aria-labelledby="bars">
            <h2 id="bars">{words.barsTitle}</h2>
            <FactorBars report={report} />
          </section>
          <section className="card" aria-labelledby="radar">
            <h2 id="radar">{words.radarTitle}</h2>
            <p className="visually-hidden">{words.radarSpoken}</p>
            <LazyRadar report={report} />
          </section>
        </div>
        <HelpsAndHoldsBack report={report} />
        {/* Whoever waits is told of the day to look again, and of no step. */}
        {report.toBeginWith.kind === 'step' && <StepTitles report={report} />}
        {report.remarks.map((remark) => (
          <p key={remark} className="alert alert--notice">
            {remark}
          </p>
        ))}
        <Explanation record={record} report={report} />
        {!record.invitation && <CopyReminder record={record} />}
        {endings[settingOf(record).ending](record, report)}
      </div>
    </Page>
  );
}

const endings: Readonly<Record<Setting['ending'], (record: Case, report: Report) => ReactNode>> = {
  waysOn: (record) => (
    <>
      <WaysOn record={record} />
      <InviteOther record={record} />
      <ExpertOffer />
      <MeasureAgain record={record} />
    </>
  ),
  sendBack: () => <SendBack />,
  whatNow: (record, report) => (
    <>
      <WhatNow record={record} report={report} />
      <MoreOptions record={record} />
    </>
  ),
};

/** The way to what someone else of the employer sees: leaders and staff often see different things. */
function InviteOther({ record }: { readonly record: Case }) {
  const goTo = useGoTo();
  const words = useWords('result');
  if (!pages.invite.isThere(record)) return null;
  return (
    <p>
      <button type="button" className="button button--text" onClick={() => goTo('invite')}>
        {words.inviteOther}
      </button>
    </p>
  );
}

function WaysOn({ record }: { readonly record: Case }) {
  const goTo = useGoTo();
  const words = useReportWords();
  return (
    <div className="row">
      <button type="button" className="button" onClick={() => goTo('advice')}>
        {words.toAdvice}
      </button>
      <button type="button" className="button button--quiet" onClick={() => goTo('report')}>
        {words.toReport}
      </button>
      <DataFileButton record={record} />
    </div>
  );
}
