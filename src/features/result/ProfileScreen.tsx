import { FactorBars } from '../../report/charts/FactorBars';
import { ScoreTable } from '../../report/charts/ScoreTable';

import { CaseNavigation } from '../../ui/case/CaseNavigation';
import { CopyReminder } from '../../ui/case/CopyReminder';
import { DataFileButton } from '../../ui/case/DataFileButton';
import { ExpertOffer } from '../../ui/case/ExpertOffer';
import { OpenNotice } from '../../ui/case/OpenNotice';
import { OpenQuestions } from '../../ui/case/OpenQuestions';
import { useReport } from '../../ui/case/useReport';
import { useCase } from '../../ui/document';
import { useGoTo } from '../../ui/goTo';
import { Page } from '../../ui/layout/Page';
import { PrintHeader } from '../../ui/layout/PrintHeader';
import { useReportWords } from '../../ui/reportWords';

import { ClaimedResultsNotice } from './ClaimedResultsNotice';
import { LazyRadar } from './LazyRadar';
import { MeasureAgain } from './MeasureAgain';
import { ToComparison } from './ToComparison';
import '../../ui/theme/charts.css';
import './result.css';

/** One sentence first, then bars, radar and table of the same numbers, then what to talk about. */
export function ProfileScreen() {
  const record = useCase();
  const report = useReport();
  const goTo = useGoTo();
  const words = useReportWords();
  const unscored = report.factors.filter(({ missing }) => missing.length > 0);
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
        {report.remarks.map((remark) => (
          <p key={remark} className="alert alert--notice">
            {remark}
          </p>
        ))}
        <p className="lead">{report.lead.join(' ')}</p>
        <ToComparison record={record} />

        <div className="charts">
          <section className="card" aria-labelledby="bars">
            <h2 id="bars">{words.barsTitle}</h2>
            <FactorBars report={report} />
          </section>
          <section className="card" aria-labelledby="radar">
            <h2 id="radar">{words.radarTitle}</h2>
            <LazyRadar report={report} />
          </section>
        </div>
        <section className="card" aria-labelledby="scores">
          <h2 id="scores">{words.tableCaption}</h2>
          <ScoreTable report={report} labelledBy="scores" />
        </section>

        {report.profile && (
          <section aria-labelledby="profile">
            <h2 id="profile">{report.profile.label}</h2>
            <p>{report.profile.text}</p>
            {record.measurements.at(-1)?.mode === 'together' && (
              <details>
                <summary>{words.forExpert}</summary>
                {report.profile.forExpert.map((text) => (
                  <p key={text}>{text}</p>
                ))}
              </details>
            )}
          </section>
        )}

        {report.closeCalls && (
          <section aria-labelledby="close-calls">
            <h2 id="close-calls">{report.closeCalls.heading}</h2>
            <p>{report.closeCalls.text}</p>
          </section>
        )}

        {unscored.length > 0 && (
          <section aria-labelledby="unscored">
            <h2 id="unscored">{words.unscoredHeading}</h2>
            <p>{unscored[0]?.reading}</p>
            {unscored.map((factor) => (
              <div key={factor.id}>
                <h3 className={`tinted tinted--${factor.block}`}>{factor.label}</h3>
                <OpenQuestions items={factor.missing} />
              </div>
            ))}
          </section>
        )}

        {report.differences.length > 0 && (
          <section aria-labelledby="differences">
            <h2 id="differences">{words.differencesTitle}</h2>
            {report.differences.map((difference) => (
              <div key={difference.factor} className="difference">
                <h3>{difference.heading}</h3>
                <p>{difference.text}</p>
                <p>{words.mostDifferent}</p>
                <ul>
                  {difference.items.map((item) => (
                    <li key={item.id}>
                      {item.text} <span className="small">{item.ratings}</span>
                    </li>
                  ))}
                </ul>
              </div>
            ))}
          </section>
        )}

        {unscored.length < report.factors.length && (
          <section aria-labelledby="readings">
            <h2 id="readings">{words.readings}</h2>
            <dl className="readings">
              {report.factors
                .filter(({ missing }) => missing.length === 0)
                .map((factor) => (
                  <div key={factor.id}>
                    <dt className={`tinted tinted--${factor.block}`}>{factor.label}</dt>
                    <dd>{factor.reading}</dd>
                  </div>
                ))}
            </dl>
          </section>
        )}

        <section aria-labelledby="cautions">
          <h2 id="cautions">{words.howToRead}</h2>
          {report.cautions.map((caution) => (
            <p key={caution}>{caution}</p>
          ))}
        </section>

        <CopyReminder record={record} />
        <div className="row">
          <button type="button" className="button" onClick={() => goTo('advice')}>
            {words.toAdvice}
          </button>
          <button type="button" className="button button--quiet" onClick={() => goTo('report')}>
            {words.toReport}
          </button>
          <DataFileButton record={record} />
        </div>

        <ExpertOffer />
        <MeasureAgain record={record} />
      </div>
    </Page>
  );
}
