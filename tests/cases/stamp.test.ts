import { expect, it } from 'vitest';
import type { CaseChange } from '../../src/cases/commands/caseCommand';
import { changed, draftOf, undone } from '../../src/cases/draft';
import { Case } from '../../src/cases/schema/case';
import { versionOf } from '../../src/cases/version';
import { aCase, anEntry, aStamp, entryId } from '../fixtures/case';
import { changedBy } from '../fixtures/changed';

const record = { ...aCase({ employer: { 'ATT-6': 4 } }), plan: [anEntry()] };
const measurement = record.measurements[0]?.id ?? '';
const entry = entryId('INT-04');
/** As a keyboard may write it: with the accent apart, and spaces around it. */
const TYPED = '  Cafe\u0301 \n';
const KEPT = 'Caf\u00e9';

it.each<CaseChange>([
  { type: 'note.written', measurement, item: 'ATT-6', note: TYPED },
  { type: 'detail.changed', field: 'employer.place', value: TYPED },
  { type: 'entry.changed', entry, field: 'note', value: TYPED },
  { type: 'phase.noted', phase: 3, note: TYPED },
  {
    type: 'step.replaced',
    entry,
    intervention: 'INT-04',
    proposed: true,
    reason: TYPED,
    by: { entry: entryId('own'), ownStep: TYPED },
    day: '2026-11-21',
  },
])('a text is kept as a file gives it back: $type', (change) => {
  const said = changedBy(record, change);
  expect(JSON.stringify(said)).toContain(`"${KEPT}"`);
  expect(Case.parse(said)).toEqual(said);
  expect(versionOf(Case.parse(said))).toBe(versionOf(said));
});

it('spaces at the end of a text are no change, and no step to undo', () => {
  const goal = (value: string): CaseChange => ({ type: 'detail.changed', field: 'goal', value });
  const once = changed(draftOf(record), [goal('Een plek')], aStamp('1'));
  if (once.kind === 'refused') throw new RangeError(once.reason);
  const twice = changed(once.draft, [goal('Een plek ')], aStamp('2'));
  expect(twice).toEqual(once);
  expect(undone(once.draft, aStamp('3')).record.goal).toBe(record.goal);
});
