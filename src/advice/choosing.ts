import type { FactorId } from '../questions/schema';
import type { InterventionId, RuleId } from './ids';
import { aimsAtFactor, gainIn, mainFactor } from './need';
import type { Ranked } from './ranking';
import type { Tag } from './schema';
import type { Situation } from './situation';

/** The border of the band high: no step for what is high already, the lowest factor excepted. Policy. */
const LEAST_GAIN = 0.3;

/** What an easy step for the second factor has at answers just below the middle. Policy. */
const LEAST_POINTS = 0.7;

const FIRST_PHASE_WITH_TRAINING = 3;

/** What a training is chosen beside: a step in which it is practised. */
const PRACTICE: Tag = 'practice';

/** A rule that asks for a step with this tag and takes a slot for it. */
export interface AskedStep {
  readonly rule: RuleId;
  readonly tag: Tag;
  readonly gainsMostIn?: FactorId | undefined;
}

/** Why a step was taken. */
type ChosenBecause =
  | { readonly kind: 'weakestFactor'; readonly requiredBy: RuleId | undefined }
  | { readonly kind: 'required'; readonly rule: RuleId }
  | { readonly kind: 'secondFactor' }
  | { readonly kind: 'ranked' }
  | { readonly kind: 'company'; readonly of: InterventionId };

/** Why a step that can be advised was passed over, whether or not a slot was left. */
export type PassedOverBecause =
  | { readonly kind: 'tooLittle' }
  | { readonly kind: 'factorFull' }
  | { readonly kind: 'notWith'; readonly other: InterventionId }
  /** A training without a step to practise it in, or before someone is in view. */
  | { readonly kind: 'alone' };

export interface Chosen {
  readonly step: Ranked;
  readonly because: ChosenBecause;
}

export interface Choice {
  /** In the order of the choice; `orderOfDoing` gives the order of doing. */
  readonly chosen: readonly Chosen[];
  readonly passedOver: ReadonlyMap<InterventionId, PassedOverBecause>;
  /** Rules that take a slot, whose step found none. */
  readonly open: readonly RuleId[];
}

/** What the choice looks at. */
interface Choosing {
  /** What can be advised, best first. */
  readonly eligible: readonly Ranked[];
  readonly situation: Situation;
  readonly slots: number;
}

/**
 * Chooses the steps (section "Choice"): for the lowest factor, what rules ask for, for the second factor, the
 * rest. There may be fewer than there are slots, even none: nothing is added to fill up.
 * @param ranked all interventions, best first
 * @param slots how many steps at most
 * @param asked by the rules that speak, in the order in which they are met
 */
export function choose(
  ranked: readonly Ranked[],
  situation: Situation,
  slots: number,
  asked: readonly AskedStep[],
): Choice {
  const choosing = { eligible: ranked.filter(({ leftOut }) => leftOut.length === 0), situation, slots };
  const first = forLowestFactor(choosing, asked);
  const required = whatRulesAsk(choosing, first, asked);
  const second = forSecondFactor(choosing, required.chosen);
  return { ...theRest(choosing, second), open: required.open };
}

/** Whether two steps can never be taken together. */
export function clash(a: Ranked, b: Ranked): boolean {
  return (
    a.intervention.notWith.includes(b.intervention.id) || b.intervention.notWith.includes(a.intervention.id)
  );
}

/** Choice 1: the best for the lowest factor; one that a rule asks for goes before. */
function forLowestFactor({ eligible, situation }: Choosing, asked: readonly AskedStep[]): readonly Chosen[] {
  const [lowest] = situation.focus;
  if (!lowest) return [];
  const fitting = eligible.filter(
    ({ intervention, points }) =>
      intervention.kind === 'step' && points > 0 && aimsAtFactor(intervention, lowest),
  );
  const required = asked
    .map(({ rule, tag }) => ({ rule, step: fitting.find((one) => meets(one, tag)) }))
    .find(({ step }) => step !== undefined);
  const step = required?.step ?? fitting[0];
  return step ? [{ step, because: { kind: 'weakestFactor', requiredBy: required?.rule } }] : [];
}

/** Choice 2: what a rule asks for, also without points. */
function whatRulesAsk(
  { eligible, slots }: Choosing,
  first: readonly Chosen[],
  asked: readonly AskedStep[],
): Pick<Choice, 'chosen' | 'open'> {
  const chosen = [...first];
  const open: RuleId[] = [];
  for (const { rule, tag, gainsMostIn } of asked) {
    if (chosen.some(({ step }) => meets(step, tag))) continue;
    const meeting = eligible.filter((one) => meets(one, tag) && fitsBeside(one, chosen));
    const step = gainsMostIn ? withMostGain(meeting, gainsMostIn) : meeting[0];
    if (step && chosen.length < slots) chosen.push({ step, because: { kind: 'required', rule } });
    else open.push(rule);
  }
  return { chosen, open };
}

/** Choice 3: a step of its own for the second factor, on its sorest spot. */
function forSecondFactor(
  { eligible, situation, slots }: Choosing,
  chosen: readonly Chosen[],
): readonly Chosen[] {
  const [, second] = situation.focus;
  if (!second || chosen.length >= slots) return chosen;
  if (chosen.some(({ step }) => gainIn(step, second) >= LEAST_GAIN)) return chosen;
  const fitting = eligible.filter(
    (one) =>
      one.points > 0 &&
      gainIn(one, second) >= LEAST_GAIN &&
      fitsBeside(one, chosen) &&
      (!isTraining(one) || mayBeTrained(situation, chosen)),
  );
  const step = withMostGain(fitting, second);
  return step ? [...chosen, { step, because: { kind: 'secondFactor' } }] : chosen;
}

/** Choice 4: from the top of the ranking, in one pass; what was passed over does not come back. */
function theRest(choosing: Choosing, before: readonly Chosen[]): Pick<Choice, 'chosen' | 'passedOver'> {
  const chosen = [...before];
  const passedOver = new Map<InterventionId, PassedOverBecause>();
  for (const step of choosing.eligible) {
    if (chosen.some((one) => one.step === step)) continue;
    const taken = taking(step, choosing, chosen);
    if ('kind' in taken) passedOver.set(step.intervention.id, taken);
    else if (chosen.length < choosing.slots) chosen.push(...taken.steps);
  }
  return { chosen, passedOver };
}

/** The step with what comes along, or why it is passed over. */
function taking(
  step: Ranked,
  choosing: Choosing,
  chosen: readonly Chosen[],
): PassedOverBecause | { readonly steps: readonly Chosen[] } {
  const { situation, slots } = choosing;
  const hasGain = situation.focus.some((factor) => gainIn(step, factor) >= LEAST_GAIN);
  if (step.points < LEAST_POINTS || !hasGain) return { kind: 'tooLittle' };
  const other = chosen.find((one) => clash(one.step, step));
  if (other) return { kind: 'notWith', other: other.step.intervention.id };
  if (isFactorFull(step, slots, chosen)) return { kind: 'factorFull' };
  const ranked: Chosen = { step, because: { kind: 'ranked' } };
  if (!isTraining(step) || mayBeTrained(situation, chosen)) return { steps: [ranked] };
  const company = companyFor(ranked, choosing, chosen);
  return company ? { steps: [ranked, company] } : { kind: 'alone' };
}

/** What a training is practised in, when there is a slot for both. */
function companyFor(
  training: Chosen,
  { eligible, situation, slots }: Choosing,
  chosen: readonly Chosen[],
): Chosen | undefined {
  if (situation.phase < FIRST_PHASE_WITH_TRAINING || slots - chosen.length < 2) return undefined;
  const step = eligible.find((one) => meets(one, PRACTICE) && fitsBeside(one, [...chosen, training]));
  return step && { step, because: { kind: 'company', of: training.step.intervention.id } };
}

function mayBeTrained({ phase }: Situation, chosen: readonly Chosen[]): boolean {
  return phase >= FIRST_PHASE_WITH_TRAINING && chosen.some(({ step }) => meets(step, PRACTICE));
}

/** Of three steps at most two are mainly about one factor, of two one. */
function isFactorFull(step: Ranked, slots: number, chosen: readonly Chosen[]): boolean {
  const factor = mainFactor(step.intervention);
  return chosen.filter((one) => mainFactor(one.step.intervention) === factor).length >= slots - 1;
}

/** Not chosen yet, and with no chosen step that excludes it. */
function fitsBeside(step: Ranked, chosen: readonly Chosen[]): boolean {
  return chosen.every((one) => one.step !== step && !clash(one.step, step));
}

/** The first of those with the largest gain in a factor. @param steps best first */
function withMostGain(steps: readonly Ranked[], factor: FactorId): Ranked | undefined {
  // Stable: of equal gains the best ranked.
  return steps.toSorted((a, b) => gainIn(b, factor) - gainIn(a, factor))[0];
}

export function meets({ intervention }: Ranked, tag: Tag): boolean {
  return intervention.meets.includes(tag);
}

function isTraining({ intervention }: Ranked): boolean {
  return intervention.kind === 'training';
}
