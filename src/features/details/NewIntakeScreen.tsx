import { useCallback, useState } from 'react';
import type { Intake } from '../../cases/intake';
import { newCase } from '../../cases/newCase';
import { employerRoute } from '../../cases/routes/employerRoute';
import { currentInstrument } from '../../questions/instruments';
import { useEnvironment } from '../../ui/environment';
import { useWords } from '../../ui/language';
import { navigate } from '../../ui/navigate';
import { pathOf } from '../../ui/routes';
import { useSession } from '../../ui/session';
import { IntakeForm } from './IntakeForm';
import { savedIntake, saveIntake } from './intakeDraft';

/** The details of a scan that comes into being with them. Until then they last as long as the tab. */
export function NewIntakeScreen() {
  const words = useWords('intake');
  const session = useSession();
  const environment = useEnvironment();
  const [draft] = useState(savedIntake);
  const keep = useCallback((_name: string, _value: unknown, all: object) => saveIntake(all), []);
  const begin = (intake: Intake) => {
    saveIntake(null);
    const record = newCase(employerRoute.id, intake, environment);
    session.send({ type: 'case.created', record });
    // Back from the first question leads to the details, not to another new scan.
    navigate(pathOf(record.id, { kind: 'details' }), { replace: true });
    navigate(pathOf(record.id));
  };
  return (
    <IntakeForm
      said={draft}
      instrument={currentInstrument(employerRoute.instrument)}
      isReadOnly={false}
      onField={keep}
      onSubmit={begin}
      submitLabel={words.begin}
    >
      <a className="button button--quiet" href="#/">
        {words.cancel}
      </a>
    </IntakeForm>
  );
}
