import { orderedAgreements } from '../../cases/agreementOrder';
import type { Case } from '../../cases/case';
import type { PlanEntry, Team, TeamMember } from '../../cases/plan';
import { agreementsOfMember, gapsOf } from '../../cases/teamwork';
import type { Language } from '../../i18n/languages';
import { wordsIn } from '../../i18n/words';
import { ownerInWords, titleOfEntry } from './plan';

export interface MemberViewModel {
  /** Such as `Jobcoach, K. de Wit`; a plain statement when neither was filled in. */
  readonly who: string;
  /** Contact person, helper and so on, in words. */
  readonly part: string;
  readonly does: string;
  /** Titles of the agreements of this owner that still ask for something, the soonest first. */
  readonly agreements: readonly string[];
}

/** Several professionals with one employer, in words: one goal, and who does what. */
interface TeamViewModel {
  /** Empty when none was written down. */
  readonly goal: string;
  readonly members: readonly MemberViewModel[];
  /** What still has to be settled, so that nobody pushes alone. */
  readonly gaps: readonly string[];
}

/** The shared plan of a case; null when nobody wrote one. Pure. */
export function teamViewModel(record: Pick<Case, 'team' | 'plan'>, language: Language): TeamViewModel | null {
  const { team } = record;
  if (!team || (team.goal === '' && team.members.length === 0)) return null;
  const words = wordsIn(language, 'plan');
  const { open } = orderedAgreements(record.plan);
  return {
    goal: team.goal,
    members: team.members.map((member, index) => memberViewModel(member, index, team, open, language)),
    gaps: gapsOf(team).map((gap) => words.gaps[gap]),
  };
}

function memberViewModel(
  member: TeamMember,
  index: number,
  team: Team,
  open: readonly PlanEntry[],
  language: Language,
): MemberViewModel {
  const words = wordsIn(language, 'plan');
  const { owner, name, part, does } = member;
  return {
    who: ownerInWords(owner, name, language) || words.member(index + 1),
    part: words.parts[part],
    does,
    agreements: agreementsOfMember(team, member, open).map((entry) => titleOfEntry(entry, language)),
  };
}
