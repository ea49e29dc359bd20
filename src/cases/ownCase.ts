import type { Case, Roles } from './case';
import type { Intake } from './intake';
import { type Environment, newCase } from './newCase';
import { professionalRoute } from './routes/professionalRoute';

/** A case on the professional's own route, with nothing answered yet. */
export function ownCase(intake: Intake, roles: Roles, environment: Environment): Case {
  return { ...newCase(professionalRoute.id, intake, environment), roles };
}
