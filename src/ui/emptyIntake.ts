import type { Intake } from '../cases/intake';

/** What the intake form of a new scan begins with. Who takes part is for the user to say. */
export const emptyIntake: Omit<Intake, 'mode'> = {
  name: '',
  sector: null,
  place: '',
  contact: '',
  expertName: '',
  expertOrganisation: '',
  form: 'full',
  goal: '',
  phase: 1,
  otherProfessionals: false,
  background: {},
};
