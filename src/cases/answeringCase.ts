import { derivedId } from '../lib/hash';
import { type Case, currentMeasurement, type InvitationTerms } from './case';
import { type Environment, newCase } from './newCase';

/** The id of the case in which the how manieth respondent on a device answers an invitation, from 0. */
export function answeringId({ id }: Pick<InvitationTerms, 'id'>, ordinal: number): string {
  return derivedId(`answers ${id} ${ordinal}`);
}

/**
 * The case of someone who answers an invitation. It has an id that follows from the invitation, so that whoever opens
 * the link again goes on where they were.
 * @param who the name of the company, and in which role someone answers
 */
export function newCaseFor(
  terms: InvitationTerms,
  { name, role }: { readonly name: string; readonly role: string },
  ordinal: number,
  environment: Environment,
): Case {
  const begun = newCase(
    'employer',
    {
      name,
      sector: null,
      place: '',
      contact: '',
      expertName: '',
      expertOrganisation: '',
      mode: 'self',
      form: terms.form,
      goal: terms.goal,
      phase: 1,
      otherProfessionals: false,
      background: {},
    },
    environment,
  );
  const measurement = currentMeasurement(begun);
  return {
    ...begun,
    id: answeringId(terms, ordinal),
    invitation: terms,
    measurements: [
      {
        ...measurement,
        instrument: terms.instrument,
        views: measurement.views.map((view) => ({ ...view, respondent: { role, label: '' } })),
      },
    ],
  };
}
