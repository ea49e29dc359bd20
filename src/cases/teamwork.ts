import type { Case } from './case';
import type { PlanEntry, Team, TeamMember } from './plan';

/** What several professionals with one employer still have to settle. */
type TeamGap = 'noContact' | 'expectationAlone';

const emptyTeam: Team = { goal: '', members: [] };

/** Someone of whom nothing is known yet. @param id of the new member */
export function newMember(id: string): TeamMember {
  return { id, owner: '', name: '', part: '', does: '' };
}

/** Who works with this employer, and for what; empty when nothing was written down yet. */
export function teamOf({ team }: Pick<Case, 'team'>): Team {
  return team ?? emptyTeam;
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
  agreements: readonly PlanEntry[],
): readonly PlanEntry[] {
  if (member.owner === '') return [];
  const peers = members.filter(({ owner }) => owner === member.owner);
  return agreements.filter(({ owner, person }) => {
    if (owner !== member.owner) return false;
    const named = peers.filter(({ name }) => name !== '' && isSameName(name, person ?? ''));
    return named.length === 0 || named.includes(member);
  });
}

function isSameName(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
