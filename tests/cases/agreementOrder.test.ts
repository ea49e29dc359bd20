import '../../src/questions/professionalInstrument';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueAgreements, keyedEntries, orderedAgreements } from '../../src/cases/agreementOrder';
import type { PlanEntry } from '../../src/cases/plan';
import { accept, addOwnStep, takeBack } from '../../src/cases/planning';
import { summaryOf } from '../../src/cases/summary';
import { anyCase, anyPlanEntry } from '../fixtures/arbitraries';
import { aCase, anEntry } from '../fixtures/case';

const anyPlan = fc.array(anyPlanEntry, { maxLength: 12 });

const entryOn = (intervention: string, said: Partial<PlanEntry> = {}) => anEntry({ intervention, ...said });

const idsOf = (entries: readonly { readonly entry: PlanEntry }[]) =>
  entries.map(({ entry }) => entry.intervention);

describe('the order of agreements', () => {
  it('is by day, then those without one, then what is closed, the last closed first', () => {
    const { open, closed } = orderedAgreements([
      entryOn('no day'),
      entryOn('later', { due: '2027-01-01', status: 'started' }),
      entryOn('closed first', { status: 'done', due: '2020-01-01', closedOn: '2026-01-01' }),
      entryOn('declined', { decision: 'declined', due: '2026-01-01' }),
      entryOn('overdue', { due: '2026-01-01' }),
      entryOn('no day either'),
      entryOn('closed last', { status: 'dropped', closedOn: '2026-10-01' }),
      entryOn('closed some day', { status: 'done' }),
    ]);
    expect(idsOf(open)).toEqual(['overdue', 'later', 'no day', 'no day either']);
    expect(idsOf(closed)).toEqual(['closed last', 'closed first', 'closed some day']);
  });

  it('holds every agreement once, and nothing else', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { open, closed } = orderedAgreements(plan);
        const places = [...open, ...closed].map(({ index }) => index).toSorted((a, b) => a - b);
        const agreed = plan.flatMap(({ decision }, index) => (decision === 'accepted' ? [index] : []));
        expect(places).toEqual(agreed);
      }),
    );
  });
});

describe('the names of entries', () => {
  it('are all different, and stand for the entry at their place', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const entries = keyedEntries(plan);
        expect(new Set(entries.map(({ key }) => key)).size).toBe(plan.length);
        expect(entries.every(({ index, entry }) => plan[index] === entry)).toBe(true);
      }),
    );
  });

  it('stay while another step is added or taken back', () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom('INT-01', 'INT-26', 'OWN-1', 'INT-40'), (record, id) => {
        const nameOf = (plan: readonly PlanEntry[]) =>
          new Map(keyedEntries(plan).map(({ key, entry }) => [entry, key]));
        const before = nameOf(record.plan);
        const step = { intervention: id, proposed: false };
        for (const edit of [addOwnStep('A', '2026-11-21'), accept(step, '2026-11-21'), takeBack(id)]) {
          for (const [entry, key] of nameOf(edit(record).plan)) {
            expect(before.get(entry) ?? key).toBe(key);
          }
        }
      }),
    );
  });
});

describe('what is due', () => {
  it('comes from every case on both routes, the longest overdue first', () => {
    const cases = [
      { ...aCase({ name: 'A' }), id: 'a', plan: [entryOn('X', { due: '2026-12-01' }), entryOn('Y')] },
      {
        ...aCase({ name: 'B', route: 'professional' }),
        id: 'b',
        plan: [
          entryOn('X', { due: '2020-01-01' }),
          entryOn('X', { due: '2027-01-01' }),
          entryOn('Z', { due: '2019-01-01', status: 'done' }),
        ],
      },
    ].map(summaryOf);
    const due = dueAgreements(cases);
    expect(due.map(({ summary, entry }) => `${summary.name} ${entry.due}`)).toEqual([
      'B 2020-01-01',
      'A 2026-12-01',
      'B 2027-01-01',
    ]);
    expect(new Set(due.map(({ key }) => key)).size).toBe(3);
  });
});
