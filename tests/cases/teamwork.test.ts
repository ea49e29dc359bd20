import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyedEntries } from '../../src/cases/agreementOrder';
import { Case } from '../../src/cases/case';
import type { PlanEntry, Team } from '../../src/cases/plan';
import {
  addMember,
  agreementsOfMember,
  changeMember,
  gapsOf,
  removeMember,
  shareGoal,
  type TeamMember,
  teamOf,
} from '../../src/cases/teamwork';
import { anyCase, anyPlanEntry } from '../fixtures/arbitraries';
import { aCase, anEntry } from '../fixtures/case';

const empty = aCase();

function aMember(said: Partial<TeamMember> = {}): TeamMember {
  return { owner: 'jobcoach', name: '', part: '', does: '', ...said };
}

function teamWith(...members: readonly TeamMember[]): Team {
  return { goal: '', members: [...members] };
}

function anAgreement(owner: string, person?: string): PlanEntry {
  return anEntry({ owner, ...(person === undefined ? {} : { person }) });
}

const anyMember: fc.Arbitrary<TeamMember> = fc.record({
  owner: fc.constantFrom('', 'jobcoach', 'uwv', 'de buurman'),
  name: fc.constantFrom('', 'Ali', 'Noor'),
  part: fc.constantFrom('', 'contact', 'help', 'obstacles', 'expectation'),
  does: fc.constantFrom('', 'Belt elke week.'),
});

describe('a team', () => {
  it('is empty until someone says something', () => {
    expect(teamOf(empty)).toEqual({ goal: '', members: [] });
    expect(changeMember(0, { name: 'Ali' })(empty)).toBe(empty);
  });

  it('shares a goal and says who does what', () => {
    const one = addMember(0)(shareGoal('Een plek in de kas')(empty));
    const named = changeMember(0, { owner: 'uwv', part: 'help' })(one);
    expect(named.team).toEqual({
      goal: 'Een plek in de kas',
      members: [{ owner: 'uwv', name: '', part: 'help', does: '' }],
    });
    expect(Case.parse(named)).toEqual(named);
  });

  it('is as it was when a member is removed and put back', () => {
    fc.assert(
      fc.property(
        anyCase,
        fc.array(anyMember, { minLength: 1, maxLength: 5 }),
        fc.nat(4),
        (record, members, at) => {
          const index = at % members.length;
          const before = { ...record, team: teamWith(...members) };
          const without = removeMember(index)(before);
          expect(without.team?.members).toEqual(members.filter((_, place) => place !== index));
          expect(addMember(index, members[index])(without)).toEqual(before);
        },
      ),
    );
  });

  it('keeps the other members as they are when one changes', () => {
    const record = { ...empty, team: teamWith(aMember(), aMember({ owner: 'uwv' })) };
    const changed = changeMember(1, { does: 'Belt' })(record);
    expect(changed.team?.members[0]).toBe(record.team.members[0]);
    expect(changed.team?.members[1]).toEqual({ ...record.team.members[1], does: 'Belt' });
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
    expect(gapsOf(teamWith(...parts.map((part) => aMember({ part }))))).toEqual(gaps);
  });
});

describe('the agreements of a member', () => {
  const ali = aMember({ name: 'Ali' });
  const noor = aMember({ name: 'Noor' });
  const found = (team: Team, member: TeamMember, ...plan: readonly PlanEntry[]) =>
    agreementsOfMember(team, member, keyedEntries(plan)).map(({ index }) => index);

  it('are those of the owner, by code or by other words', () => {
    const neighbour = aMember({ owner: 'de buurman' });
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
    const nobody = aMember({ owner: '' });
    expect(found(teamWith(nobody), nobody, anAgreement(''))).toEqual([]);
  });

  it('are together all agreements of the owners in the team', () => {
    fc.assert(
      fc.property(fc.array(anyMember, { maxLength: 4 }), fc.array(anyPlanEntry), (members, plan) => {
        const team = teamWith(...members);
        const entries = keyedEntries(plan);
        const owned = new Set(members.flatMap((one) => agreementsOfMember(team, one, entries)));
        const expected = entries.filter(
          ({ entry }) => entry.owner !== '' && members.some(({ owner }) => owner === entry.owner),
        );
        expect(owned).toEqual(new Set(expected));
      }),
    );
  });
});
