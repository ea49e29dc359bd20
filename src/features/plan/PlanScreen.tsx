import { useState } from 'react';
import { addOwnStep } from '../../cases/planning';
import { policyOf } from '../../cases/routes/policyOf';
import { today as todayHere } from '../../lib/days';
import { CaseNavigation } from '../../ui/case/CaseNavigation';
import { FreeTexts } from '../../ui/fields/FreeTexts';
import type { FollowUpProps } from '../../ui/followUp';
import { Page } from '../../ui/layout/Page';
import { PaperHead } from '../../ui/layout/PaperHead';
import { OwnStepForm } from '../../ui/steps/OwnStepForm';
import { unlessUnsaved } from '../../ui/unsaved';
import { Agreements } from './Agreements';
import { NotChosen } from './NotChosen';
import { TeamSection } from './TeamSection';
import { useAskedFor } from './useAskedFor';
import { usePlanWords } from './usePlanWords';
import './plan.css';

/** The agreements: who does what and when, what was not chosen, and who works together on it. */
export function PlanScreen({ walk, record, edit }: FollowUpProps) {
  const words = usePlanWords(record.route);
  const today = todayHere();
  const asked = useAskedFor(record);
  const canHaveTeam = policyOf(record.route).hasTeam;
  // It stays where it was when the page was opened: someone may be typing in it.
  const [showsTeam] = useState(record.otherProfessionals || record.team !== undefined);
  const hasTeam = record.team !== undefined && (record.team.goal !== '' || record.team.members.length > 0);
  const hasResult = walk.getSnapshot().can({ type: 'page.chosen', page: 'advice' });
  const team = <TeamSection record={record} today={today} edit={edit} />;
  const none = (
    <div className="plan__empty">
      <p>
        {words.noAgreements} {hasResult && words.chooseSteps}
      </p>
      {hasResult && (
        <button
          type="button"
          className="button"
          onClick={() => unlessUnsaved(() => walk.send({ type: 'page.chosen', page: 'advice' }))}
        >
          {words.toSteps}
        </button>
      )}
    </div>
  );

  return (
    <Page title={words.title} className="result plan">
      <CaseNavigation walk={walk} />
      <PaperHead record={record} />
      <h1 tabIndex={-1}>{words.title}</h1>
      <div className="only-screen">
        <p>{words.lead}</p>
      </div>
      <FreeTexts>
        <Agreements record={record} today={today} edit={edit} asked={asked} none={none} />
        <section aria-labelledby="add-step" className="only-screen">
          <h2 id="add-step">{words.addHeading}</h2>
          <OwnStepForm about={record.id} onAdd={(text) => edit(addOwnStep(text, today))} />
        </section>
        <NotChosen record={record} today={today} edit={edit} />
        {canHaveTeam && showsTeam && team}
        {canHaveTeam && !showsTeam && (
          <details className={`plan__team ${hasTeam ? '' : 'only-screen'}`}>
            <summary>{words.openTeam}</summary>
            {team}
          </details>
        )}
      </FreeTexts>
    </Page>
  );
}
