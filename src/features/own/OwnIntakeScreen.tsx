import { useCallback } from 'react';
import { intakeChanges } from '../../cases/intakeChanges';
import { intakeOf } from '../../cases/newCase';
import { useCase, useChange, useDocument, useIsReadOnly } from '../../ui/document';
import { useWords } from '../../ui/language';
import { Page } from '../../ui/layout/Page';
import { RolesSection } from '../../ui/roles/RolesSection';
import { useWalk } from '../../ui/walk';
import { OwnForm } from './OwnForm';
import type { OwnSaid } from './ownDraft';

/** What was said before the questions about one's own work. Each field is saved while it is filled in. */
export function OwnIntakeScreen() {
  const words = useWords('own');
  const record = useCase();
  const walk = useWalk();
  const document = useDocument();
  const change = useChange();
  const take = useCallback(
    (said: OwnSaid, field: keyof OwnSaid) => {
      const now = document?.getSnapshot().context.draft?.record;
      if (now) change(...intakeChanges(now, field, said[field]));
    },
    [document, change],
  );
  return (
    <Page title={words.detailsHeading} className="own">
      <h1 tabIndex={-1}>{words.detailsHeading}</h1>
      <p>{words.detailsLead}</p>
      <OwnForm
        intake={intakeOf(record)}
        isReadOnly={useIsReadOnly()}
        onChange={take}
        onSubmit={() => walk.send({ type: 'details.completed' })}
      >
        <RolesSection />
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
