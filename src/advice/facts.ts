import { chosenOf } from '../cases/background';
import type { BackgroundId } from '../questions/ids';
import type { FactorId, ItemId } from '../questions/schema';
import { LOW_CUT_OFF } from '../scoring/bands';
import { holds, someHold } from './fact';
import type { Fact } from './schema';
import { factorScoreIn, isBelow, type Situation, subAspectIn } from './situation';

/** What the rules and the eligibility of steps call by a name (section "Facts"). */

/** From this phase on someone is at work. */
export const FIRST_PHASE_OF_DOING = 5;

/** So many do-not-knows in one factor ask for a conversation first. */
const MANY_DO_NOT_KNOWS = 2;

/** With confidence below this, an ended placement counts as a setback. */
const SHAKEN_CONFIDENCE = 55;

const PLACE: Fact = { background: 'BG-2', is: ['yes'] };
const NO_PLACE: Fact = { background: 'BG-2', is: ['no'] };
const PLACE_ENDED: Fact = { background: 'BG-3', is: ['yes'] };
const INTENDS: Fact = { background: 'BG-4', is: [4, 5] };
const BETWEEN: Fact = { background: 'BG-4', is: [3, 'dk'] };
const INTENDS_NOT: Fact = { background: 'BG-4', is: [1, 2] };

/** Agreeing that there is much to do in a normal week; until version 1 of the questionnaire: now. */
const BUSY: readonly Fact[] = [
  { item: 'CAP-8', is: [4, 5] },
  { item: 'CAP-5', is: [4, 5] },
];

/** Agreeing that a bad experience made them careful: asked until version 1. */
const BAD_EXPERIENCE: Fact = { item: 'EFF-3', is: [4, 5] };

const CONFIDENT: Fact = { item: 'EFF-1', is: [4, 5] };
const EXPECTS_BENEFIT: Fact = { item: 'ATT-2', is: [4, 5] };
const TEAM_IS_NOT_OPEN: Fact = { item: 'NOR-4', is: [1, 2] };
const REGULAR_CONTACT: Fact = { item: 'CON-5', is: [4, 5] };

const GUIDANCE = 'capacity.supervisionTime';

const SIZE: BackgroundId = 'BG-1';
const GROUPS: BackgroundId = 'BG-9';
const NO_GROUP = 'no-idea';

/** Whether they said that they offer a placement now. */
export const hasPlace = (situation: Situation) => holds(PLACE, situation);

/** Whether a placement ended sooner than they wanted. */
export const hasEndedPlace = (situation: Situation) => holds(PLACE_ENDED, situation);

/** Whether the end of a placement left them with little confidence (rule R08). */
export const hasSetback = (situation: Situation) =>
  hasEndedPlace(situation) && isBelow(factorScoreIn(situation, 'selfEfficacy'), SHAKEN_CONFIDENCE);

/** Whether they said that they do not intend this, without having a placement. */
export const isNotPlanning = (situation: Situation) => holds(INTENDS_NOT, situation) && !hasPlace(situation);

/** What they said about their intention; null when they did not say. */
export function intentionIn(situation: Situation): 'agree' | 'between' | 'disagree' | null {
  if (holds(INTENDS, situation)) return 'agree';
  if (holds(BETWEEN, situation)) return 'between';
  return holds(INTENDS_NOT, situation) ? 'disagree' : null;
}

export const isBusy = (situation: Situation) => someHold(BUSY, situation);

/** Whether hours for guidance are scarce, also where the factor has too few answers for a score. */
export const isGuidanceScarce = (situation: Situation) =>
  isBelow(subAspectIn(situation, GUIDANCE), LOW_CUT_OFF) || isBusy(situation);

export const hasBadExperience = (situation: Situation) => holds(BAD_EXPERIENCE, situation);

/** Whether they trust that it will work, so that nobody tells them that they doubt. */
export const isConfident = (situation: Situation) => holds(CONFIDENT, situation);

export const expectsBenefit = (situation: Situation) => holds(EXPECTS_BENEFIT, situation);

export const isTeamReluctant = (situation: Situation) => holds(TEAM_IS_NOT_OPEN, situation);

export const hasRegularContact = (situation: Situation) => holds(REGULAR_CONTACT, situation);

/** The items that say whether there are hours for guidance, as far as they were asked. */
export const itemsAboutGuidance = ({ items }: Situation): readonly ItemId[] =>
  items
    .filter(({ id, subAspect }) => subAspect === GUIDANCE || itemsOf(BUSY).includes(id))
    .map(({ id }) => id);

export const itemsAboutTeam = (): readonly ItemId[] => itemsOf([TEAM_IS_NOT_OPEN]);

export const itemsAboutSetback = (): readonly ItemId[] => itemsOf([BAD_EXPERIENCE]);

/** How large the organisation is, as the background question has it; undefined when it was not said. */
export const sizeIn = ({ background }: Situation) => background[SIZE];

/** The groups that they think of; none when they have no idea. */
export function groupsIn({ background }: Situation): readonly string[] {
  return chosenOf(background[GROUPS]).filter((group) => group !== NO_GROUP);
}

/**
 * Whether the employer offers a placement already, so that nothing may say "begin": it was said, or the phase
 * says so and the answer does not contradict it.
 */
export function offersPlace(situation: Pick<Situation, 'ratings' | 'background' | 'phase'>): boolean {
  return holds(PLACE, situation) || (!holds(NO_PLACE, situation) && situation.phase >= FIRST_PHASE_OF_DOING);
}

/** Factors without a score or with two or more do-not-knows: their conversation questions come first. */
export function littleKnownFactors({ items, ratings, scores }: Situation): readonly FactorId[] {
  return scores.factors
    .filter(({ factor, kind }) => {
      const unknown = items.filter((item) => item.factor === factor && ratings[item.id] === 'dk').length;
      return kind === 'unscored' || unknown >= MANY_DO_NOT_KNOWS;
    })
    .map(({ factor }) => factor);
}

function itemsOf(facts: readonly Fact[]): readonly ItemId[] {
  return facts.flatMap((fact) => ('item' in fact ? [fact.item] : []));
}
