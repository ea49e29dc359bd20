import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inverseOf } from '../../src/cases/apply/applyCommand';
import type { CaseChange } from '../../src/cases/commands/caseCommand';
import type { PlanEntry, Team, TeamMember } from '../../src/cases/plan';
import { Case } from '../../src/cases/schema/case';
import { stamped } from '../../src/cases/stamp';
import { agreementsOfMember, gapsOf, newMember, teamOf } from '../../src/cases/teamwork';
import { derivedId } from '../../src/lib/hash';
import { anyCase, anyId, anyPlanEntry } from '../fixtures/arbitraries';
import { aCase, aMember, anEntry, aStamp } from '../fixtures/case';
import { changedBy } from '../fixtures/changed';

const empty = aCase();
const NEW = derivedId('new');

function aCoach(said: Partial<TeamMember> = {}): TeamMember {
  return aMember({ owner: 'jobcoach', ...said });
}

function teamWith(...members: readonly TeamMember[]): Team {
  return { goal: '', members: [...members] };
}

function anAgreement(owner: string, person?: string): PlanEntry {
  return anEntry({
    intervention: `${owner} ${person}`,
    owner,
    ...(person === undefined ? {} : { person }),
  });
}

/** Of a few, so that members and agreements meet. */
const anyOwner = fc.constantFrom('', 'jobcoach', 'uwv', 'de buurman');
const anyMember: fc.Arbitrary<TeamMember> = fc.record({
  id: anyId,
  owner: anyOwner,
  name: fc.constantFrom('', 'Ali', 'Noor'),
  part: fc.constantFrom('', 'contact', 'help', 'obstacles', 'expectation'),
  does: fc.constantFrom('', 'Belt elke week.'),
});
const anyMembers = fc.uniqueArray(anyMember, { maxLength: 5, selector: ({ id }) => id });

describe('a team', () => {
  it('is empty until someone says something', () => {
    expect(empty.team).toBeUndefined();
    expect(teamOf(empty)).toEqual({ goal: '', members: [] });
  });

  it('shares a goal and says who does what', () => {
    const change = { type: 'member.changed', member: NEW } as const;
    const named = changedBy(
      empty,
      { type: 'teamGoal.written', goal: 'Een plek in de kas' },
      { type: 'member.added', added: newMember(NEW), index: null },
      { ...change, field: 'owner', value: 'uwv' },
      { ...change, field: 'part', value: 'help' },
    );
    expect(named.team).toEqual({
      goal: 'Een plek in de kas',
      members: [{ id: NEW, owner: 'uwv', name: '', part: 'help', does: '' }],
    });
    expect(Case.parse(named)).toEqual(named);
  });

  it('is as it was when a member is removed and put back', () => {
    const anyPlace = anyMembers
      .filter((members) => members.length > 0)
      .chain((members) => fc.tuple(fc.constant(members), fc.constantFrom(...members)));
    fc.assert(
      fc.property(anyCase, anyPlace, (record, [members, member]) => {
        const before: Case = { ...record, team: teamWith(...members) };
        const removal: CaseChange = { type: 'member.removed', member: member.id };
        const without = changedBy(before, removal);
        expect(without.team?.members).toEqual(members.filter((one) => one !== member));
        const [command] = stamped([removal], aStamp());
        if (!command) throw new RangeError('One change makes one command');
        expect(changedBy(without, ...inverseOf(before, command)).team).toEqual(before.team);
      }),
    );
  });

  it('keeps the other members as they are when one changes', () => {
    const [one, other] = [aCoach(), aCoach({ owner: 'uwv' })];
    const { team } = changedBy(
      { ...empty, team: teamWith(one, other) },
      { type: 'member.changed', member: other.id, field: 'does', value: 'Belt' },
    );
    expect(team?.members[0]).toBe(one);
    expect(team?.members[1]).toEqual({ ...other, does: 'Belt' });
  });
});

describe('what a team still has to settle', () => {
  it.each<[string, readonly TeamMember['part'][], readonly string[]]>([
    ['nobody in it', [], []],
    ['one without a part', [''], ['noContact']],
    ['a contact person', ['contact'], []],
    ['an expectation alone', ['expectation'], ['noContact', 'expectationAlone']],
    ['an expectation and a contact person', ['expectation', 'contact'], ['expectationAlone']],
    ['an expectation and help', ['contact', 'expectation', 'help'], []],
    ['an expectation and someone who removes obstacles', ['obstacles', 'expectation', 'contact'], []],
    ['help alone', ['help'], ['noContact']],
  ])('%s', (_, parts, gaps) => {
    expect(gapsOf(teamWith(...parts.map((part) => aCoach({ part }))))).toEqual(gaps);
  });
});

describe('the agreements of a member', () => {
  const ali = aCoach({ name: 'Ali' });
  const noor = aCoach({ name: 'Noor' });
  const found = (team: Team, member: TeamMember, ...plan: readonly PlanEntry[]) =>
    agreementsOfMember(team, member, plan).map((entry) => plan.indexOf(entry));

  it('are those of the owner, by code or by other words', () => {
    const neighbour = aCoach({ owner: 'de buurman' });
    const plan = [anAgreement('jobcoach'), anAgreement('de buurman'), anAgreement('')];
    expect(found(teamWith(ali, neighbour), ali, ...plan)).toEqual([0]);
    expect(found(teamWith(ali, neighbour), neighbour, ...plan)).toEqual([1]);
  });

  it('are not those of a namesake in the same work', () => {
    const plan = [anAgreement('jobcoach', 'ali '), anAgreement('jobcoach', 'Noor'), anAgreement('jobcoach')];
    expect(found(teamWith(ali, noor), ali, ...plan)).toEqual([0, 2]);
    expect(found(teamWith(ali, noor), noor, ...plan)).toEqual([1, 2]);
  });

  it('are nobody’s when nobody is named', () => {
    const nobody = aCoach({ owner: '' });
    expect(found(teamWith(nobody), nobody, anAgreement(''))).toEqual([]);
  });

  it('are together all agreements of the owners in the team', () => {
    const anyEntry = fc.tuple(anyPlanEntry, anyOwner).map(([entry, owner]) => ({ ...entry, owner }));
    const anyPlan = fc.uniqueArray(anyEntry, { selector: ({ id }) => id });
    fc.assert(
      fc.property(anyMembers, anyPlan, (members, plan) => {
        const team = teamWith(...members);
        const owned = new Set(members.flatMap((one) => agreementsOfMember(team, one, plan)));
        const expected = plan.filter(
          (entry) => entry.owner !== '' && members.some(({ owner }) => owner === entry.owner),
        );
        expect(owned).toEqual(new Set(expected));
      }),
    );
  });
});
