import { possibleIn, questionsAsked } from '../../cases/background';
import type { Mode } from '../../cases/intake';
import { backgroundPages } from '../../questions/model';
import type { BackgroundQuestion, Instrument } from '../../questions/schema';

/** What is asked together, on one page of the details. */
export interface IntakeStep {
  readonly id: 'employer' | 'questionnaire' | 'contact' | (typeof backgroundPages)[number] | 'progress';
  /** Its fields in the order of the page, by their names in the form. */
  readonly fields: readonly string[];
  /** The questions about the organisation that are asked here. */
  readonly questions: readonly BackgroundQuestion[];
}

/** There is always a first one. */
export type IntakeSteps = readonly [IntakeStep, ...IntakeStep[]];

/** The name of a background question in the form, which is the id of its field too. */
export function backgroundField(id: string): `background.${string}` {
  return `background.${id}`;
}

/**
 * The steps of the details, in order. What only an expert can say is asked only with an expert at the table.
 * @param answers to the background questions until now, not checked: some questions hang on them
 */
export function intakeSteps(
  instrument: Pick<Instrument, 'background'>,
  mode: Mode | undefined,
  answers: Readonly<Record<string, unknown>>,
): IntakeSteps {
  const isTogether = mode === 'together';
  const contact = ['sector', 'place', 'contact', ...(isTogether ? ['expertName', 'expertOrganisation'] : [])];
  return [
    { id: 'employer', fields: ['name', 'mode'], questions: [] },
    { id: 'questionnaire', fields: ['form', 'goal'], questions: [] },
    { id: 'contact', fields: contact, questions: [] },
    ...backgroundSteps(instrument, answers),
    { id: 'progress', fields: ['phase', ...(isTogether ? ['otherProfessionals'] : [])], questions: [] },
  ];
}

function backgroundSteps(
  instrument: Pick<Instrument, 'background'>,
  answers: Readonly<Record<string, unknown>>,
): readonly IntakeStep[] {
  const asked = questionsAsked(instrument, possibleIn(instrument, answers));
  return backgroundPages.flatMap((id) => {
    const own = asked.filter(({ page }) => page === id);
    const hangsOn = (on: BackgroundQuestion) => own.filter(({ askWhen }) => askWhen?.background === on.id);
    const questions = own.filter(({ askWhen }) => !askWhen).flatMap((one) => [one, ...hangsOn(one)]);
    const fields = questions.map((question) => backgroundField(question.id));
    return questions.length === 0 ? [] : [{ id, fields, questions }];
  });
}
