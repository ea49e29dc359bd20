import { offersPlace } from '../../advice/facts';
import type { RuleId } from '../../advice/ids';
import type { Outcome } from '../../advice/outcome';
import { ruleOf } from '../../advice/rules/rules';
import type { Text } from '../../i18n/text';
import type { BlockId } from '../../questions/schema';
import { basisView } from '../../scoring/measurementScores';
import type { Profile, ProfileId } from '../../scoring/profile';
import { entryOf, interpretation } from '../interpretation';
import { reportRouteOf } from '../routes/reportRouteOf';
import { quoted, type Wording } from './wording';

/** What willing and being able say together. */
export interface ProfileViewModel {
  readonly id: ProfileId;
  readonly label: string;
  readonly text: string;
  readonly forExpert: readonly string[];
}

/** The profile on the other side of the line for willing, and for being able. */
const across: Record<ProfileId, Record<BlockId, ProfileId>> = {
  'high-high': { willing: 'low-high', able: 'high-low' },
  'high-low': { willing: 'low-low', able: 'high-high' },
  'low-high': { willing: 'high-high', able: 'low-low' },
  'low-low': { willing: 'high-low', able: 'low-high' },
};

/** What willing and being able say together; close to the line with the names of the profiles beside it. */
export function profileViewModel(outcome: Outcome, wording: Wording): ProfileViewModel | null {
  const { profile } = basisView(outcome).scores;
  if (!profile || !reportRouteOf(outcome.route).tellsProfile) return null;
  const { say } = wording;
  const { label, professional, watch } = entryOf(interpretation.profiles, profile.id);
  return {
    id: profile.id,
    label: say(label),
    text: [...textsOf(profile.id, outcome).map(say), ...nearOthers(profile, wording)].join(' '),
    forExpert: [say(professional), say(watch)],
  };
}

function textsOf(id: ProfileId, { situation }: Outcome): readonly Text[] {
  const { profiles, whereDone } = interpretation;
  if (!offersPlace(situation)) return [entryOf(profiles, id).text];
  // The other text of this profile asks whether to begin, and for a day to look again.
  return [entryOf(whereDone.profiles, id).text, ...(id === 'low-low' ? [whereDone.goNoGo] : [])];
}

/** That the line is near, and which profiles lie behind it; empty when it is not. */
function nearOthers({ id, close }: Profile, { say, words, listed }: Wording): readonly string[] {
  if (close.length === 0) return [];
  const others = close.map((block) => say(entryOf(interpretation.profiles, across[id][block]).label));
  return [
    say(interpretation.profileCut.borderZone),
    words.alsoFits(listed(others.map(quoted)), others.length),
  ];
}

/** Whether a rule acts on the profile as a whole. What it says is said once, by the text of the profile. */
export function isOfProfile(rule: RuleId): boolean {
  return ruleOf(rule).ofProfile !== undefined;
}

/** The name of the profile, in quotes for inside a sentence; null when there is none. */
export function quotedProfile(outcome: Outcome, { say }: Wording): string | null {
  const { profile } = basisView(outcome).scores;
  return profile && quoted(say(entryOf(interpretation.profiles, profile.id).label));
}
