import { useCallback, useState } from 'react';
import { Intake } from '../../cases/intake';
import { useWords } from '../../ui/language';
import { Page } from '../../ui/layout/Page';
import { RolesSection } from '../../ui/roles/RolesSection';
import { useSession, useSessionState, type Walk } from '../../ui/session';
import { OwnForm } from './OwnForm';
import type { OwnSaid } from './ownDraft';

/** What was said before the questions about one's own work. It is kept while it is typed. */
export function OwnIntakeScreen({ walk }: { readonly walk: Walk }) {
  const session = useSession();
  const words = useWords('own');
  const record = useSessionState(({ context }) => context.current);
  const [known] = useState(() => walk.getSnapshot().context.intake);
  const correct = useCallback(
    (said: OwnSaid) => {
      const { success, data } = Intake.safeParse({ ...known, ...said });
      if (success) walk.send({ type: 'intake.corrected', intake: data });
    },
    [walk, known],
  );
  if (!known || !record) return null;
  return (
    <Page title={words.detailsHeading} className="own">
      <h1 tabIndex={-1}>{words.detailsHeading}</h1>
      <p>{words.detailsLead}</p>
      <OwnForm
        intake={known}
        onChange={correct}
        onSubmit={(intake) => walk.send({ type: 'intake.completed', intake })}
      >
        <RolesSection
          record={record}
          edit={(change) => session.send({ type: 'case.edited', edit: change })}
        />
        <div className="row">
          <button type="submit" className="button">
            {words.goOn}
          </button>
          <a className="button button--quiet" href="#/own">
            {words.toOwn}
          </a>
        </div>
      </OwnForm>
    </Page>
  );
}
