import type { Instrument, InstrumentRef } from '../../questions/schema';
import type { Case, Measurement } from '../case';
import type { CaseChange, CommandOf, CommandType } from '../commands/caseCommand';

/** What applying a command needs beside the case: which versions of the questionnaires are known. */
export interface Environment {
  readonly findInstrument: (ref: InstrumentRef) => Instrument | undefined;
}

/** Why a command cannot be applied to a case. The case stays as it is. */
export type RefusalReason =
  | 'noMeasurement'
  | 'noView'
  | 'noItem'
  | 'noQuestion'
  | 'noEntry'
  | 'noMember'
  /** The value does not fit what it is about, such as "not applicable" where an item does not allow it. */
  | 'notAllowed'
  /** Something with this id is there already. */
  | 'idTaken'
  /** What would be removed holds something that was said. */
  | 'notEmpty';

/** A refusal, as what a handler comes to. */
export class Refusal {
  readonly reason: RefusalReason;
  /** What it is about, such as the id of an item. */
  readonly subject: string;

  constructor(reason: RefusalReason, subject: string) {
    this.reason = reason;
    this.subject = subject;
  }
}

/**
 * What one kind of command does. Both functions are pure; `apply` gives the very same case when nothing
 * changes by it.
 */
interface Handler<Type extends CommandType> {
  readonly apply: (record: Case, command: CommandOf<Type>, environment: Environment) => Case | Refusal;
  /** What takes it back, given the case before it, in order; empty when nothing can. */
  readonly inverse: (
    record: Case,
    command: CommandOf<Type>,
    environment: Environment,
  ) => readonly CaseChange[];
}

export type Handlers<Type extends CommandType> = { readonly [T in Type]: Handler<T> };

/** Changes one measurement, found by its id. @returns the same case when it stays the same */
export function inMeasurement(
  record: Case,
  id: string,
  change: (measurement: Measurement) => Measurement | Refusal,
): Case | Refusal {
  const index = record.measurements.findIndex((one) => one.id === id);
  const before = record.measurements[index];
  if (!before) return new Refusal('noMeasurement', id);
  const after = change(before);
  if (after instanceof Refusal) return after;
  return after === before ? record : { ...record, measurements: record.measurements.with(index, after) };
}

export function measurementOf(record: Case, id: string): Measurement | undefined {
  return record.measurements.find((one) => one.id === id);
}
