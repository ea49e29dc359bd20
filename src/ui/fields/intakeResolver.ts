import { type FieldError, type Resolver, set } from 'react-hook-form';
import { type Intake, readIntake } from '../../cases/intake';
import type { Instrument } from '../../questions/schema';

/**
 * What a form of details is checked with (`readIntake`): what is wrong stands at its field, with the kind of problem
 * as its message.
 */
export function intakeResolver(
  instrument: Pick<Instrument, 'background'>,
): Resolver<Intake, unknown, Intake> {
  return (said) => {
    const read = readIntake(instrument, said);
    if (read.kind === 'fits') return { values: read.intake, errors: {} };
    const errors = {};
    for (const [field, problem] of read.problems) {
      set(errors, field, { type: problem, message: problem } satisfies FieldError);
    }
    return { values: {}, errors };
  };
}
