import type { FactorId } from '../questions/schema';
import { aimsAtFactor, factorOfTarget } from './need';
import { compareIds, effortOrder, type Ranked } from './ranking';
import type { RuleId } from './rule';
import type { Intervention, InterventionId } from './schema';
import type { Situation } from './situation';

const MOST_PER_FACTOR = 2;
const LAST_PHASE_WITHOUT_TRAINING = 2;

/** Training is taken only beside a step that gives it a place and a plan (R09). */
const TRAININGS: readonly InterventionId[] = ['INT-18', 'INT-19', 'INT-20'];
const COMPANY_OF_TRAINING: readonly InterventionId[] = ['INT-39', 'INT-41', 'INT-26'];

/** A rule that asks for one of these steps. */
export interface Requirement {
  readonly rule: RuleId;
  readonly anyOf: readonly InterventionId[];
}

/** Why a step was taken, in the order of the choice. */
type ChosenBecause =
  | { readonly kind: 'weakestFactor'; readonly requiredBy: RuleId | undefined }
  | { readonly kind: 'required'; readonly rule: RuleId }
  | { readonly kind: 'ranked' }
  | { readonly kind: 'company'; readonly of: InterventionId };

/** Why a step with points above 0 was passed over while a place was left. */
export type PassedOverBecause =
  | 'factorIsFull'
  | 'pressureNeedsCompany'
  | 'trainingNeedsCompany'
  /** Rules keep out all that could go beside a training. */
  | 'companyExcluded'
  | 'trainingTooEarly';

export interface Chosen {
  readonly step: Ranked;
  readonly because: ChosenBecause;
}

export interface Choice {
  /** In the order of the choice; `inOrder` gives the order of doing. */
  readonly chosen: readonly Chosen[];
  readonly passedOver: ReadonlyMap<InterventionId, PassedOverBecause>;
  /** Rules whose requirement no chosen step meets. */
  readonly openPreconditions: readonly RuleId[];
  /** Whether a step with pressure (R02) or a training (R09) came up in the last part of the choice. */
  readonly cameUp: { readonly pressure: boolean; readonly training: boolean };
}

/**
 * Chooses the steps (section "Choose").
 * @param ranked all interventions, best first
 * @param places how many steps at most: 3, or 2 under R05
 * @param requirements of the rules that speak, in the order in which they are met
 */
export function choose(
  ranked: readonly Ranked[],
  situation: Situation,
  places: number,
  requirements: readonly Requirement[],
): Choice {
  const eligible = ranked.filter((one) => !one.isExcluded);
  const first = forWeakestFactor(eligible, situation, requirements);
  const required = meetRequirements(eligible, first, places, requirements);
  return { ...fillUp(eligible, situation, places, required.chosen), openPreconditions: required.open };
}

/** Step 1: the best for the first factor of the focus; one that a rule requires goes before. */
function forWeakestFactor(
  eligible: readonly Ranked[],
  { focus }: Situation,
  requirements: readonly Requirement[],
): readonly Chosen[] {
  const weakest = focus[0];
  if (!weakest) return [];
  const fitting = eligible.filter(
    ({ intervention, points }) =>
      points > 0 &&
      intervention.pressure === 'none' &&
      !isTraining(intervention) &&
      aimsAtFactor(intervention, weakest),
  );
  const required = requirements.flatMap(({ rule, anyOf }) => {
    const step = fitting.find((one) => meets(one, anyOf));
    return step ? [{ step, rule }] : [];
  })[0];
  const step = required?.step ?? fitting[0];
  return step ? [{ step, because: { kind: 'weakestFactor', requiredBy: required?.rule } }] : [];
}

/** Step 2: the best step that each requirement asks for, also without points. */
function meetRequirements(
  eligible: readonly Ranked[],
  first: readonly Chosen[],
  places: number,
  requirements: readonly Requirement[],
): { readonly chosen: readonly Chosen[]; readonly open: readonly RuleId[] } {
  const chosen = [...first];
  const open: RuleId[] = [];
  for (const { rule, anyOf } of requirements) {
    if (chosen.some(({ step }) => meets(step, anyOf))) continue;
    const step = eligible.find((one) => meets(one, anyOf));
    if (step && chosen.length < places) chosen.push({ step, because: { kind: 'required', rule } });
    else open.push(rule);
  }
  return { chosen, open };
}

/** Step 3: the rest from the top of the ranking, in one pass: what was passed over does not come back. */
function fillUp(
  eligible: readonly Ranked[],
  situation: Situation,
  places: number,
  required: readonly Chosen[],
): Omit<Choice, 'openPreconditions'> {
  const chosen = [...required];
  const passedOver = new Map<InterventionId, PassedOverBecause>();
  const cameUp = { pressure: false, training: false };
  for (const step of eligible) {
    if (chosen.length >= places || step.points <= 0) break;
    const { intervention } = step;
    if (chosen.some((one) => one.step === step)) continue;
    if (isFactorFull(step, chosen)) {
      passedOver.set(intervention.id, 'factorIsFull');
      continue;
    }
    if (intervention.pressure !== 'none') {
      cameUp.pressure = true;
      if (!hasHelpBesidePressure(chosen)) {
        passedOver.set(intervention.id, 'pressureNeedsCompany');
        continue;
      }
    }
    if (isTraining(intervention)) {
      cameUp.training = true;
      const company = companyForTraining(eligible, chosen, places, situation.phase);
      if (typeof company === 'string' && company !== 'isThere') {
        passedOver.set(intervention.id, company);
        continue;
      }
      if (company !== 'isThere') {
        chosen.push({ step: company, because: { kind: 'company', of: intervention.id } });
      }
    }
    chosen.push({ step, because: { kind: 'ranked' } });
  }
  return { chosen, passedOver, cameUp };
}

/**
 * The order of doing: earliest phase, effort, points, id. Looking back on a setback goes first; else a
 * step of high effort never does, when another is there (R07: an easy success first).
 * @param looksBackFirst whether R08 asks for INT-15
 */
export function inOrder(chosen: readonly Chosen[], looksBackFirst: boolean): readonly Chosen[] {
  const ordered = chosen.toSorted(
    ({ step: a }, { step: b }) =>
      Math.min(...a.intervention.phases) - Math.min(...b.intervention.phases) ||
      effortOrder[a.intervention.effort] - effortOrder[b.intervention.effort] ||
      b.points - a.points ||
      compareIds(a, b),
  );
  const lookingBack = looksBackFirst
    ? ordered.find(({ step }) => step.intervention.id === 'INT-15')
    : undefined;
  const opener = lookingBack ?? ordered.find(({ step }) => step.intervention.effort !== 'high');
  return opener ? [opener, ...ordered.filter((one) => one !== opener)] : ordered;
}

/** Whether a step is a training, which is taken only in company (R09). */
export function isTraining({ id }: Intervention): boolean {
  return TRAININGS.includes(id);
}

function meets({ intervention }: Ranked, anyOf: readonly InterventionId[]): boolean {
  return anyOf.includes(intervention.id);
}

/** The factor of the first primary target: what the limit of two per factor counts. */
export function mainFactor({ targets }: Intervention): FactorId {
  const [first = ''] = targets.primary;
  return factorOfTarget(first);
}

function isFactorFull(step: Ranked, chosen: readonly Chosen[]): boolean {
  const factor = mainFactor(step.intervention);
  return chosen.filter((one) => mainFactor(one.step.intervention) === factor).length >= MOST_PER_FACTOR;
}

/** Pressure only beside a step that builds confidence and a step that removes an obstacle (R02). */
function hasHelpBesidePressure(chosen: readonly Chosen[]): boolean {
  const anyAimsAt = (...factors: readonly FactorId[]) =>
    chosen.some(({ step }) => aimsAtFactor(step.intervention, ...factors));
  return anyAimsAt('selfEfficacy') && anyAimsAt('capacity', 'context', 'skills');
}

function companyForTraining(
  eligible: readonly Ranked[],
  chosen: readonly Chosen[],
  places: number,
  phase: number,
): Ranked | 'isThere' | PassedOverBecause {
  if (phase <= LAST_PHASE_WITHOUT_TRAINING) return 'trainingTooEarly';
  if (chosen.some(({ step }) => meets(step, COMPANY_OF_TRAINING))) return 'isThere';
  const company = eligible.find((one) => meets(one, COMPANY_OF_TRAINING));
  if (!company) return 'companyExcluded';
  const hasRoomForBoth = places - chosen.length >= 2;
  return hasRoomForBoth ? company : 'trainingNeedsCompany';
}
