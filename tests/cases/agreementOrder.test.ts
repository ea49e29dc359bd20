import '../../src/questions/professionalInstrument';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueIn, keyedEntries, orderedAgreements, SOON_IN_DAYS } from '../../src/cases/agreementOrder';
import type { Case } from '../../src/cases/case';
import type { PlanEntry } from '../../src/cases/plan';
import { accept, addOwnStep, putBackEntry, removalOf, removeEntry, takeBack } from '../../src/cases/planning';
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

describe('the names of entries, when one is taken out', () => {
  it('stay with the others, and come back with it', () => {
    const anyPlace = anyPlan
      .filter((plan) => plan.length > 0)
      .chain((plan) => fc.tuple(fc.constant(plan), fc.nat(plan.length - 1)));
    fc.assert(
      fc.property(anyPlace, ([plan, index]) => {
        const record: Case = { ...aCase(), plan: [...plan] };
        const before = keyedEntries(plan);
        const removed = removalOf(record, index);
        if (!removed) throw new RangeError();
        const without = removeEntry(index)(record);
        const gone = new Set([before[index]?.key ?? '']);
        const namesOf = (entries: typeof before) => entries.map(({ key }) => key);
        expect(namesOf(keyedEntries(without.plan, gone))).toEqual(namesOf(before.toSpliced(index, 1)));
        const again = putBackEntry(removed)(without).plan;
        const isSame = again[index]?.intervention === plan[index]?.intervention;
        if (isSame) expect(namesOf(keyedEntries(again))).toEqual(namesOf(before));
        else expect(new Set(namesOf(keyedEntries(again, gone))).size).toBe(plan.length);
      }),
    );
  });

  it('are not taken over by a step that is added', () => {
    const plan = [entryOn('OWN-1'), entryOn('OWN-1')];
    const keys = keyedEntries(plan, new Set(['OWN-1#1', 'OWN-1#3'])).map(({ key }) => key);
    expect(keys).toEqual(['OWN-1#2', 'OWN-1#4']);
  });
});

describe('what is due', () => {
  const TODAY = '2026-11-21';
  const suitability = { answers: {}, reason: '', decidedOn: TODAY };
  const cases = [
    {
      ...aCase({ name: 'A' }),
      id: 'a',
      plan: [
        entryOn('W'),
        entryOn('X', { due: '2026-12-21' }),
        entryOn('X', { due: '2026-12-22' }),
        entryOn('Y', { due: TODAY }),
      ],
    },
    {
      ...aCase({ name: 'B' }),
      id: 'b',
      plan: [
        entryOn('X', { due: '2026-11-20' }),
        entryOn('X', { due: '2020-01-01' }),
        entryOn('Z', { due: '2019-01-01', status: 'done' }),
      ],
      approach: {
        checks: {},
        notes: {},
        placement: {},
        suitability: { ...suitability, decision: 'later' as const, reviewOn: '2026-03-01' },
      },
    },
    {
      ...aCase({ name: 'Mine', route: 'professional' }),
      id: 'c',
      plan: [entryOn('X', { due: '2020-01-01' })],
    },
    {
      ...aCase({ name: 'Example' }),
      id: 'd',
      example: true as const,
      plan: [entryOn('X', { due: '2020-01-01' })],
    },
  ];
  const dueOn = (route: Case['route'], some: readonly Case[] = cases) =>
    dueIn(some.map(summaryOf), route, TODAY);
  const told = (due: ReturnType<typeof dueIn>['soon']) =>
    due.map((one) => `${one.summary.name} ${one.day} ${one.kind === 'agreement' ? one.index : one.kind}`);

  it('is what is too late, the longest first, and what comes in thirty days', () => {
    const { overdue, soon } = dueOn('employer');
    expect(told(overdue)).toEqual(['B 2020-01-01 1', 'B 2026-03-01 review', 'B 2026-11-20 0']);
    expect(told(soon)).toEqual([`A ${TODAY} 3`, 'A 2026-12-21 1']);
    expect(SOON_IN_DAYS).toBe(30);
    expect(new Set([...overdue, ...soon].map(({ key }) => key)).size).toBe(5);
  });

  it('in someone’s own work stands apart', () => {
    const { overdue, soon } = dueOn('professional');
    expect(told(overdue)).toEqual(['Mine 2020-01-01 0']);
    expect(soon).toEqual([]);
  });

  it.each([
    ['later', 'employer', '2026-12-01'],
    ['noGo', 'employer', '2026-12-01'],
    ['go', 'employer', null],
    [null, 'employer', null],
    ['later', 'professional', null],
  ] as const)('to look again: decided %s, %s', (decision, route, reviewOn) => {
    const record: Case = {
      ...aCase({ route }),
      approach: {
        checks: {},
        notes: {},
        placement: {},
        suitability: { ...suitability, decision, reviewOn: '2026-12-01' },
      },
    };
    expect(summaryOf(record).reviewOn).toBe(reviewOn);
    expect(dueOn(route, [record]).soon.length).toBe(reviewOn === null ? 0 : 1);
  });

  it('is never both too late and next, and in order', () => {
    fc.assert(
      fc.property(fc.array(anyCase, { maxLength: 4 }), (some) => {
        for (const route of ['employer', 'professional'] as const) {
          const { overdue, soon } = dueOn(route, some);
          const days = [...overdue, ...soon].map(({ day }) => day);
          expect(days).toEqual(days.toSorted());
          expect(overdue.every(({ day }) => day < TODAY)).toBe(true);
          expect(soon.every(({ day }) => day >= TODAY && day <= '2026-12-21')).toBe(true);
          expect([...overdue, ...soon].every(({ summary }) => summary.route === route)).toBe(true);
        }
      }),
    );
  });
});
