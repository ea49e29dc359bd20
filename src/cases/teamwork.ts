import type { KeyedEntry } from './agreementOrder';
import type { Case } from './case';
import type { CaseEdit } from './editing';
import type { Team } from './plan';

export type TeamMember = Team['members'][number];

/** What several professionals with one employer still have to settle (rule R20). */
type TeamGap = 'noContact' | 'expectationAlone';

const emptyTeam: Team = { goal: '', members: [] };
const newMember: TeamMember = { owner: '', name: '', part: '', does: '' };

/** Who works with this employer, and for what; empty when nothing was written down yet. */
export function teamOf({ team }: Pick<Case, 'team'>): Team {
  return team ?? emptyTeam;
}

/** @param goal at most `limits.note` characters; may be empty */
export function shareGoal(goal: string): CaseEdit {
  return inTeam((team) => ({ ...team, goal }));
}

/**
 * Puts someone in the team: a new member at its end, or one that was removed back in its place.
 * @param index from 0 to the number of members
 */
export function addMember(index: number, member: TeamMember = newMember): CaseEdit {
  return inTeam((team) => ({ ...team, members: team.members.toSpliced(index, 0, member) }));
}

/** Says something about a member. One that is not there changes nothing. */
export function changeMember(index: number, change: Partial<TeamMember>): CaseEdit {
  return inTeam((team) => {
    const member = team.members[index];
    return member ? { ...team, members: team.members.with(index, { ...member, ...change }) } : team;
  });
}

/** Takes a member out of the team. Agreements of theirs stay. */
export function removeMember(index: number): CaseEdit {
  return inTeam((team) => ({ ...team, members: team.members.toSpliced(index, 1) }));
}

/**
 * What is missing in a team: one fixed contact person, and help beside whoever states an expectation, so
 * that nobody pushes alone. A team without members misses nothing yet.
 */
export function gapsOf({ members }: Team): readonly TeamGap[] {
  const has = (part: TeamMember['part']) => members.some((member) => member.part === part);
  const gaps: TeamGap[] = [];
  if (members.length > 0 && !has('contact')) gaps.push('noContact');
  if (has('expectation') && !has('help') && !has('obstacles')) gaps.push('expectationAlone');
  return gaps;
}

/**
 * The agreements that a member owns. Of two members with the same owner (two job coaches), an agreement
 * that names one of them is not the other's.
 */
export function agreementsOfMember(
  { members }: Team,
  member: TeamMember,
  agreements: readonly KeyedEntry[],
): readonly KeyedEntry[] {
  if (member.owner === '') return [];
  const peers = members.filter(({ owner }) => owner === member.owner);
  return agreements.filter(({ entry: { owner, person } }) => {
    if (owner !== member.owner) return false;
    const named = peers.filter(({ name }) => name !== '' && isSameName(name, person ?? ''));
    return named.length === 0 || named.includes(member);
  });
}

function isSameName(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}

function inTeam(change: (team: Team) => Team): CaseEdit {
  return (record) => {
    const before = teamOf(record);
    const team = change(before);
    return team === before ? record : { ...record, team };
  };
}
