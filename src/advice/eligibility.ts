import { someHold } from './fact';
import { FIRST_PHASE_OF_DOING, groupsIn, hasEndedPlace, hasPlace, sizeIn } from './facts';
import type { RuleId } from './ids';
import { factorOfTarget } from './need';
import type { SituationRule } from './rule';
import type { Intervention } from './schema';
import type { Selector } from './selectors';
import type { Situation } from './situation';

/** In these phases nobody is in view yet. */
const LAST_PHASE_WITHOUT_CANDIDATE = 2;

/** So many phases ahead a step can still be agreed on. */
const PHASES_AHEAD = 1;

/** A reason of its own for which a step cannot be taken now. */
export type OwnReason = (typeof ownReasons)[number];

/** Why a step cannot be advised: by itself, or by a rule. */
export type LeftOutBecause = OwnReason | RuleId;

export const ownReasons = [
  'notRanked',
  'phase',
  'candidate',
  'place',
  'size',
  'group',
  'done',
  'notApplicable',
  'unknown',
] as const;

/** When each holds (section "Which steps can be advised"). */
const holdsFor: Readonly<Record<OwnReason, Selector>> = {
  notRanked: ({ inRanking }) => !inRanking,
  phase: ({ phases }, { phase }) => Math.max(...phases) < phase || Math.min(...phases) > phase + PHASES_AHEAD,
  candidate: ({ needs }, { phase }) => needs === 'candidate' && phase <= LAST_PHASE_WITHOUT_CANDIDATE,
  place: ({ needs }, situation) => {
    const isBefore = !hasPlace(situation) && situation.phase < FIRST_PHASE_OF_DOING;
    return isBefore && (needs === 'place' || (needs === 'experience' && !hasEndedPlace(situation)));
  },
  size: ({ size }, situation) => size.some((one) => one === sizeIn(situation)),
  group: ({ forGroups }, situation) =>
    forGroups.length > 0 && !groupsIn(situation).some((group) => forGroups.includes(group)),
  done: ({ alreadyDone }, situation) => someHold(alreadyDone, situation),
  notApplicable: ({ onlyWhen, notWhen }, situation) =>
    (onlyWhen.length > 0 && !someHold(onlyWhen, situation)) || someHold(notWhen, situation),
  unknown: (intervention, situation) =>
    targetsUnknown(intervention, situation) && !clarifiesUnknown(intervention, situation),
};

/**
 * Every reason for which a step cannot be advised now; one is enough. Empty for a step that can be.
 * @param rules all that look at the situation, also those that are silent
 * @returns its own reasons first, then the rules in their order
 */
export function leftOutBecause(
  intervention: Intervention,
  situation: Situation,
  rules: readonly SituationRule[],
): readonly LeftOutBecause[] {
  return [
    ...ownReasons.filter((reason) => holdsFor[reason](intervention, situation)),
    ...rules
      .filter(
        (rule) =>
          rule.alwaysExcludes?.(intervention, situation) ||
          (rule.excludes?.(intervention, situation) && rule.speaks(situation)),
      )
      .map(({ id }) => id),
  ];
}

/** Whether a step helps to find out what was answered with a do-not-know. */
export function clarifiesUnknown({ clarifies }: Intervention, { ratings }: Situation): boolean {
  return clarifies.some((item) => ratings[item] === 'dk');
}

function targetsUnknown({ targets }: Intervention, { scores }: Situation): boolean {
  return targets.primary.every((target) =>
    scores.factors.some((one) => one.kind === 'unscored' && one.factor === factorOfTarget(target)),
  );
}
