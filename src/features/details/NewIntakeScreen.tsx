import { Suspense, useCallback, useState } from 'react';
import { type Intake, readIntake } from '../../cases/intake';
import { newCase } from '../../cases/newCase';
import { employerRoute } from '../../cases/routes/employerRoute';
import { currentInstrument } from '../../questions/instruments';
import { useEnvironment } from '../../ui/environment';
import { useLanguage, useWords } from '../../ui/language';
import { navigate } from '../../ui/navigate';
import { preloadable } from '../../ui/preloadable';
import { pathOf } from '../../ui/routes';
import { useSession } from '../../ui/session';
import { asShown } from './asShown';
import { FirstStep } from './FirstStep';
import { savedIntake, saveIntake } from './intakeDraft';
import { type IntakeStep, intakeSteps } from './intakeSteps';
import { useStepInAddress } from './useStepInAddress';

// What a form of many fields is made of comes after the first page: many go on to the questions from there.
const LaterSteps = preloadable(async () => (await import('./IntakeForm')).IntakeForm);

const instrument = currentInstrument(employerRoute.instrument);

/** The details of a scan that comes into being with them. Until then they last as long as the tab. */
export function NewIntakeScreen() {
  const words = useWords('intake');
  const session = useSession();
  const environment = useEnvironment();
  const { language } = useLanguage();
  // Not drawn from while it is typed: each page of the form holds its own fields.
  const [draft] = useState(() => ({ said: savedIntake() }));
  const { mode, background } = draft.said;
  const steps = intakeSteps(instrument, mode, background);
  const [step, goTo] = useStepInAddress(steps, mode !== undefined);
  const [isHeldUp, setHeldUp] = useState(false);

  const keep = useCallback(
    (said: object) => {
      // What was in the way may be mended: nobody is sent on by themselves.
      setHeldUp(false);
      draft.said = { ...draft.said, ...said };
      saveIntake(draft.said);
    },
    [draft],
  );
  const keepField = useCallback((_name: string, _value: unknown, all: object) => keep(all), [keep]);
  const begin = (intake: Intake) => {
    saveIntake(null);
    const record = newCase(employerRoute.id, intake, environment);
    session.send({ type: 'case.created', record });
    // Back from the first question leads to the details, not to another new scan.
    navigate(pathOf(record.id, { kind: 'details' }), { replace: true });
    navigate(pathOf(record.id));
  };
  const goOn = async (to: IntakeStep['id']) => {
    // A failure shows itself on the page that lacks it.
    await LaterSteps.preload(language).catch(() => undefined);
    goTo(to);
  };
  const toQuestions = () => {
    const read = readIntake(instrument, asShown({ mode: undefined, ...draft.said }));
    if (read.kind === 'fits') {
      begin(read.intake);
      return;
    }
    setHeldUp(true);
    const [wrong] = read.problems.keys();
    void goOn((steps.find(({ fields }) => fields.some((field) => field === wrong)) ?? step).id);
  };

  if (step === steps[0]) {
    return (
      <FirstStep
        steps={steps}
        said={draft.said}
        isHeldUp={isHeldUp}
        onSaid={keep}
        onNext={(to) => {
          setHeldUp(false);
          void goOn(to);
        }}
        onToQuestions={toQuestions}
      />
    );
  }
  return (
    <Suspense>
      <LaterSteps.Component
        said={draft.said}
        instrument={instrument}
        isReadOnly={false}
        isHeldUp={isHeldUp}
        onHeldUpAtFirst={() => setHeldUp(true)}
        onField={keepField}
        onSubmit={begin}
        submitLabel={words.begin}
      />
    </Suspense>
  );
}
