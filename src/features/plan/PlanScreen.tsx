import { useState } from 'react';
import { policyOf } from '../../cases/routes/policyOf';
import { settingOf } from '../../cases/setting';
import { CaseNavigation } from '../../ui/case/CaseNavigation';
import { pages } from '../../ui/case/pages';
import { useCase, useChange } from '../../ui/document';
import { useEnvironment } from '../../ui/environment';
import { FreeTexts } from '../../ui/fields/FreeTexts';
import { useGoTo } from '../../ui/goTo';
import { useWords } from '../../ui/language';
import { Page } from '../../ui/layout/Page';
import { PrintHeader } from '../../ui/layout/PrintHeader';
import { OwnStepForm } from '../../ui/steps/OwnStepForm';
import { useToday } from '../../ui/today';
import { unlessUnsaved } from '../../ui/unsaved';
import { Agreements } from './Agreements';
import { NotChosen } from './NotChosen';
import { TeamSection } from './TeamSection';
import { usePendingFocus } from './usePendingFocus';
import { usePlanWords } from './usePlanWords';
import './plan.css';

/** The agreements: who does what and when, what was not chosen, and who works together on it. */
export function PlanScreen() {
  const record = useCase();
  const change = useChange();
  const goTo = useGoTo();
  const { newId } = useEnvironment();
  const words = usePlanWords(record.route);
  const today = useToday();
  const pendingFocus = usePendingFocus();
  const canHaveTeam = policyOf(record.route).hasTeam;
  // It stays where it was when the page was opened: someone may be typing in it.
  const [showsTeam] = useState(record.otherProfessionals || record.team !== undefined);
  const hasTeam = record.team !== undefined && (record.team.goal !== '' || record.team.members.length > 0);
  const hasResult = pages.advice.isThere(record);
  const { showsTeam: isTeamWork } = settingOf(record);
  const { more } = useWords('result');
  const team = <TeamSection record={record} today={today} />;
  const none = (
    <div className="plan__empty">
      <p>{hasResult ? `${words.noAgreements} ${words.chooseSteps}` : words.noAgreements}</p>
      {hasResult && (
        <button type="button" className="button" onClick={() => unlessUnsaved(() => goTo('advice'))}>
          {words.toSteps}
        </button>
      )}
    </div>
  );

  return (
    <Page title={words.title} className="result plan">
      <CaseNavigation />
      <PrintHeader record={record} />
      <h1 tabIndex={-1}>{words.title}</h1>
      <div className="only-screen">
        <p>{words.lead}</p>
      </div>
      <FreeTexts>
        <Agreements record={record} today={today} pendingFocus={pendingFocus} none={none} />
        <section aria-labelledby="add-step" className="only-screen">
          <h2 id="add-step">{words.addHeading}</h2>
          <OwnStepForm
            field="ownStep"
            onAdd={(ownStep) => change({ type: 'ownStep.added', entry: newId(), ownStep, day: today })}
          />
        </section>
        <NotChosen record={record} today={today} />
        {canHaveTeam && showsTeam && team}
        {canHaveTeam && !showsTeam && (
          <details className={`plan__team ${hasTeam ? '' : 'only-screen'}`}>
            <summary>{isTeamWork ? words.openTeam : more}</summary>
            {team}
          </details>
        )}
      </FreeTexts>
    </Page>
  );
}
