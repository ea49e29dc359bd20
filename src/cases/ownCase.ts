// The professional's questionnaire has to be known before a case can use it.
import '../questions/professionalInstrument';
import type { Case, Roles } from './case';
import { newCase, type Origin, walked } from './editing';
import type { Intake } from './intake';

/** A case on the professional's own route, with nothing answered yet. */
export function ownCase(intake: Intake, roles: Roles, origin: Origin): Case {
  const said = { intake, answers: {}, isAtResult: false };
  return { ...walked(newCase('professional', intake, origin), said, origin.now()), roles };
}
