import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { legend } from '../../src/advice/legend.content';
import type { CaseChange } from '../../src/cases/commands/caseCommand';
import { changed, draftOf } from '../../src/cases/draft';
import { ownerIds } from '../../src/cases/ownerIds';
import { isOwner, owners } from '../../src/cases/owners';
import { isOpenAgreement, type PlanEntry } from '../../src/cases/plan';
import {
  agreementsOf,
  decisionOn,
  emptyOwnSteps,
  isForgettable,
  isOverdue,
  isOwnStep,
  removalOf,
  withoutEmptySteps,
} from '../../src/cases/planning';
import { Case } from '../../src/cases/schema/case';
import { summaryOf } from '../../src/cases/summary';
import { versionOf } from '../../src/cases/version';
import { derivedId } from '../../src/lib/hash';
import { anyCase, anyId, anyPlanEntry } from '../fixtures/arbitraries';
import { aCase, anEntry, aStamp, entryId } from '../fixtures/case';
import {
  accept,
  addOwnStep,
  changedBy,
  decline,
  replace,
  replaceByOwnStep,
  standAt,
} from '../fixtures/changed';

/** The day of every decision that names no other. */
const TODAY = '2026-11-21';
const LATER = '2026-12-01';
const NEW = derivedId('new');
const proposed = { intervention: 'INT-04', proposed: true };
const chosen = { intervention: 'INT-26', proposed: false };

const empty = aCase();

function withPlan(...plan: readonly PlanEntry[]): Case {
  return { ...empty, plan: [...plan] };
}

function write(intervention: string, field: 'owner' | 'note' | 'evaluation', value: string): CaseChange {
  return { type: 'entry.changed', entry: entryId(intervention), field, value };
}

function remove(intervention: string): CaseChange {
  return { type: 'entry.removed', entry: entryId(intervention) };
}

describe('accepting', () => {
  it('makes an open agreement that nobody owns yet, and remembers who proposed it', () => {
    expect(changedBy(empty, accept(proposed)).plan).toEqual([anEntry({ proposed: true, decidedOn: TODAY })]);
    expect(changedBy(empty, accept(chosen)).plan[0]?.proposed).toBe(false);
  });

  it('after declining takes the place of the decision, with what was already said', () => {
    const noted = changedBy(empty, decline(proposed, 'Te druk'), write('INT-04', 'note', 'Na de kerst'));
    expect(changedBy(noted, { ...accept(proposed, NEW), proposed: false, day: LATER }).plan).toEqual([
      anEntry({ proposed: true, note: 'Na de kerst', decidedOn: LATER }),
    ]);
  });

  it('again after it was done is a new agreement beside the old one', () => {
    const done = changedBy(
      empty,
      accept(proposed),
      standAt('INT-04', 'done'),
      write('INT-04', 'evaluation', 'Goed'),
    );
    const again = changedBy(done, { ...accept(proposed, NEW), day: LATER });
    expect(again.plan).toEqual([...done.plan, anEntry({ id: NEW, proposed: true, decidedOn: LATER })]);
    expect(decisionOn(again, 'INT-04')).toBe(again.plan[1]);
  });

  it('twice is once', () => {
    const twice = changedBy(empty, accept(proposed), { ...accept(proposed, NEW), day: LATER });
    expect(twice.plan).toEqual([anEntry({ proposed: true, decidedOn: TODAY })]);
  });
});

describe('declining', () => {
  it.each(['', 'Dat deden we al.'])('keeps the reason %j', (reason) => {
    const { plan } = changedBy(empty, decline(proposed, reason));
    expect(plan).toEqual([anEntry({ decision: 'declined', reason, proposed: true, decidedOn: TODAY })]);
    expect(agreementsOf({ plan })).toEqual([]);
  });

  it('an open agreement keeps what was said of it', () => {
    const agreed = changedBy(
      empty,
      accept(proposed),
      write('INT-04', 'owner', 'uwv'),
      write('INT-04', 'note', 'Bellen'),
    );
    expect(changedBy(agreed, { ...decline(proposed), day: LATER }).plan).toEqual([
      anEntry({ decision: 'declined', owner: 'uwv', note: 'Bellen', proposed: true, decidedOn: LATER }),
    ]);
  });
});

describe('replacing', () => {
  it('keeps both: what was replaced, with what came in its place, and what was chosen', () => {
    const { plan } = changedBy(empty, replace(proposed, chosen, 'Past beter'));
    expect(plan.map(({ intervention }) => intervention).toSorted()).toEqual(['INT-04', 'INT-26']);
    expect(decisionOn({ plan }, 'INT-04')).toEqual(
      anEntry({
        decision: 'replaced',
        reason: 'Past beter',
        replacedBy: entryId('INT-26'),
        proposed: true,
        decidedOn: TODAY,
      }),
    );
    expect(decisionOn({ plan }, 'INT-26')).toEqual(
      anEntry({ intervention: 'INT-26', proposed: false, decidedOn: TODAY }),
    );
  });

  it('by a step that is agreed on already names that agreement', () => {
    const agreed = changedBy(empty, accept(chosen, NEW));
    const { plan } = changedBy(agreed, replace(proposed, chosen));
    expect(plan).toHaveLength(2);
    expect(decisionOn({ plan }, 'INT-04')?.replacedBy).toBe(NEW);
  });

  it('by an own step names that step', () => {
    const { plan } = changedBy(empty, addOwnStep('Eerste'), replaceByOwnStep(proposed, 'Tweede'));
    expect(decisionOn({ plan }, 'INT-04')).toMatchObject({
      decision: 'replaced',
      replacedBy: entryId('Tweede'),
    });
    expect(plan.find(({ id }) => id === entryId('Tweede'))).toMatchObject({
      intervention: 'OWN-2',
      ownStep: 'Tweede',
      decision: 'accepted',
    });
  });

  it('is forgotten when the step is accepted after all', () => {
    const replaced = changedBy(empty, replace(proposed, chosen, 'Past beter'));
    const entry = decisionOn(changedBy(replaced, { ...accept(proposed), day: LATER }), 'INT-04');
    expect(entry).toEqual(anEntry({ proposed: true, decidedOn: LATER }));
    expect(entry).not.toHaveProperty('replacedBy');
  });
});

describe('an own step', () => {
  it('is an agreement with the words that were given, of any length', () => {
    const text = 'x'.repeat(5_000);
    const record = changedBy(empty, addOwnStep(text));
    expect(record.plan).toEqual([
      anEntry({
        id: entryId(text),
        intervention: 'OWN-1',
        ownStep: text,
        proposed: false,
        decidedOn: TODAY,
      }),
    ]);
    expect(Case.parse(record)).toEqual(record);
  });

  it('gets a number that none has, also when one in between is gone', () => {
    const steps = changedBy(
      empty,
      addOwnStep('1'),
      addOwnStep('2'),
      addOwnStep('3'),
      remove('2'),
      addOwnStep('4'),
    );
    expect(steps.plan.map(({ intervention }) => intervention)).toEqual(['OWN-1', 'OWN-3', 'OWN-4']);
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
    expect(versionOf(changedBy(empty, decline(proposed, 'Nee'), remove('INT-04')))).toBe(versionOf(empty));
  });

  it.each<[string, Partial<PlanEntry>, boolean]>([
    ['a bare decision', { reason: 'Nee', owner: 'uwv' }, true],
    ['empty texts', { evaluation: '', ownStep: '', person: '' }, true],
    ['a note', { note: 'Bellen' }, false],
    ['an evaluation', { evaluation: 'Goed' }, false],
    ['own words', { ownStep: 'Koffie' }, false],
    ['an owner in other words', { owner: 'de buurman' }, false],
    ['a name', { person: 'K. de Wit' }, false],
    ['a day', { due: LATER }, false],
  ])('with %s loses nothing that was written: %s', (_, said, isLossless) => {
    expect(isForgettable(anEntry(said))).toBe(isLossless);
  });
});

describe('how an agreement stands', () => {
  const on = (status: PlanEntry['status'], day: string | null): CaseChange => ({
    ...standAt('INT-04', status),
    day,
  });

  it('keeps the day on which it was closed, until it is open again', () => {
    const done = changedBy(withPlan(anEntry()), on('done', TODAY));
    expect(done.plan[0]?.closedOn).toBe(TODAY);
    const noted = changedBy(done, write('INT-04', 'evaluation', 'Goed'));
    expect(noted.plan[0]?.closedOn).toBe(TODAY);
    const dropped = changedBy(noted, on('dropped', LATER));
    expect(dropped.plan[0]?.closedOn).toBe(LATER);
    const reopened = changedBy(dropped, on('started', LATER));
    expect(reopened.plan[0]).not.toHaveProperty('closedOn');
    expect(reopened.plan[0]?.evaluation).toBe('Goed');
  });

  it('keeps the day of the first when it is closed once more, in another tab or later', () => {
    const twice = changedBy(withPlan(anEntry()), on('done', TODAY), on('done', LATER));
    expect(twice.plan[0]?.closedOn).toBe(TODAY);
  });

  it('invents no day of closing for an agreement that a file calls done', () => {
    const done = withPlan(anEntry({ status: 'done' }));
    expect(changedBy(done, write('INT-04', 'note', 'A')).plan[0]).not.toHaveProperty('closedOn');
    expect(changedBy(done, on('dropped', null)).plan[0]).not.toHaveProperty('closedOn');
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
        expect(plan.filter((entry) => isOverdue(entry, TODAY))).toEqual(
          due.filter((entry) => isOverdue(entry, TODAY)),
        );
        expect(due.every((entry) => isOpenAgreement(entry) && entry.due !== null)).toBe(true);
        expect(due.every((entry) => plan.includes(entry))).toBe(true);
      }),
    );
  });
});

describe('owners', () => {
  it('are known by their code, and by nothing else', () => {
    expect(ownerIds.every(isOwner)).toBe(true);
    expect(owners.map(({ id }) => id)).toEqual(ownerIds);
    expect(['', 'Werkgever', 'de buurman', '__proto__', 'toString'].some(isOwner)).toBe(false);
  });

  it('who can begin a step are those of the catalogue', () => {
    const leads = owners.filter(({ lead }) => lead).map(({ id }) => id);
    expect(leads.toSorted()).toEqual(Object.keys(legend.lead).toSorted());
  });

  it('that cases of before can hold are still there', () => {
    const former = [
      'werkgever',
      'arbeidsdeskundige',
      'accountmanager',
      'jobcoach',
      'gemeente',
      'uwv',
      'school',
    ];
    expect(owners.filter(({ since }) => since === 1).map(({ id }) => id)).toEqual(former);
  });
});

/** Steps that some plans hold, and that others never heard of. */
const anyStep = fc.record({
  intervention: fc.constantFrom('INT-01', 'INT-26', 'INT-999', 'INT-40'),
  proposed: fc.boolean(),
});

describe('any row of decisions', () => {
  const anyDecision = fc.oneof(
    fc.tuple(anyStep, anyId).map(([step, id]) => accept(step, id)),
    fc.tuple(anyStep, anyId).map(([step, id]) => decline(step, 'Nee', id)),
    fc
      .tuple(anyStep, anyId, anyStep, anyId)
      .filter(([step, , by]) => step.intervention !== by.intervention)
      .map(([step, entry, by, id]) => ({ ...replace(step, by), entry, by: { ...by, entry: id } })),
    fc.tuple(anyStep, anyId, anyId).map(([step, entry, id]) => ({
      ...replaceByOwnStep(step, 'Koffie'),
      entry,
      by: { ownStep: 'Thee', entry: id },
    })),
    anyId.map((entry) => ({ ...addOwnStep('Koffie'), entry })),
  );
  const anyRow = fc.tuple(anyCase, fc.array(anyDecision, { maxLength: 12 }));

  it('never changes or loses an agreement that was done or dropped', () => {
    const isHistory = (entry: PlanEntry) => entry.decision === 'accepted' && !isOpenAgreement(entry);
    fc.assert(
      fc.property(anyRow, ([record, decisions]) => {
        const { plan } = changedBy(record, ...decisions);
        const history = record.plan.filter(isHistory);
        expect(history.every((entry) => plan.includes(entry))).toBe(true);
      }),
    );
  });

  it('lets the last word stand', () => {
    fc.assert(
      fc.property(anyRow, anyStep, anyId, ([record, decisions], step, id) => {
        const before = changedBy(record, ...decisions);
        const { intervention } = step;
        expect(decisionOn(changedBy(before, accept(step, id)), intervention)?.decision).toBe('accepted');
        expect(decisionOn(changedBy(before, decline(step, 'Nee', id)), intervention)).toMatchObject({
          decision: 'declined',
          reason: 'Nee',
        });
      }),
    );
  });

  it('never leaves a replacement that is not in the plan', () => {
    const anyRemoval = fc.nat({ max: 9 });
    fc.assert(
      fc.property(fc.array(fc.oneof(anyDecision, anyRemoval), { maxLength: 12 }), (row) => {
        const { plan } = row.reduce((record: Case, one) => {
          if (typeof one !== 'number') return changedBy(record, one);
          const entry = record.plan.at(one % Math.max(1, record.plan.length))?.id;
          return entry ? changedBy(record, { type: 'entry.removed', entry }) : record;
        }, empty);
        const ids = plan.map(({ id }) => id);
        for (const { replacedBy } of plan) if (replacedBy) expect(ids).toContain(replacedBy);
      }),
    );
  });
});

describe('removing an entry', () => {
  const full = withPlan(
    anEntry({ note: 'A' }),
    anEntry({ intervention: 'OWN-1', ownStep: 'Koffie', owner: 'uwv' }),
    anEntry({ id: NEW, status: 'done' }),
  );

  it('takes out that one, with all that was written in it', () => {
    expect(changedBy(full, remove('OWN-1')).plan).toEqual([full.plan[0], full.plan[2]]);
    expect(changedBy(full, remove('INT-04')).plan).toEqual([full.plan[1], full.plan[2]]);
  });

  it('that is not there leaves nothing to put back', () => {
    expect(removalOf(full, entryId('INT-99'))).toBeNull();
  });

  it('that came in place of a step leaves that step out, with its reason', () => {
    for (const [replacing, by] of [
      [replace(proposed, chosen, 'Past beter'), 'INT-26'],
      [replaceByOwnStep(proposed, 'Koffie', 'Past beter'), 'Koffie'],
    ] as const) {
      const { plan } = changedBy(empty, replacing, remove(by));
      expect(plan).toEqual([
        anEntry({ decision: 'declined', reason: 'Past beter', proposed: true, decidedOn: TODAY }),
      ]);
      expect(plan[0]).not.toHaveProperty('replacedBy');
    }
  });

  it('leaves a step replaced when it is another agreement about what came in its place', () => {
    const twice = changedBy(
      empty,
      replace(proposed, chosen),
      standAt('INT-26', 'done'),
      accept(chosen, NEW),
      { type: 'entry.removed', entry: NEW },
    );
    expect(decisionOn(twice, 'INT-04')).toMatchObject({
      decision: 'replaced',
      replacedBy: entryId('INT-26'),
    });
  });
});

describe('putting an entry back', () => {
  const replaced = changedBy(empty, replaceByOwnStep(proposed, 'Koffie', 'Past beter'));
  const putBack = (record: Case, name: string, ...meanwhile: readonly CaseChange[]) => {
    const removal = removalOf(record, entryId(name)) ?? expect.fail(`There is no ${name}`);
    return changedBy(record, remove(name), ...meanwhile, removal);
  };

  it('leaves a case as if nothing had happened', () => {
    fc.assert(
      fc.property(anyCase, fc.nat(), (record, place) => {
        fc.pre(record.plan.length > 0);
        const { id: entry = '' } = record.plan[place % record.plan.length] ?? {};
        const removal = removalOf(record, entry) ?? expect.fail('It is there');
        const back = changedBy(record, { type: 'entry.removed', entry }, removal);
        expect(versionOf(back)).toBe(versionOf(record));
      }),
    );
  });

  it('replaces again what it had come in place of', () => {
    expect(putBack(replaced, 'Koffie').plan).toEqual(replaced.plan);
  });

  it('leaves alone what was decided meanwhile', () => {
    const { plan } = putBack(replaced, 'Koffie', { ...accept(proposed), day: LATER });
    expect(decisionOn({ plan }, 'INT-04')).toEqual(anEntry({ reason: '', proposed: true, decidedOn: LATER }));
    expect(decisionOn({ plan }, 'OWN-1')?.ownStep).toBe('Koffie');
  });

  it('gives an own step another number when its own was given out', () => {
    const { plan } = putBack(replaced, 'Koffie', addOwnStep('Thee'));
    expect(decisionOn({ plan }, 'OWN-1')?.ownStep).toBe('Thee');
    expect(decisionOn({ plan }, 'OWN-2')).toMatchObject({ id: entryId('Koffie'), ownStep: 'Koffie' });
    expect(decisionOn({ plan }, 'INT-04')).toMatchObject({
      decision: 'replaced',
      replacedBy: entryId('Koffie'),
    });
  });

  it('finds its place also when others went meanwhile', () => {
    const record = withPlan(
      anEntry(),
      anEntry({ intervention: 'INT-26' }),
      anEntry({ intervention: 'INT-27' }),
    );
    const { plan } = putBack(record, 'INT-27', remove('INT-04'), remove('INT-26'));
    expect(plan).toEqual([record.plan[2]]);
  });

  it('is refused when it is there again', () => {
    const removal = removalOf(replaced, entryId('Koffie')) ?? expect.fail('It is there');
    expect(changed(draftOf(replaced), [removal], aStamp())).toMatchObject({
      kind: 'refused',
      reason: 'idTaken',
    });
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
    const record = withPlan(anEntry({ intervention: 'INT-01' }), entry);
    expect(emptyOwnSteps(record)).toEqual(stays ? [] : [entry]);
    expect(withoutEmptySteps(record).plan).toEqual(stays ? record.plan : record.plan.slice(0, 1));
  });
});
