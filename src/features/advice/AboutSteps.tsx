import type { Case } from '../../cases/case';
import type { Report } from '../../report/viewModel/report';
import { useChange } from '../../ui/document';
import { useEnvironment } from '../../ui/environment';
import { RolesSection } from '../../ui/roles/RolesSection';
import { OwnStepForm } from '../../ui/steps/OwnStepForm';
import { SourcesDetails } from '../../ui/steps/SourcesDetails';
import { AllSteps } from './AllSteps';
import { Beforehand } from './Beforehand';
import { ConditionsOfStarting } from './Preconditions';
import { useAdviceWords } from './useAdviceWords';

interface AboutStepsProps {
  readonly record: Case;
  readonly report: Report;
}

/** What stands below the steps: what to know beforehand, what a placement waits for, other steps, and why. */
export function AboutSteps({ record, report }: AboutStepsProps) {
  const change = useChange();
  const { newId, today } = useEnvironment();
  const words = useAdviceWords(record.route);
  const guidance = report.guidance.filter(({ comesFirst }) => !comesFirst);
  return (
    <>
      <Beforehand report={report} />
      <ConditionsOfStarting report={report} />
      <OwnStepForm
        field="ownStep"
        onAdd={(ownStep) => change({ type: 'ownStep.added', entry: newId(), ownStep, day: today() })}
      />
      <AllSteps slots={report.slots} />
      {(report.profile || guidance.length > 0) && (
        <details className="fold">
          <summary>
            <h2>{words.guidanceHeading}</h2>
          </summary>
          {report.profile && <p>{report.profile.text}</p>}
          <Explanations guidance={guidance} />
        </details>
      )}
      <RolesSection />
      {report.rankingNote && (
        <details className="fold">
          <summary>
            <h2>{words.howChosen}</h2>
          </summary>
          <p>{report.rankingNote}</p>
        </details>
      )}
    </>
  );
}

function Explanations({ guidance }: Pick<Report, 'guidance'>) {
  if (guidance.length === 0) return null;
  return (
    <dl className="guidance">
      {guidance.map(({ rule, title, text, sources }) => (
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
