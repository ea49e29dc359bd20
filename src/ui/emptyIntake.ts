import type { Intake } from '../cases/intake';
import { employerRoute } from '../cases/routes/employerRoute';

/** What the intake form of a new scan begins with. Who takes part is for the user to say. */
export const emptyIntake: Omit<Intake, 'mode'> = {
  name: '',
  sector: null,
  place: '',
  contact: '',
  expertName: '',
  expertOrganisation: '',
  form: employerRoute.defaultForm,
  goal: '',
  phase: 1,
  otherProfessionals: false,
  background: {},
};
