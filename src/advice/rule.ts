import type { FactorId, ItemId } from '../questions/schema';
import type { ProfileId } from '../scoring/profile';
import type { RuleId } from './ids';
import { type RuleTexts, type Text, textsOf } from './rules/texts';
import type { Intervention, Tag } from './schema';
import type { Selector } from './selectors';
import type { Situation } from './situation';

/**
 * One rule of the advice: its words, where it is said, when it speaks and what it then does. What makes it
 * speak is the situation, the steps that can be advised, or the steps that were chosen.
 */
export type Rule = SituationRule | StepRule | ChoiceRule | SpokenRule;

export type SituationRule = RuleTexts & LooksAtSituation;
export type StepRule = RuleTexts & LooksAtSteps;
export type ChoiceRule = RuleTexts & LooksAtChoice;
export type SpokenRule = RuleTexts & Spoken;

interface Spoken {
  readonly id: RuleId;
  readonly said: Said;
  /**
   * The profile that it acts on. The text of the profile says the same, so a step repeats it only for want of
   * other reasons.
   */
  readonly ofProfile?: ProfileId;
}

/** Where a rule that speaks is heard. */
type Said =
  /** Beside the steps, with a title, its text and its sources. */
  | Guidance
  /** Above the conversation, as a reason to talk before choosing. It is what to talk about, too. */
  | TalkFirst
  /** With the step that it asks for, or as something to arrange first. */
  | { readonly where: 'step' }
  /** With a resource. */
  | { readonly where: 'resource' }
  /** In the plan, when a step is agreed on. */
  | { readonly where: 'plan' }
  /** In the text of the profile that it acts on. */
  | { readonly where: 'profile' }
  /** Nowhere: the advice itself shows it. */
  | { readonly where: 'nowhere' };

export interface TalkFirst {
  readonly where: 'conversation';
  readonly about: 'littleKnown' | 'differences';
}

export interface Guidance {
  readonly where: 'guidance';
  /** 1 is the most needed. When there are too many to remember, the last are left out. */
  readonly need: number;
  /** A warning stands before the steps, an explanation after them. */
  readonly tone: 'warning' | 'explanation';
  /** Whether it has to be heard now that it speaks; always, when left out. */
  readonly when?: (heard: Heard) => boolean;
  /** What is told in place of the rule's own text. */
  readonly text?: Text;
}

/** What decides whether a rule that speaks has to be heard. */
interface Heard {
  readonly situation: Situation;
  /** The steps that were chosen. */
  readonly steps: readonly Intervention[];
  /** How many of these the rule promoted. */
  readonly promoted: number;
  readonly rulesThatSpoke: readonly RuleId[];
}

/** Looks at the situation, before any step is chosen. Its effects hold while it speaks. */
interface LooksAtSituation extends Spoken {
  readonly speaks: (situation: Situation) => boolean;
  /** Half a point more, where the base points are above 0. */
  readonly promotes?: Selector;
  /** The same, also where the base points are 0. */
  readonly promotesFromZero?: Selector;
  /** Half a point less, where the base points are above 0. */
  readonly demotes?: Selector;
  /** Cannot be advised while it speaks. */
  readonly excludes?: Selector;
  /** Cannot be advised, also while it is silent. */
  readonly alwaysExcludes?: Selector;
  readonly requires?: Requirement;
  /** Sub-aspects whose conversation questions come first. */
  readonly asksAbout?: readonly string[];
  /** At most so many steps. */
  readonly limit?: number;
}

/** A step with a certain tag must be chosen, else the rule is an open precondition. */
export interface Requirement {
  /** 1 is met first. */
  readonly turn: number;
  /** What it asks for; null when it asks for nothing here. */
  readonly tag: (situation: Situation) => Tag | null;
  /**
   * Whether a step takes a slot for it. Otherwise it is a condition of starting, which a step that was chosen
   * for another reason may meet. Always, when left out.
   * @param slots how many steps there can be
   */
  readonly takesSlot?: (situation: Situation, slots: number) => boolean;
  /** Items whose answers alone may make the rule speak. */
  readonly restsOn?: (situation: Situation) => readonly ItemId[];
  /** The factor in which its step has the largest gain; the best ranked, when left out. */
  readonly gainsMostIn?: FactorId;
  /** Its step is done before those of the rules with a higher number, and before all others. */
  readonly doneAs?: number;
}

/** Looks at the steps that can be advised: it speaks when one of them is for it, and promotes these. */
interface LooksAtSteps extends Spoken {
  readonly promotes: Selector;
}

/** Looks at the choice. */
interface LooksAtChoice extends Spoken {
  readonly speaksOf: (chosen: readonly Intervention[]) => boolean;
}

/** @throws RangeError when rules.json has no words for it; so do those below */
export function situationRule(behaviour: LooksAtSituation): SituationRule {
  return { ...textsOf(behaviour.id), ...behaviour };
}

export function stepRule(behaviour: LooksAtSteps): StepRule {
  return { ...textsOf(behaviour.id), ...behaviour };
}

export function choiceRule(behaviour: LooksAtChoice): ChoiceRule {
  return { ...textsOf(behaviour.id), ...behaviour };
}

export function spokenRule(behaviour: Spoken): SpokenRule {
  return { ...textsOf(behaviour.id), ...behaviour };
}

/** Why a rule favours a step, in its own words. */
export function reasonOf({ why, text }: Rule): Text {
  return why ?? text;
}

/** What a rule says against a step that it keeps out or moves back. */
export function objectionOf({ whyNot, text }: Rule): Text {
  return whyNot ?? text;
}

/** What has to be arranged first, where no step was chosen for it. */
export function openTextOf({ openText, text }: Rule): Text {
  return openText ?? text;
}
