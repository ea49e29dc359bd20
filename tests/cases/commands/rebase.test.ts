import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCommand } from '../../../src/cases/apply/applyCommand';
import type { CaseChange, CaseCommand, CommandType } from '../../../src/cases/commands/caseCommand';
import {
  changed,
  type Draft,
  draftOf,
  rebased,
  savedUpTo,
  undone,
  withoutLoss,
} from '../../../src/cases/draft';
import { Case } from '../../../src/cases/schema/case';
import { everyCommand } from '../../fixtures/anyCommand';
import { anyCase } from '../../fixtures/arbitraries';
import { aCase, aStamp, entryId, viewIn } from '../../fixtures/case';
import { changedBy } from '../../fixtures/changed';
import { differences, liesIn } from './differences';
import { full } from './examples';
import { howOften } from './howOften';
import { touchedBy } from './touched';

const record = aCase({ employer: { 'ATT-6': 3 } });
const [measurement] = record.measurements;
const rated = (item: string, rating: 1 | 5): CaseChange => ({
  type: 'rating.given',
  measurement: measurement?.id ?? '',
  view: viewIn(record, 'employer').id,
  item,
  rating,
});
const goal = (value: string): CaseChange => ({ type: 'detail.changed', field: 'goal', value });

describe('what was done here, on top of what was done elsewhere', () => {
  it('is there beside it', () => {
    const here = draftAfter(record, rated('ATT-6', 5), goal('Samen'));
    const there = changedBy(record, rated('ATT-2', 1));
    const both = rebased(here, there);
    expect(both.record).toEqual(changedBy(there, rated('ATT-6', 5), goal('Samen')));
    expect(viewIn(both.record, 'employer').ratings).toEqual({ 'ATT-6': 5, 'ATT-2': 1 });
    expect(both.unsaved).toEqual(here.unsaved);
  });

  it('is the last word about the same', () => {
    const both = rebased(draftAfter(record, goal('Hier')), changedBy(record, goal('Daar')));
    expect(both.record.goal).toBe('Hier');
  });

  it('is left out, and named as lost, where its subject is gone', () => {
    const entry = entryId('INT-02');
    const here = draftAfter(
      full,
      { type: 'entry.changed', entry, field: 'note', value: 'Nog even' },
      goal('Samen'),
    );
    const there = changedBy(full, { type: 'entry.removed', entry });
    const both = rebased(here, there);
    expect(both.record).toEqual(changedBy(there, goal('Samen')));
    expect(both.unsaved.map(({ type }) => type)).toEqual(['detail.changed']);
    expect(both.lost).toEqual([here.unsaved[0]]);
    // Until someone has seen it, whatever comes next.
    expect(rebased(both, there).lost).toEqual(both.lost);
    expect(withoutLoss(both)).toEqual({ ...both, lost: [] });
  });

  it('is left out where it wants the place that was taken there', () => {
    const added = (view: string): CaseChange => ({
      type: 'view.added',
      measurement: measurement?.id ?? '',
      view,
      kind: 'expert',
      respondent: { role: '', label: '' },
    });
    const [first, second] = ['11111111-0000-4000-8000-000000000001', '11111111-0000-4000-8000-000000000002'];
    const both = rebased(draftAfter(record, added(first)), changedBy(record, added(second)));
    const ids = both.record.measurements[0]?.views
      .filter(({ kind }) => kind === 'expert')
      .map(({ id }) => id);
    expect(ids).toEqual([second]);
    expect(both.lost.map(({ type }) => type)).toEqual(['view.added']);
  });

  it('is left out where it was done there too', () => {
    const both = rebased(draftAfter(record, goal('Samen')), changedBy(record, goal('Samen')));
    expect(both.unsaved).toEqual([]);
    expect(both.lost).toEqual([]);
  });

  it('can still be undone, without what was done there', () => {
    const both = rebased(draftAfter(record, rated('ATT-6', 5)), changedBy(record, rated('ATT-2', 1)));
    expect(viewIn(undone(both, aStamp()).record, 'employer').ratings).toEqual({ 'ATT-6': 3, 'ATT-2': 1 });
  });

  it('is not given again once it is saved', () => {
    const here = draftAfter(record, rated('ATT-6', 5), goal('Samen'));
    const saved = savedUpTo(here, 1);
    expect(saved.unsaved.map(({ type }) => type)).toEqual(['detail.changed']);
    expect(rebased(saved, record).record).toEqual(changedBy(record, goal('Samen')));
  });
});

describe('any commands', () => {
  const anyBranches = anyCase.chain((base) =>
    fc.record({ base: fc.constant(base), here: everyCommand(base), there: everyCommand(base) }),
  );
  const holds = (
    promise: (base: Case, here: readonly CaseCommand[], there: readonly CaseCommand[]) => void,
  ) =>
    fc.assert(
      fc.property(anyBranches, ({ base, here, there }) => promise(base, here, there)),
      howOften,
    );

  it('give a valid case on top of any others, and the same one when they arrive again', () =>
    holds((base, here, there) => {
      const both = rebased({ ...draftOf(base), unsaved: here }, replayed(base, there));
      expect(Case.parse(both.record)).toEqual(both.record);
      expect(replayed(replayed(base, there), both.unsaved)).toEqual(both.record);
    }));

  it('come to the same in either order when they are about different things', () =>
    holds((base, here, there) => {
      for (const [index, one] of here.entries()) {
        const other = there[index];
        if (!other || !areApart(one, other, base)) continue;
        const [a, b] = [replayed(base, [one, other]), replayed(base, [other, one])];
        // What both put at the end of a list stands in the order in which it came, and is labelled by it.
        const alike = /order$|^plan\/[^/]+\/intervention$/;
        expect(differences(a, b).filter((path) => !alike.test(path))).toEqual([]);
      }
    }));
});

/** These go by what else stands in the case: the newest measurement, its views, the last word about a step. */
const wide: ReadonlySet<CommandType> = new Set([
  'measurement.begun',
  'measurement.withdrawn',
  'mode.chosen',
  'step.decided',
  'step.replaced',
]);

/** Whether neither of two commands changes what the other one changes or speaks of. */
function areApart(one: CaseCommand, other: CaseCommand, record: Case): boolean {
  const [a, b] = [touchedBy(one, record), touchedBy(other, record)];
  const isBeside = (paths: readonly string[], command: CaseCommand) =>
    !record.plan.some(
      ({ id }) => JSON.stringify(command).includes(id) && paths.some((path) => liesIn(path, [`plan/${id}`])),
    );
  return (
    !wide.has(one.type) &&
    !wide.has(other.type) &&
    !wantOnePlace(one, other) &&
    !a.some((path) => liesIn(path, b)) &&
    !b.some((path) => liesIn(path, a)) &&
    isBeside(a, other) &&
    isBeside(b, one)
  );
}

/** A measurement has room for one view of the expert and one of all together: the first one takes it. */
function wantOnePlace(one: CaseCommand, other: CaseCommand): boolean {
  return (
    one.type === 'view.added' &&
    other.type === 'view.added' &&
    one.measurement === other.measurement &&
    one.kind === other.kind &&
    one.kind !== 'employer'
  );
}

function draftAfter(base: Case, ...changes: readonly CaseChange[]): Draft {
  return changes.reduce((draft, change, index) => {
    const drafted = changed(draft, [change], aStamp(`${index}`));
    if (drafted.kind === 'refused') throw new RangeError(`${drafted.reason}: ${drafted.subject}`);
    return drafted.draft;
  }, draftOf(base));
}

/** The case after those of these commands that fit. */
function replayed(base: Case, commands: readonly CaseCommand[]): Case {
  return commands.reduce((one, command) => {
    const applied = applyCommand(one, command);
    return applied.kind === 'applied' ? applied.case : one;
  }, base);
}
