import { useCallback, useEffect, useState } from 'react';
import { tickedRole } from '../../cases/roles';
import { professionalRoute } from '../../cases/routes/professionalRoute';
import { behaviour as professionalBehaviour } from '../../questions/igm-professional/2.0.0/structure.content';
import { interpretation } from '../../report/interpretation';
import { DueAgreements } from '../../ui/caseList/DueAgreements';
import { ListTrouble } from '../../ui/caseList/ListTrouble';
import { SavedCases } from '../../ui/caseList/SavedCases';
import { emptyIntake } from '../../ui/emptyIntake';
import { useSay, useWords } from '../../ui/language';
import { Page } from '../../ui/layout/Page';
import { RoleChoice } from '../../ui/roles/RoleChoice';
import { isAllSaved, useSession, useSessionState } from '../../ui/session';
import { OwnForm } from './OwnForm';
import { emptyDraft, lastDraft, type OwnSaid, rememberDraft } from './ownDraft';

/** The start page of the professional's own route: what it is, the measurements there are, and a new one. */
export function OwnScreen() {
  const session = useSession();
  const app = useWords('app');
  const words = useWords('own');
  const say = useSay();
  const list = useSessionState(({ context }) => context.list);
  const isFree = useSessionState(isAllSaved);
  const [draft, setDraft] = useState(lastDraft);
  useEffect(() => rememberDraft(draft), [draft]);
  const take = useCallback((said: OwnSaid) => setDraft((now) => ({ ...now, said })), []);
  const { said, roles } = draft;

  return (
    <Page title={words.heading} className="own">
      <h1 tabIndex={-1}>{words.heading}</h1>
      <p className="lead">{say(interpretation.professionalRoute.intro)}</p>
      <p>{words.forWhom}</p>
      <p>{words.behaviour(say(professionalBehaviour))}</p>
      <p>{words.forYourself}</p>
      <p className="privacy">{words.apart}</p>
      <ListTrouble />
      <SavedCases heading={words.casesHeading} route="professional">
        <p className="small">{words.fileHint}</p>
      </SavedCases>
      {list && <DueAgreements list={list} route="professional" />}
      <section aria-labelledby="new">
        <h2 id="new">{words.newHeading}</h2>
        <OwnForm
          intake={{ ...emptyIntake, ...said, mode: 'self', form: professionalRoute.defaultForm }}
          onChange={take}
          onSubmit={(intake) => {
            rememberDraft(emptyDraft);
            session.send({ type: 'case.wanted', kind: 'own', intake, roles });
          }}
        >
          <h3>{words.rolesHeading}</h3>
          <p>{words.rolesHint}</p>
          <RoleChoice
            roles={roles}
            onTick={(list, role, isOn) =>
              setDraft((now) => ({ ...now, roles: tickedRole(now.roles, list, role, isOn) }))
            }
          />
          <div className="row">
            <button type="submit" className="button" disabled={!isFree}>
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
