import type { ReactNode } from 'react';
import { isOpenAgreement } from '../../cases/plan';
import { agreementsOf } from '../../cases/planning';
import { expertDesk } from '../../library/resources';
import type { Report } from '../../report/viewModel/report';
import { CaseNavigation } from '../../ui/case/CaseNavigation';
import { OpenNotice } from '../../ui/case/OpenNotice';
import { useReport } from '../../ui/case/useReport';
import { useCase, useChange } from '../../ui/document';
import { useEnvironment } from '../../ui/environment';
import { useGoTo } from '../../ui/goTo';
import { useWords } from '../../ui/language';
import { Page } from '../../ui/layout/Page';
import { PrintHeader } from '../../ui/layout/PrintHeader';
import { useReportWords } from '../../ui/reportWords';
import { RolesSection } from '../../ui/roles/RolesSection';
import { OwnStepForm } from '../../ui/steps/OwnStepForm';
import { SourcesDetails } from '../../ui/steps/SourcesDetails';
import { AllSteps } from './AllSteps';
import { Conversation } from './Conversation';
import { FocusChoice } from './FocusChoice';
import { StepCard } from './StepCard';
import { StepDecision } from './StepDecision';
import { useAdviceWords } from './useAdviceWords';
import './advice.css';

/**
 * At most three steps in order, each with its reasons and what is decided about it; what has to be arranged
 * or discussed first; every other step; and whose focus the advice follows.
 */
export function AdviceScreen() {
  const record = useCase();
  const report = useReport();
  const change = useChange();
  const goTo = useGoTo();
  const { newId, today } = useEnvironment();
  const way = useWords('caseNavigation');
  const words = useReportWords();
  const advice = useAdviceWords(record.route);
  const agreed = agreementsOf(record).filter(isOpenAgreement).length;
  const guidanceFirst = report.guidance.filter(({ comesFirst }) => comesFirst);
  const guidance = report.guidance.filter(({ comesFirst }) => !comesFirst);
  return (
    <Page title={way.pages.advice} className="result advice">
      <CaseNavigation />
      <PrintHeader record={record} />
      <p className="kicker">{report.byline}</p>
      <h1 tabIndex={-1}>{report.steps.length > 0 ? words.nextSteps(report.steps.length) : words.noSteps}</h1>
      {report.steps.length === 0 && <p>{words.noStepsText}</p>}
      <OpenNotice report={report} />
      {report.waiting !== null && (
        <p className="alert alert--notice">
          {report.waiting} <PageButton onClick={() => goTo('suitability')}>{advice.toSuitability}</PageButton>
        </p>
      )}
      {report.remarks
        // Whose focus it is stands below, where it can be chosen.
        .filter((remark) => remark !== report.focus?.sentence)
        .map((remark) => (
          <p key={remark} className="alert alert--notice">
            {remark}
          </p>
        ))}
      {report.openPreconditions.map(({ rule, text, options }) => (
        <section key={rule} className="alert alert--notice">
          <h2>{words.openPrecondition}</h2>
          <p>{text}</p>
          {options.length > 0 && (
            <>
              <p>{advice.preconditionOptions}</p>
              <ul className="options">
                {options.map(({ id, title }) => (
                  <li key={id} className="option-card">
                    {title}
                    <StepDecision
                      kind="alternative"
                      step={{ intervention: id, proposed: false }}
                      title={title}
                    />
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
      ))}
      <Conversation report={report} />
      {guidanceFirst.length > 0 && (
        <section aria-labelledby="guidance-first">
          <h2 id="guidance-first">{advice.guidanceFirst}</h2>
          <Guidance list={guidanceFirst} />
        </section>
      )}
      {report.focus && <FocusChoice report={report} focus={report.focus} />}
      {report.needsExpert && expertDesk && (
        <p>
          {advice.noExpert} <a href={`#/library/${expertDesk.id}`}>{advice.askWorkCentre}</a>
        </p>
      )}
      <ol className="steps">
        {report.steps.map((step, index) => (
          <StepCard key={step.id} step={step} number={index + 1}>
            <StepDecision
              kind="proposed"
              step={{ intervention: step.id, proposed: true }}
              title={step.title}
            />
          </StepCard>
        ))}
      </ol>
      {agreed > 0 && (
        <p role="status">
          {advice.chosenSteps(agreed)} <PageButton onClick={() => goTo('plan')}>{advice.toPlan}</PageButton>
        </p>
      )}
      <OwnStepForm
        about={record.id}
        onAdd={(ownStep) => change({ type: 'ownStep.added', entry: newId(), ownStep, day: today() })}
      />
      <AllSteps slots={report.slots} />
      {(report.profile || guidance.length > 0) && (
        <section aria-labelledby="guidance">
          <h2 id="guidance">{advice.guidanceHeading}</h2>
          {report.profile && <p>{report.profile.text}</p>}
          <Guidance list={guidance} />
        </section>
      )}
      <RolesSection />
      {report.rankingNote && (
        <details>
          <summary>{advice.howChosen}</summary>
          <p>{report.rankingNote}</p>
        </details>
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

function Guidance({ list }: { readonly list: Report['guidance'] }) {
  if (list.length === 0) return null;
  return (
    <dl className="guidance">
      {list.map(({ rule, title, text, sources }) => (
        <div key={rule}>
          <dt>{title}</dt>
          <dd>
            {text}
            <SourcesDetails of={title} sources={sources} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function PageButton({ onClick, children }: { readonly onClick: () => void; readonly children: ReactNode }) {
  return (
    <button type="button" className="button button--text" onClick={onClick}>
      {children}
    </button>
  );
}
