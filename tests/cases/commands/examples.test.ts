import { describe, expect, it } from 'vitest';
import { applyCommand } from '../../../src/cases/apply/applyCommand';
import { type CaseChange, CaseCommand, type CommandType } from '../../../src/cases/commands/caseCommand';
import { Case } from '../../../src/cases/schema/case';
import { stamped } from '../../../src/cases/stamp';
import { commandTypes } from '../../fixtures/anyCommand';
import { aStamp } from '../../fixtures/case';
import { changedBy } from '../../fixtures/changed';
import { before, examples, full } from './examples';

it('has an example of every command', () => {
  expect(commandTypes.toSorted()).toEqual(Object.keys(examples).toSorted());
  expect(Case.parse(full)).toEqual(full);
});

describe.each(commandTypes)('%s', (type) => {
  const { seen, says } = examples[type];
  const change: CaseChange = examples[type].change;
  const given = startOf(type);

  it('changes what it is about', () => {
    expect(seen(given)).not.toEqual(says);
    expect(seen(changedBy(given, change))).toEqual(says);
  });

  it.each(refusalsOf(type))('is refused with %j: %s', (said, reason, subject) => {
    const [command] = stamped([Object.assign({ ...change }, said)], aStamp());
    const applied = applyCommand(given, CaseCommand.parse(command));
    expect(applied).toEqual({ kind: 'refused', reason, subject });
  });
});

it('is read only when it is whole and nothing more', () => {
  const [command] = stamped([examples['rating.given'].change], aStamp());
  const readable = (said: object) => CaseCommand.safeParse({ ...command, ...said }).success;
  expect(readable({})).toBe(true);
  expect(readable({ rating: 6 })).toBe(false);
  expect(readable({ item: '__proto__' })).toBe(false);
  expect(readable({ view: 'employer' })).toBe(false);
  expect(readable({ id: undefined })).toBe(false);
  expect(readable({ at: 'today' })).toBe(false);
  expect(readable({ type: 'rating.doubted' })).toBe(false);
  expect(readable({ surprise: true })).toBe(false);
});

it('keeps texts as a case keeps them', () => {
  const [command] = stamped([{ ...examples['note.written'].change, note: ' Cafe\u0301 ' }], aStamp());
  expect(CaseCommand.parse(command)).toMatchObject({ note: 'Café' });
});

function startOf(type: CommandType): Case {
  const first = before[type];
  return first ? changedBy(full, first) : full;
}

function refusalsOf(type: CommandType): readonly (readonly [object, string, string])[] {
  return examples[type].refused ?? [];
}
