import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCommand } from '../../../src/cases/apply/applyCommand';
import { CaseCommand } from '../../../src/cases/commands/caseCommand';
import { saysTheSame } from '../../../src/cases/meaning';
import { Case } from '../../../src/cases/schema/case';
import { everyCommand } from '../../fixtures/anyCommand';
import { anyCase } from '../../fixtures/arbitraries';
import { differences, liesIn } from './differences';
import { howOften } from './howOften';
import { touchedBy } from './touched';

/** Any case, with a command of every type. */
const anyCommands = anyCase.chain((record) =>
  fc.record({ record: fc.constant(record), commands: everyCommand(record) }),
);

describe('any command on any case', () => {
  it('is data: what is written as JSON is read as the same command', () =>
    holds((_, command) => {
      expect(CaseCommand.parse(JSON.parse(JSON.stringify(command)))).toEqual(command);
    }));

  it('gives the same valid case every time, or refuses, and leaves what it was given alone', () =>
    holds((record, command) => {
      const applied = applyCommand(frozen(record), frozen(command));
      expect(applyCommand(record, command)).toEqual(applied);
      if (applied.kind === 'applied') expect(Case.parse(applied.case)).toEqual(applied.case);
    }));

  it('counts one revision and dates it, or gives the very same case when nothing changes', () =>
    holds((record, command) => {
      const applied = applyCommand(record, command);
      if (applied.kind === 'refused' || applied.case === record) return;
      expect(saysTheSame(record, applied.case)).toBe(false);
      const { revision, updatedAt, ancestors } = applied.case;
      expect(revision).toBe(record.revision + 1);
      expect(ancestors).toBe(record.ancestors);
      // The age of a case that is put away is still that of the last work on it.
      expect(updatedAt).toBe(command.type === 'archiving.changed' ? record.updatedAt : command.at);
    }));

  it('changes what it names and nothing else', () =>
    holds((record, command) => {
      const applied = applyCommand(record, command);
      if (applied.kind === 'refused') return;
      const touched = touchedBy(command, record);
      expect(differences(record, applied.case).filter((path) => !liesIn(path, touched))).toEqual([]);
    }));

  it('does nothing more when it arrives once more', () =>
    holds((record, command) => {
      const applied = applyCommand(record, command);
      if (applied.kind === 'refused') return;
      const again = applyCommand(applied.case, command);
      expect(again.kind === 'refused' || again.case === applied.case).toBe(true);
    }));
});

function holds(promise: (record: Case, command: CaseCommand) => void): void {
  fc.assert(
    fc.property(anyCommands, ({ record, commands }) => {
      for (const command of commands) promise(record, command);
    }),
    howOften,
  );
}

function frozen<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}
