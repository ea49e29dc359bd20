import { useState } from 'react';
import { waitFor } from 'xstate';
import { withRoles } from '../../cases/approachEditing';
import type { Intake } from '../../cases/intake';
import { noRoles } from '../../cases/roles';
import { ownWords } from '../../i18n/own';
import { professionalBehaviour, professionalInstrument } from '../../questions/professionalInstrument';
import { interpretation } from '../../report/interpretation';
import { Alert } from '../components/Alert';
import { OwnCases } from '../components/own/OwnCases';
import { OwnForm } from '../components/own/OwnForm';
import { RoleChoice } from '../components/own/RoleChoice';
import { Page } from '../components/Page';
import { emptyIntake } from '../emptyIntake';
import { useLanguage, useSay, useWords } from '../language';
import { useSession, useSessionState } from '../session';

/** The door of the professional's own route: what it is, the measurements there are, and a new one. */
export function OwnScreen() {
  const session = useSession();
  const app = useWords('app');
  const words = ownWords[useLanguage().language];
  const say = useSay();
  const trouble = useSessionState((state) => {
    if (state.matches({ place: { choosing: 'listFailed' } })) return 'listFailedHeading';
    if (state.matches({ place: { choosing: 'removeFailed' } })) return 'removeFailedHeading';
    return state.matches({ place: 'loadFailed' }) ? 'loadFailedHeading' : null;
  });
  const problem = useSessionState(({ context }) => context.storageProblem);
  const isAllKept = useSessionState((state) => state.can({ type: 'scan.begun' }));
  const [roles, setRoles] = useState(noRoles);
  const goal = say(professionalInstrument.goal);

  const begin = async (intake: Intake) => {
    session.send({ type: 'case.wanted', kind: 'own', intake });
    // The case is made in a chunk of its own; its roles can be written down once it is on the table.
    const { value } = await waitFor(session, (state) => !state.matches({ place: 'making' }));
    if (value.place !== 'walking' || roles === noRoles) return;
    session.send({ type: 'case.edited', edit: withRoles(roles) });
  };

  return (
    <Page title={words.heading} className="own">
      <h1 tabIndex={-1}>{words.heading}</h1>
      <p className="lead">{say(interpretation.professionalRoute.intro)}</p>
      <p>{words.forWhom}</p>
      <p>{words.behaviour(say(professionalBehaviour))}</p>
      <p>{words.forYourself}</p>
      <p className="privacy">{words.apart}</p>
      {trouble && (
        <Alert heading={app[trouble]}>
          <p>{app.storage[problem ?? 'unknown']}</p>
          <button
            type="button"
            className="button button--small button--quiet"
            onClick={() => session.send({ type: 'start.opened' })}
          >
            {app.tryAgain}
          </button>
        </Alert>
      )}
      <OwnCases isInTrouble={trouble !== null} />
      <section aria-labelledby="new">
        <h2 id="new">{words.newHeading}</h2>
        <OwnForm
          intake={{ ...emptyIntake, mode: 'self', form: 'professional', goal }}
          onSubmit={(intake) => void begin(intake)}
        >
          <h3>{words.rolesHeading}</h3>
          <p>{words.rolesHint}</p>
          <RoleChoice roles={roles} onChange={setRoles} />
          <div className="row">
            <button type="submit" className="button" disabled={!isAllKept}>
              {words.begin}
            </button>
            <a className="button button--quiet" href="#/">
              {app.toStart}
            </a>
          </div>
        </OwnForm>
      </section>
    </Page>
  );
}
