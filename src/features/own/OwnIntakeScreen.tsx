import { intakeOf } from '../../cases/newCase';
import { useCase, useIsReadOnly } from '../../ui/document';
import { useSavedFields } from '../../ui/fields/useSavedFields';
import { useWords } from '../../ui/language';
import { Page } from '../../ui/layout/Page';
import { RolesSection } from '../../ui/roles/RolesSection';
import { useWalk } from '../../ui/walk';
import { OwnForm } from './OwnForm';

/** What was said before the questions about one's own work. Each field is saved while it is filled in. */
export function OwnIntakeScreen() {
  const words = useWords('own');
  const record = useCase();
  const walk = useWalk();
  const { left, save } = useSavedFields();
  return (
    <Page title={words.detailsHeading} className="own">
      <h1 tabIndex={-1}>{words.detailsHeading}</h1>
      <p>{words.detailsLead}</p>
      <OwnForm
        intake={intakeOf(record)}
        isReadOnly={useIsReadOnly()}
        left={left}
        onChange={(said, field) => save(field, said[field])}
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
