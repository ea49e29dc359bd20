import type { FactorId } from '../questions/schema';
import { companyFor } from './company';
import type { InterventionId, RuleId } from './ids';
import { aimsAtFactor, factorOfTarget } from './need';
import { compareIds, effortOrder, type Ranked } from './ranking';
import type { ChoiceRule, Lack } from './rule';
import type { Intervention } from './schema';
import type { Situation } from './situation';

const MOST_PER_FACTOR = 2;

/** A rule that asks for one of these steps. */
export interface AskedSteps {
  readonly rule: RuleId;
  readonly anyOf: readonly InterventionId[];
}

/** Why a step was taken, in the order of the choice. */
type ChosenBecause =
  | { readonly kind: 'weakestFactor'; readonly requiredBy: RuleId | undefined }
  | { readonly kind: 'required'; readonly rule: RuleId }
  | { readonly kind: 'ranked' }
  | { readonly kind: 'company'; readonly of: InterventionId };

/** Why a step with points above 0 was passed over while a slot was left. */
export type PassedOverBecause =
  | { readonly kind: 'factorIsFull' }
  /** A rule takes it only in company. */
  | { readonly kind: 'lacksCompany'; readonly rule: RuleId; readonly lack: Lack };

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
  /** The rules about company of which a step came up in the last part of the choice. */
  readonly rulesThatSpoke: readonly RuleId[];
}

/**
 * Chooses the steps (section "Choose").
 * @param ranked all interventions, best first
 * @param slots how many steps at most
 * @param asked by the rules that speak, in the order in which they are met
 * @param rules about the company in which some steps are taken
 */
export function choose(
  ranked: readonly Ranked[],
  situation: Situation,
  slots: number,
  asked: readonly AskedSteps[],
  rules: readonly ChoiceRule[],
): Choice {
  const eligible = ranked.filter((one) => !one.isExcluded);
  const needsCompany = ({ intervention }: Ranked) =>
    rules.some(({ company }) => company.of(intervention, situation));
  const alone = eligible.filter((one) => !needsCompany(one));
  const first = forWeakestFactor(alone, situation, asked);
  const required = meetRequirements(eligible, first, slots, asked);
  const filled = fillUp(eligible, situation, slots, required.chosen, rules);
  return { ...filled, openPreconditions: required.open };
}

/** Step 1: the best for the first factor of the focus; one that a rule requires goes before. */
function forWeakestFactor(
  alone: readonly Ranked[],
  { focus }: Situation,
  asked: readonly AskedSteps[],
): readonly Chosen[] {
  const weakest = focus[0];
  if (!weakest) return [];
  const fitting = alone.filter(
    ({ intervention, points }) => points > 0 && aimsAtFactor(intervention, weakest),
  );
  const required = asked.flatMap(({ rule, anyOf }) => {
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
  slots: number,
  asked: readonly AskedSteps[],
): { readonly chosen: readonly Chosen[]; readonly open: readonly RuleId[] } {
  const chosen = [...first];
  const open: RuleId[] = [];
  for (const { rule, anyOf } of asked) {
    if (chosen.some(({ step }) => meets(step, anyOf))) continue;
    const step = eligible.find((one) => meets(one, anyOf));
    if (step && chosen.length < slots) chosen.push({ step, because: { kind: 'required', rule } });
    else open.push(rule);
  }
  return { chosen, open };
}

/** Step 3: the rest from the top of the ranking, in one pass: what was passed over does not come back. */
function fillUp(
  eligible: readonly Ranked[],
  situation: Situation,
  slots: number,
  required: readonly Chosen[],
  rules: readonly ChoiceRule[],
): Omit<Choice, 'openPreconditions'> {
  const chosen = [...required];
  const passedOver = new Map<InterventionId, PassedOverBecause>();
  const spoke = new Set<RuleId>();
  for (const step of eligible) {
    if (chosen.length >= slots || step.points <= 0) break;
    const { intervention } = step;
    if (chosen.some((one) => one.step === step)) continue;
    if (isFactorFull(step, chosen)) {
      passedOver.set(intervention.id, { kind: 'factorIsFull' });
      continue;
    }
    const company = companyFor(step, rules, {
      situation,
      eligible,
      chosen: chosen.map((one) => one.step),
      room: slots - chosen.length,
    });
    for (const rule of company.rules) spoke.add(rule);
    if (company.lacking) {
      passedOver.set(intervention.id, { kind: 'lacksCompany', ...company.lacking });
      continue;
    }
    const along = company.comesAlong.map((one): Chosen => {
      return { step: one, because: { kind: 'company', of: intervention.id } };
    });
    chosen.push(...along, { step, because: { kind: 'ranked' } });
  }
  return { chosen, passedOver, rulesThatSpoke: [...spoke] };
}

/**
 * The order of doing: earliest phase, effort, points, id. What a rule wants done before all others goes
 * first; else a step of high effort never does, when another is there: an easy success first.
 * @param goFirst the steps that rules want done first
 */
export function inOrder(chosen: readonly Chosen[], goFirst: readonly InterventionId[]): readonly Chosen[] {
  const ordered = chosen.toSorted(
    ({ step: a }, { step: b }) =>
      Math.min(...a.intervention.phases) - Math.min(...b.intervention.phases) ||
      effortOrder[a.intervention.effort] - effortOrder[b.intervention.effort] ||
      b.points - a.points ||
      compareIds(a, b),
  );
  const opener =
    ordered.find(({ step }) => goFirst.includes(step.intervention.id)) ??
    ordered.find(({ step }) => step.intervention.effort !== 'high');
  return opener ? [opener, ...ordered.filter((one) => one !== opener)] : ordered;
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
