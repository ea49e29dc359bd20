import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { legend } from '../../src/advice/legend';
import { Case } from '../../src/cases/case';
import { edited } from '../../src/cases/editing';
import { isOpenAgreement, type PlanEntry } from '../../src/cases/plan';
import {
  accept,
  addOwnStep,
  agreementsOf,
  changeEntry,
  decisionOn,
  decline,
  type EntryChange,
  isForgettable,
  isOverdue,
  isOwner,
  isOwnStep,
  owners,
  putBackEntry,
  removalOf,
  removeEntry,
  replace,
  replaceByOwnStep,
  takeBack,
  withoutEmptySteps,
} from '../../src/cases/planning';
import { summaryOf } from '../../src/cases/summary';
import { anyCase, anyPlanEntry } from '../fixtures/arbitraries';
import { aCase, anEntry } from '../fixtures/case';

const TODAY = '2026-11-21';
const LATER = '2026-12-01';
const proposed = { intervention: 'INT-04', proposed: true };
const chosen = { intervention: 'INT-26', proposed: false };

const empty = aCase();

function withPlan(...plan: readonly PlanEntry[]): Case {
  return { ...empty, plan: [...plan] };
}

const anyStep = fc.record({
  intervention: fc.constantFrom('INT-01', 'INT-26', 'OWN-1', 'INT-999', 'INT-40'),
  proposed: fc.boolean(),
});
const anyReason = fc.constantFrom('', 'Dat deden we al.');
const anyChange: fc.Arbitrary<EntryChange> = fc.record(
  {
    reason: anyReason,
    owner: fc.constantFrom('', 'uwv', 'de buurman'),
    person: fc.constantFrom('', 'K. de Wit'),
    due: fc.constantFrom(null, '2020-01-01', LATER),
    status: fc.constantFrom('open', 'started', 'done', 'dropped'),
    note: fc.constantFrom('', 'Bellen.'),
    evaluation: fc.constantFrom('', 'Twee taken.'),
    ownStep: fc.constantFrom('', 'Koffie drinken'),
  },
  { requiredKeys: [] },
);
/** Any decision or change, as a page can make it. */
const anyEdit = fc.oneof(
  anyStep.map((step) => accept(step, TODAY)),
  fc.tuple(anyStep, anyReason).map(([step, reason]) => decline(step, reason, TODAY)),
  fc.tuple(anyStep, anyStep, anyReason).map(([step, by, reason]) => replace(step, by, reason, TODAY)),
  fc.tuple(anyStep, anyReason).map(([step, reason]) => replaceByOwnStep(step, 'Koffie', reason, TODAY)),
  fc.constant(addOwnStep('Koffie drinken', TODAY)),
  anyStep.map(({ intervention }) => takeBack(intervention)),
  fc.tuple(fc.nat(6), anyChange).map(([index, change]) => changeEntry(index, change, TODAY)),
  fc.nat(6).map((index) => removeEntry(index)),
  fc.nat(6).map((index) => (record: Case) => {
    const removed = removalOf(record, index);
    return removed ? putBackEntry(removed)(accept(proposed, TODAY)(removeEntry(index)(record))) : record;
  }),
);

describe('accepting', () => {
  it('makes an open agreement that nobody owns yet, and remembers who proposed it', () => {
    expect(accept(proposed, TODAY)(empty).plan).toEqual([anEntry({ proposed: true, decidedOn: TODAY })]);
    expect(accept(chosen, TODAY)(empty).plan[0]?.proposed).toBe(false);
  });

  it('after declining takes the place of the decision, with what was already said', () => {
    const declined = decline(proposed, 'Te druk', TODAY)(empty);
    const noted = changeEntry(0, { note: 'Na de kerst' }, TODAY)(declined);
    expect(accept({ ...proposed, proposed: false }, LATER)(noted).plan).toEqual([
      anEntry({ proposed: true, note: 'Na de kerst', decidedOn: LATER }),
    ]);
  });

  it('again after it was done is a new agreement beside the old one', () => {
    const done = changeEntry(
      0,
      { status: 'done', evaluation: 'Goed' },
      TODAY,
    )(accept(proposed, TODAY)(empty));
    const again = accept(proposed, LATER)(done);
    expect(again.plan).toEqual([...done.plan, anEntry({ proposed: true, decidedOn: LATER })]);
    expect(decisionOn(again, 'INT-04')).toBe(again.plan[1]);
  });

  it('twice is once', () => {
    expect(accept(proposed, TODAY)(accept(proposed, TODAY)(empty)).plan).toHaveLength(1);
  });
});

describe('declining', () => {
  it.each(['', 'Dat deden we al.'])('keeps the reason %j', (reason) => {
    const { plan } = decline(proposed, reason, TODAY)(empty);
    expect(plan).toEqual([anEntry({ decision: 'declined', reason, proposed: true, decidedOn: TODAY })]);
    expect(agreementsOf({ plan })).toEqual([]);
  });

  it('an open agreement keeps what was said of it', () => {
    const agreed = changeEntry(0, { owner: 'uwv', note: 'Bellen' }, TODAY)(accept(proposed, TODAY)(empty));
    expect(decline(proposed, '', LATER)(agreed).plan).toEqual([
      anEntry({ decision: 'declined', owner: 'uwv', note: 'Bellen', proposed: true, decidedOn: LATER }),
    ]);
  });
});

describe('replacing', () => {
  it('keeps both: what was replaced, with what came in its place, and what was chosen', () => {
    const { plan } = replace(proposed, chosen, 'Past beter', TODAY)(empty);
    expect(plan).toMatchObject([
      { intervention: 'INT-04', decision: 'replaced', reason: 'Past beter', replacedBy: 'INT-26' },
      { intervention: 'INT-26', decision: 'accepted', proposed: false },
    ]);
  });

  it('by an own step names that step', () => {
    const record = addOwnStep('Eerste', TODAY)(empty);
    const { plan } = replaceByOwnStep(proposed, 'Tweede', '', TODAY)(record);
    expect(plan).toMatchObject([
      { intervention: 'OWN-1', ownStep: 'Eerste' },
      { intervention: 'INT-04', decision: 'replaced', replacedBy: 'OWN-2' },
      { intervention: 'OWN-2', ownStep: 'Tweede', decision: 'accepted' },
    ]);
  });

  it('is forgotten when the step is accepted after all', () => {
    const replaced = replace(proposed, chosen, 'Past beter', TODAY)(empty);
    const [entry] = accept(proposed, LATER)(replaced).plan;
    expect(entry).toEqual(anEntry({ proposed: true, decidedOn: LATER }));
    expect(entry).not.toHaveProperty('replacedBy');
  });
});

describe('an own step', () => {
  it('is an agreement with the words that were given, of any length', () => {
    const text = 'x'.repeat(5_000);
    const record = addOwnStep(text, TODAY)(empty);
    expect(record.plan).toEqual([
      anEntry({ intervention: 'OWN-1', ownStep: text, proposed: false, decidedOn: TODAY }),
    ]);
    expect(Case.parse(record)).toEqual(record);
  });

  it('gets a number that none has, also when one in between is gone', () => {
    const three = [1, 2, 3].reduce((record, number) => addOwnStep(`${number}`, TODAY)(record), empty);
    const gap = takeBack('OWN-2')(three);
    expect(addOwnStep('4', TODAY)(gap).plan.map(({ intervention }) => intervention)).toEqual([
      'OWN-1',
      'OWN-3',
      'OWN-4',
    ]);
  });

  it.each([
    ['OWN-1', true],
    ['OWN-120', true],
    ['OWN-', false],
    ['INT-04', false],
    ['MY-OWN-1', false],
  ])('%s: %s', (intervention, isOwn) => {
    expect(isOwnStep({ intervention })).toBe(isOwn);
  });
});

describe('taking back', () => {
  it('leaves a case as if nothing had been said', () => {
    expect(takeBack('INT-04')(decline(proposed, 'Nee', TODAY)(empty))).toEqual(empty);
  });

  it('takes back the last word only, and leaves what came in its place', () => {
    const done = anEntry({ status: 'done' });
    const declined = anEntry({ decision: 'declined' });
    expect(takeBack('INT-04')(withPlan(done, anEntry({ intervention: 'INT-26' }), declined)).plan).toEqual([
      done,
      anEntry({ intervention: 'INT-26' }),
    ]);
  });

  it('of a step that nobody spoke of changes nothing', () => {
    const record = withPlan(anEntry());
    expect(takeBack('INT-99')(record)).toBe(record);
  });

  it.each<[string, Partial<PlanEntry>, boolean]>([
    ['a bare decision', { reason: 'Nee', owner: 'uwv' }, true],
    ['empty texts', { evaluation: '', ownStep: '' }, true],
    ['a note', { note: 'Bellen' }, false],
    ['an evaluation', { evaluation: 'Goed' }, false],
    ['own words', { ownStep: 'Koffie' }, false],
  ])('with %s loses nothing that was written: %s', (_, said, isLossless) => {
    expect(isForgettable(anEntry(said))).toBe(isLossless);
  });
});

describe('changing an agreement', () => {
  it('keeps the rest of it, and every other entry as it is', () => {
    const record = withPlan(anEntry(), anEntry({ intervention: 'INT-26', note: 'A' }), anEntry());
    const changed = changeEntry(1, { owner: 'uwv' }, TODAY)(record);
    expect(changed.plan[1]).toEqual({ ...record.plan[1], owner: 'uwv' });
    expect(changed.plan[0]).toBe(record.plan[0]);
    expect(changed.plan[2]).toBe(record.plan[2]);
  });

  it('keeps the day on which it was closed, until it is open again', () => {
    const open = withPlan(anEntry());
    const done = changeEntry(0, { status: 'done' }, TODAY)(open);
    expect(done.plan[0]?.closedOn).toBe(TODAY);
    const noted = changeEntry(0, { evaluation: 'Goed' }, LATER)(done);
    expect(noted.plan[0]?.closedOn).toBe(TODAY);
    const dropped = changeEntry(0, { status: 'dropped' }, LATER)(noted);
    expect(dropped.plan[0]?.closedOn).toBe(LATER);
    const reopened = changeEntry(0, { status: 'started' }, LATER)(dropped);
    expect(reopened.plan[0]).not.toHaveProperty('closedOn');
    expect(reopened.plan[0]?.evaluation).toBe('Goed');
  });

  it('invents no day of closing for an agreement that a file calls done', () => {
    const done = withPlan(anEntry({ status: 'done' }));
    expect(changeEntry(0, { note: 'A' }, TODAY)(done).plan[0]).not.toHaveProperty('closedOn');
  });

  it.each([-1, 1, Number.NaN])('at place %s, where there is none, changes nothing', (index) => {
    const record = withPlan(anEntry());
    expect(changeEntry(index, { note: 'A' }, TODAY)(record)).toBe(record);
  });
});

describe('overdue', () => {
  it.each<[string, Partial<PlanEntry>, boolean]>([
    ['a day before', { due: '2026-11-20' }, true],
    ['today', { due: TODAY }, false],
    ['a day after', { due: '2026-11-22' }, false],
    ['no day', { due: null }, false],
    ['a past day, started', { due: '2020-01-01', status: 'started' }, true],
    ['a past day, done', { due: '2020-01-01', status: 'done' }, false],
    ['a past day, dropped', { due: '2020-01-01', status: 'dropped' }, false],
    ['a past day, declined', { due: '2020-01-01', decision: 'declined' }, false],
  ])('%s: %s', (_, said, overdue) => {
    expect(isOverdue(anEntry(said), TODAY)).toBe(overdue);
  });

  it('is only what the start page knows of as due', () => {
    fc.assert(
      fc.property(fc.array(anyPlanEntry), (plan) => {
        const { due } = summaryOf({ ...empty, plan });
        const entries = due.map(({ entry }) => entry);
        expect(plan.filter((entry) => isOverdue(entry, TODAY))).toEqual(
          entries.filter((entry) => isOverdue(entry, TODAY)),
        );
        expect(entries.every((entry) => isOpenAgreement(entry) && entry.due !== null)).toBe(true);
        expect(due.every(({ index, entry }) => plan[index] === entry)).toBe(true);
      }),
    );
  });
});

describe('owners', () => {
  it('are known by their code, and by nothing else', () => {
    expect(owners.every(isOwner)).toBe(true);
    expect(['', 'Werkgever', 'de buurman', '__proto__', 'toString'].some(isOwner)).toBe(false);
  });
});

describe('any row of decisions', () => {
  const anyRow = fc.tuple(anyCase, fc.array(anyEdit, { maxLength: 12 }));
  const outcomeOf = (record: Case, edits: readonly ((one: Case) => Case)[]) =>
    edits.reduce((one, edit) => edit(one), record);

  it('leaves a case that can be kept and read again', () => {
    fc.assert(
      fc.property(anyRow, ([record, edits]) => {
        const changed = edited(outcomeOf(record, edits), (one) => one, new Date());
        expect(Case.parse(changed)).toEqual(changed);
      }),
    );
  });

  it('touches nothing but the plan', () => {
    fc.assert(
      fc.property(anyRow, ([record, edits]) => {
        expect({ ...outcomeOf(record, edits), plan: record.plan }).toEqual(record);
      }),
    );
  });

  it('never changes or loses an agreement that was done or dropped by deciding on a step', () => {
    const anyDecision = fc.oneof(
      anyStep.map((step) => accept(step, TODAY)),
      anyStep.map((step) => decline(step, '', TODAY)),
      fc.tuple(anyStep, anyStep).map(([step, by]) => replace(step, by, '', TODAY)),
    );
    const isHistory = (entry: PlanEntry) => entry.decision === 'accepted' && !isOpenAgreement(entry);
    fc.assert(
      fc.property(anyCase, fc.array(anyDecision), (record, decisions) => {
        const { plan } = outcomeOf(record, decisions);
        const history = record.plan.filter(isHistory);
        expect(history.every((entry) => plan.includes(entry))).toBe(true);
      }),
    );
  });

  it('lets the last word stand', () => {
    fc.assert(
      fc.property(anyRow, anyStep, ([record, edits], step) => {
        const before = outcomeOf(record, edits);
        expect(decisionOn(accept(step, TODAY)(before), step.intervention)?.decision).toBe('accepted');
        expect(decisionOn(decline(step, 'Nee', TODAY)(before), step.intervention)).toMatchObject({
          decision: 'declined',
          reason: 'Nee',
        });
        expect(
          takeBack(step.intervention)(accept(step, TODAY)(takeAllBack(before, step.intervention))),
        ).toEqual(takeAllBack(before, step.intervention));
      }),
    );
  });
});

/** A case that never heard of a step, not as what came in place of another either. */
function takeAllBack(record: Case, intervention: string): Case {
  const isOther = (entry: PlanEntry) =>
    entry.intervention !== intervention && entry.replacedBy !== intervention;
  return { ...record, plan: record.plan.filter(isOther) };
}

it('lets everyone who can lead a step own an agreement', () => {
  expect([...owners].toSorted()).toEqual(Object.keys(legend.lead).toSorted());
});

describe('taking back what came in place of a step', () => {
  it('leaves that step out, with its reason, rather than replaced by nothing', () => {
    const replaced = replace(proposed, chosen, 'Past beter', TODAY)(empty);
    expect(takeBack('INT-26')(replaced).plan).toMatchObject([
      { intervention: 'INT-04', decision: 'declined', reason: 'Past beter' },
    ]);
    expect(takeBack('INT-26')(replaced).plan[0]).not.toHaveProperty('replacedBy');
  });

  it('never leaves a replacement that is not in the plan', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 6 }), (steps) => {
        let record = empty;
        for (const [index, step] of steps.entries()) {
          record = index % 2 === 0 ? replace(step, chosen, '', TODAY)(record) : takeBack('INT-26')(record);
        }
        const ids = record.plan.map(({ intervention }) => intervention);
        for (const { replacedBy } of record.plan) if (replacedBy) expect(ids).toContain(replacedBy);
      }),
    );
  });
});

describe('removing an entry', () => {
  const full = withPlan(
    anEntry({ note: 'A' }),
    anEntry({ intervention: 'OWN-1', ownStep: 'Koffie', owner: 'uwv' }),
    anEntry({ status: 'done' }),
  );

  it('takes out that one, with all that was written in it', () => {
    expect(removeEntry(1)(full).plan).toEqual([full.plan[0], full.plan[2]]);
    expect(removeEntry(0)(full).plan).toEqual([full.plan[1], full.plan[2]]);
  });

  it.each([-1, 3, Number.NaN])('at place %s, where there is none, changes nothing', (index) => {
    expect(removeEntry(index)(full)).toBe(full);
    expect(removalOf(full, index)).toBeNull();
  });

  it('that came in place of a step leaves that step out, with its reason', () => {
    const record = replaceByOwnStep(proposed, 'Koffie', 'Past beter', TODAY)(empty);
    expect(removeEntry(1)(record).plan).toEqual([
      anEntry({ decision: 'declined', reason: 'Past beter', proposed: true, decidedOn: TODAY }),
    ]);
  });

  it('leaves a step replaced as long as what came in its place is agreed on once more', () => {
    const replaced = replace(proposed, chosen, '', TODAY)(empty);
    const twice = accept(chosen, LATER)(changeEntry(1, { status: 'done' }, TODAY)(replaced));
    expect(removeEntry(1)(twice).plan[0]).toMatchObject({ decision: 'replaced', replacedBy: 'INT-26' });
  });
});

describe('putting an entry back', () => {
  const putBack = (record: Case, index: number, meanwhile: (one: Case) => Case = (one) => one) => {
    const removed = removalOf(record, index);
    if (!removed) throw new RangeError(`Nothing stands at ${index}`);
    return putBackEntry(removed)(meanwhile(removeEntry(index)(record)));
  };

  it('leaves a case as if nothing had happened', () => {
    // What came in place of a step may stand in the plan itself.
    const anyReplacing = fc
      .array(anyPlanEntry, { minLength: 1, maxLength: 5 })
      .map((plan) => plan.map((entry) => (entry.replacedBy ? { ...entry, replacedBy: 'INT-26' } : entry)))
      // Of one step decided on twice, it cannot be told which of them it had come in place of.
      .filter((plan) => new Set(plan.map(({ intervention }) => intervention)).size === plan.length);
    fc.assert(
      fc.property(anyReplacing, fc.nat(), (plan, place) => {
        const record = withPlan(...plan);
        expect(putBack(record, place % plan.length)).toEqual(record);
      }),
    );
  });

  it('replaces again what it had come in place of', () => {
    const record = replaceByOwnStep(proposed, 'Koffie', 'Past beter', TODAY)(empty);
    expect(putBack(record, 1)).toEqual(record);
  });

  it('leaves alone what was decided meanwhile', () => {
    const record = replaceByOwnStep(proposed, 'Koffie', 'Past beter', TODAY)(empty);
    expect(putBack(record, 1, accept(proposed, LATER)).plan).toMatchObject([
      { intervention: 'INT-04', decision: 'accepted' },
      { intervention: 'OWN-1', ownStep: 'Koffie' },
    ]);
  });

  it('gives an own step another number when its own was given out', () => {
    const record = replaceByOwnStep(proposed, 'Koffie', '', TODAY)(empty);
    expect(putBack(record, 1, addOwnStep('Thee', LATER)).plan).toMatchObject([
      { intervention: 'INT-04', decision: 'replaced', replacedBy: 'OWN-2' },
      { intervention: 'OWN-2', ownStep: 'Koffie' },
      { intervention: 'OWN-1', ownStep: 'Thee' },
    ]);
  });

  it('finds its place also when others went meanwhile', () => {
    const record = withPlan(
      anEntry(),
      anEntry({ intervention: 'INT-26' }),
      anEntry({ intervention: 'INT-27' }),
    );
    const { plan } = putBack(record, 2, () => empty);
    expect(plan).toEqual([record.plan[2]]);
  });
});

describe('own steps in which nothing stands', () => {
  const bare = anEntry({ intervention: 'OWN-1', ownStep: '', proposed: false, decidedOn: TODAY });

  it.each<[string, Partial<PlanEntry>, boolean]>([
    ['nothing', {}, false],
    ['spaces', { ownStep: ' \n' }, false],
    ['a status', { status: 'done', closedOn: TODAY }, false],
    ['a text', { ownStep: 'Koffie' }, true],
    ['an owner', { owner: 'uwv' }, true],
    ['a name', { person: 'K. de Wit' }, true],
    ['a day', { due: LATER }, true],
    ['a note', { note: 'Bellen' }, true],
    ['an evaluation', { evaluation: 'Goed' }, true],
    ['a reason', { decision: 'declined', reason: 'Te druk' }, true],
    ['a step of the catalogue', { intervention: 'INT-04' }, true],
  ])('with %s: stays %s', (_, said, stays) => {
    const entry = { ...bare, ...said };
    expect(withoutEmptySteps(withPlan(anEntry(), entry)).plan).toEqual(
      stays ? [anEntry(), entry] : [anEntry()],
    );
  });
});
