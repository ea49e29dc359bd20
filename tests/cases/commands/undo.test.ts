import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCommand, inverseOf } from '../../../src/cases/apply/applyCommand';
import { type CaseChange, CaseCommand, type CommandType } from '../../../src/cases/commands/caseCommand';
import { changed, type Draft, draftOf, redone, undone } from '../../../src/cases/draft';
import { saysTheSame } from '../../../src/cases/meaning';
import { Case } from '../../../src/cases/schema/case';
import { type Stamp, stamped } from '../../../src/cases/stamp';
import { versionOf } from '../../../src/cases/version';
import { anyStamp, everyCommand } from '../../fixtures/anyCommand';
import { anyCase } from '../../fixtures/arbitraries';
import { aCase, anEntry, aStamp, entryId, viewIn } from '../../fixtures/case';
import { changedBy } from '../../fixtures/changed';
import { examples, full } from './examples';
import { howOften } from './howOften';

/** What was seen once stays seen. */
const forGood: ReadonlySet<CommandType> = new Set(['measurement.completed', 'expertAccess.chosen']);

/** Any case, with a command of every type. */
const anyCommands = anyCase.chain((record) =>
  fc.record({ record: fc.constant(record), commands: everyCommand(record), stamp: anyStamp }),
);

describe('any command that can be undone', () => {
  it('leaves no trace once it is undone, and is there again once it is redone', () =>
    holds((record, command, stamp) => {
      if (!isWholeTakenBack(record, command)) return;
      const { id, device, at, ...change } = command;
      const done = changed(draftOf(record), [change], { id, device, at });
      if (done.kind === 'refused' || done.draft.record === record) return;
      const back = undone(done.draft, stamp);
      if (!saysTheSame(back.record, record)) expect(back.record).toEqual(record);
      const again = redone(back, stamp).record;
      if (!saysTheSame(again, done.draft.record)) expect(again).toEqual(done.draft.record);
    }));

  it('is taken back by commands as valid as itself', () =>
    holds((record, command, stamp) => {
      const applied = applyCommand(record, command);
      if (applied.kind === 'refused' || applied.case === record) return;
      for (const inverse of stamped(inverseOf(record, command), stamp)) {
        expect(CaseCommand.parse(JSON.parse(JSON.stringify(inverse)))).toEqual(inverse);
      }
    }));

  it('keeps the case valid, whatever is done, undone and redone', () =>
    fc.assert(
      fc.property(anyCommands, fc.infiniteStream(fc.nat({ max: 3 })), ({ record, commands, stamp }, dice) => {
        const end = commands.reduce((draft, { id, device, at, ...change }) => {
          const { value: turn } = dice.next();
          if (turn === 0) return undone(draft, stamp);
          return turn === 1 ? redone(draft, stamp) : changing(draft, [change], { id, device, at });
        }, draftOf(record));
        expect(Case.parse(end.record)).toEqual(end.record);
        // What was done is what there is to save.
        const replayed = end.unsaved.reduce((one, command) => {
          const applied = applyCommand(one, command);
          return applied.kind === 'applied' ? applied.case : one;
        }, record);
        expect(replayed).toEqual(end.record);
      }),
      howOften,
    ));

  function holds(promise: (record: Case, command: CaseCommand, stamp: Stamp) => void): void {
    fc.assert(
      fc.property(anyCommands, ({ record, commands, stamp }) => {
        for (const command of commands) promise(record, command, stamp);
      }),
      howOften,
    );
  }
});

describe('a step back', () => {
  const goal = (value: string): CaseChange => ({ type: 'detail.changed', field: 'goal', value });
  const phase = (value: number): CaseChange => ({ type: 'detail.changed', field: 'phase', value });
  const record = aCase({ goal: 'Eerst' });

  it('takes a text back whole that was typed without a pause', () => {
    const typed = typing(record, [goal('E'), 0], [goal('Ee'), 2], [goal('Een'), 5], [goal('Een doel'), 8]);
    expect(typed.history.done).toHaveLength(1);
    expect(undone(typed, aStamp()).record.goal).toBe('Eerst');
  });

  it.each<[string, readonly Typed[], string]>([
    [
      'after a pause',
      [
        [goal('Een'), 0],
        [goal('Een doel'), 4],
      ],
      'Een',
    ],
    [
      'after something else',
      [
        [goal('Een'), 0],
        [phase(2), 1],
        [goal('Een doel'), 2],
      ],
      'Een',
    ],
  ])('takes back only what was typed %s', (_, steps, left) => {
    expect(undone(typing(record, ...steps), aStamp()).record.goal).toBe(left);
  });

  it('does not join the same text of two entries, nor two fields of one', () => {
    const plan = [anEntry({ intervention: 'INT-01' }), anEntry({ intervention: 'INT-02' })];
    const note = (intervention: string, field: 'note' | 'evaluation'): CaseChange => ({
      type: 'entry.changed',
      entry: entryId(intervention),
      field,
      value: 'Zo',
    });
    const typed = typing(
      { ...record, plan },
      [note('INT-01', 'note'), 0],
      [note('INT-02', 'note'), 0],
      [note('INT-02', 'evaluation'), 0],
    );
    expect(typed.history.done).toHaveLength(3);
  });

  it.each<[string, CaseChange, CaseChange]>([
    ['ratings', rated(1), rated(2)],
    ['phases', phase(1), phase(2)],
    ['days', dueOn('2027-01-01'), dueOn('2027-01-02')],
    ['checks', checked('P1-1'), checked('P1-2')],
    [
      'parts in a team',
      {
        type: 'member.changed',
        member: examples['member.removed'].change.member,
        field: 'part',
        value: 'help',
      },
      { ...examples['member.changed'].change },
    ],
  ])('takes back one of two %s, however quickly they were chosen', (_, one, other) => {
    const chosen = typing(full, [one, 0], [other, 0]);
    expect(chosen.history.done).toHaveLength(2);
    expect(versionOf(undone(chosen, aStamp()).record)).toBe(versionOf(changedBy(full, one)));
  });

  it('takes changes back together that belong together', () => {
    const draft = changing(draftOf(record), [goal('Een'), phase(2)], aStamp());
    expect(versionOf(undone(draft, aStamp()).record)).toBe(versionOf(record));
  });

  it('is forgotten when others removed what it is about', () => {
    const draft = changing(draftOf(full), [dueOn('2027-01-01')], aStamp());
    const elsewhere = changedBy(draft.record, { type: 'entry.removed', entry: entryId('INT-02') });
    const back = undone({ ...draft, record: elsewhere }, aStamp());
    expect(back.record).toBe(elsewhere);
    expect(back.history).toEqual({ done: [], undone: [] });
  });

  it('leaves alone what others wrote beside it', () => {
    const declined = changing(draftOf(full), [{ ...decidedAgain, decision: 'declined' }], aStamp());
    const elsewhere = changedBy(declined.record, dueOn('2027-01-01'));
    const [entry] = undone({ ...declined, record: elsewhere }, aStamp()).record.plan.slice(1);
    expect(entry).toMatchObject({ decision: 'accepted', due: '2027-01-01' });
  });

  it('ends what could be redone with something new, but not with what is only seen', () => {
    const back = undone(typing(record, [goal('Een'), 0]), aStamp());
    const measurement = record.measurements[0]?.id ?? '';
    const seen = changing(back, [{ type: 'measurement.completed', measurement }], aStamp());
    expect(redone(seen, aStamp()).record.goal).toBe('Een');
    const other = changing(back, [phase(2)], aStamp());
    expect(redone(other, aStamp())).toEqual(other);
  });

  it('leads nowhere when nothing was done', () => {
    expect(undone(draftOf(record), aStamp())).toEqual(draftOf(record));
    expect(redone(draftOf(record), aStamp())).toEqual(draftOf(record));
  });
});

const decidedAgain = {
  type: 'step.decided' as const,
  entry: entryId('INT-02'),
  intervention: 'INT-02',
  reason: '',
  proposed: true,
  day: '2026-11-22',
};

function rated(rating: 1 | 2): CaseChange {
  const measurement = full.measurements[0]?.id ?? '';
  return { type: 'rating.given', measurement, view: viewIn(full, 'employer').id, item: 'ATT-6', rating };
}

function dueOn(value: string): CaseChange {
  return { type: 'entry.changed', entry: entryId('INT-02'), field: 'due', value };
}

function checked(check: string): CaseChange {
  return { type: 'check.ticked', check, done: true, day: null };
}

/** A change, so many seconds after the first. */
type Typed = readonly [change: CaseChange, seconds: number];

function typing(record: Case, ...steps: readonly Typed[]): Draft {
  return steps.reduce((draft, [change, seconds], index) => {
    const at = new Date(Date.UTC(2026, 10, 21, 9, 30, seconds)).toISOString();
    return changing(draft, [change], aStamp(`${index}`, at));
  }, draftOf(record));
}

/** The draft after changes; as it was when they are refused. */
function changing(draft: Draft, changes: readonly CaseChange[], stamp: Stamp): Draft {
  const drafted = changed(draft, changes, stamp);
  return drafted.kind === 'drafted' ? drafted.draft : draft;
}

/** Whether what takes a command back says all of it. */
function isWholeTakenBack(record: Case, command: CaseCommand): boolean {
  if (forGood.has(command.type)) return false;
  // One with something in it is not withdrawn again.
  if (command.type === 'measurement.restored') {
    const { views, notes } = command.restored;
    return Object.keys(notes).length === 0 && views.every(({ ratings }) => Object.keys(ratings).length === 0);
  }
  // A file may hold a view that was given otherwise than its measurement says.
  if (command.type === 'mode.chosen') {
    const { mode, views } = record.measurements.find(({ id }) => id === command.measurement) ?? {};
    const own = views?.filter(({ kind }) => kind !== 'expert') ?? [];
    return own.length !== 1 || own[0]?.kind === (mode === 'together' ? 'together' : 'employer');
  }
  return true;
}
