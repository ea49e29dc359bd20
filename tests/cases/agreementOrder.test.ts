import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dueIn, orderedAgreements, SOON_IN_DAYS, standingOf } from '../../src/cases/agreementOrder';
import type { Case } from '../../src/cases/case';
import type { PlanEntry } from '../../src/cases/plan';
import { summaryOf } from '../../src/cases/summary';
import { anyCase, anyPlanEntry } from '../fixtures/arbitraries';
import { aCase, anEntry } from '../fixtures/case';

const anyPlan = fc.uniqueArray(anyPlanEntry, { maxLength: 12, selector: ({ id }) => id });

const entryOn = (intervention: string, said: Partial<PlanEntry> = {}) => anEntry({ intervention, ...said });

const stepsOf = (entries: readonly PlanEntry[]) => entries.map(({ intervention }) => intervention);

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
    expect(stepsOf(open)).toEqual(['overdue', 'later', 'no day', 'no day either']);
    expect(stepsOf(closed)).toEqual(['closed last', 'closed first', 'closed some day']);
  });

  it('holds every agreement once, and nothing else', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { open, closed } = orderedAgreements(plan);
        const agreed = plan.filter(({ decision }) => decision === 'accepted');
        const byId = (entries: readonly PlanEntry[]) => entries.toSorted((a, b) => (a.id < b.id ? -1 : 1));
        expect(byId([...open, ...closed])).toEqual(byId(agreed));
      }),
    );
  });
});

describe('what is due', () => {
  const TODAY = '2026-11-21';
  const suitability = { answers: {}, reason: '', decidedOn: TODAY };
  const cases: readonly Case[] = [
    {
      ...aCase({ name: 'A' }),
      id: 'a',
      plan: [
        entryOn('no day'),
        entryOn('last day', { due: '2026-12-21' }),
        entryOn('too far', { due: '2026-12-22' }),
        entryOn('today', { due: TODAY }),
      ],
    },
    {
      ...aCase({ name: 'B' }),
      id: 'b',
      plan: [
        entryOn('yesterday', { due: '2026-11-20' }),
        entryOn('long ago', { due: '2020-01-01' }),
        entryOn('done', { due: '2019-01-01', status: 'done' }),
      ],
      approach: {
        checks: {},
        notes: {},
        placement: {},
        suitability: { ...suitability, decision: 'later', reviewOn: '2026-03-01' },
      },
    },
    {
      ...aCase({ name: 'Mine', route: 'professional' }),
      id: 'c',
      plan: [entryOn('long ago', { due: '2020-01-01' })],
    },
    {
      ...aCase({ name: 'Example' }),
      id: 'd',
      example: true,
      plan: [entryOn('of the example', { due: '2020-01-01' })],
    },
    {
      ...aCase({ name: 'Put away' }),
      id: 'e',
      archived: true,
      plan: [entryOn('put away', { due: '2020-01-01' })],
    },
  ];
  const dueOn = (route: Case['route'], some: readonly Case[] = cases) =>
    dueIn(some.map(summaryOf), route, TODAY);
  const told = (due: ReturnType<typeof dueIn>['soon']) =>
    due.map((one) => {
      const what = one.kind === 'agreement' ? one.entry.intervention : one.kind;
      return `${one.summary.name} ${one.day} ${what}`;
    });

  it('is what is too late, the longest first, and what comes in thirty days', () => {
    const { overdue, soon } = dueOn('employer');
    expect(told(overdue)).toEqual(['B 2020-01-01 long ago', 'B 2026-03-01 review', 'B 2026-11-20 yesterday']);
    expect(told(soon)).toEqual([`A ${TODAY} today`, 'A 2026-12-21 last day']);
    expect(SOON_IN_DAYS).toBe(30);
    expect(new Set([...overdue, ...soon].map(({ key }) => key)).size).toBe(5);
  });

  it('in someone’s own work stands apart', () => {
    const { overdue, soon } = dueOn('professional');
    expect(told(overdue)).toEqual(['Mine 2020-01-01 long ago']);
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

  it('says how a case stands', () => {
    fc.assert(
      fc.property(anyCase, (record) => {
        const { overdue, soon } = dueOn(record.route, [record]);
        const standing = overdue.length > 0 ? 'overdue' : soon.length > 0 ? 'soon' : null;
        expect(standingOf(summaryOf(record), TODAY)).toBe(standing);
      }),
    );
  });
});
