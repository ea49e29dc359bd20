import type { KnownItemId } from '../questions/ids';
import type { ProfileId } from '../scoring/profile';
import type { InterventionId, RuleId } from './ids';
import { type RuleTexts, type Text, textsOf } from './rules/texts';
import type { Intervention } from './schema';
import type { Selector } from './selectors';
import type { Situation } from './situation';

/**
 * One rule of the advice: its words, where it is said, and what it says about a single step. When it speaks
 * and what it then does differs by what it looks at: the situation, the choice of steps, or a resource.
 */
export type Rule = SituationRule | ChoiceRule | ResourceRule;

export type SituationRule = RuleTexts & LooksAtSituation;
export type ChoiceRule = RuleTexts & LooksAtChoice;
export type ResourceRule = RuleTexts & Spoken;

interface Spoken {
  readonly id: RuleId;
  readonly said: Said;
  /**
   * The profile that it acts on. The text of the profile says the same, so a step repeats it only for want of
   * other reasons.
   */
  readonly ofProfile?: ProfileId;
  /**
   * What it says against a step that it keeps out or moves back, where that is more than its "why not".
   * @param own the rule's "why not", or else its text
   */
  readonly objects?: (intervention: Intervention, situation: Situation, own: Text) => readonly Text[];
  /** Whether the factor that a step is mainly about is named before what is said against it. */
  readonly namesFactor?: true;
  /** What makes a step less fitting than its points say. Said with the step, also while the rule is silent. */
  readonly cautions?: (intervention: Intervention, situation: Situation) => readonly Text[];
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
  readonly text?: (situation: Situation) => Text;
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
  /** Half a point more for these, also where the base points are 0. */
  readonly promotesFromZero?: Selector;
  /** Half a point less, where the base points are above 0. */
  readonly demotes?: Selector;
  /** Never to be proposed. */
  readonly excludes?: Selector;
  /** No rule may promote these. */
  readonly forbidsPromotion?: Selector;
  readonly requires?: Requirement;
  /** Items whose conversation questions come first. */
  readonly asks?: readonly KnownItemId[];
  /** At most so many steps. */
  readonly limit?: number;
}

/** One of these steps must be chosen, else the rule is an open precondition. */
export interface Requirement {
  /** 1 is met first. */
  readonly turn: number;
  /** The steps that it accepts; none when it requires nothing here. */
  readonly asksFor: (situation: Situation) => readonly InterventionId[];
  /** Items whose answers alone may make the rule speak. */
  readonly restsOn?: readonly KnownItemId[];
  /** Whether its step is done before all others. */
  readonly goesFirst?: true;
}

/** Looks at the choice: it speaks when a step came up that is taken only in company. */
interface LooksAtChoice extends Spoken {
  readonly company: Company;
}

/** The company in which some steps are taken. */
export interface Company {
  /** The steps that need it. */
  readonly of: Selector;
  /** The first phase in which they are taken at all. */
  readonly fromPhase: number;
  /** Of each of these a step must have been chosen. */
  readonly beside: readonly Selector[];
  /** Whether what is missing comes along when there is a slot for it as well. */
  readonly comesAlong: boolean;
  /** What is said of a step that was passed over. `{phase}` stands for the phase of the case. */
  readonly told: (lack: Lack) => readonly Text[];
}

/** What a step lacked that is taken only in company: a later phase, a slot for its company, or any company. */
export type Lack = 'phase' | 'place' | 'company';

/** @throws RangeError when rules.json has no words for it; so do those below */
export function situationRule(behaviour: LooksAtSituation): SituationRule {
  return { ...textsOf(behaviour.id), ...behaviour };
}

export function choiceRule(behaviour: LooksAtChoice): ChoiceRule {
  return { ...textsOf(behaviour.id), ...behaviour };
}

export function resourceRule(behaviour: Spoken): ResourceRule {
  return { ...textsOf(behaviour.id), ...behaviour };
}

/** Why a rule favours a step, in its own words. */
export function reasonOf({ why, text }: Rule): Text {
  return why ?? text;
}

/** What a rule says against a step that it keeps out or moves back. */
export function objectionsOf(
  { objects, whyNot, text }: Rule,
  intervention: Intervention,
  situation: Situation,
): readonly Text[] {
  const own = whyNot ?? text;
  return objects?.(intervention, situation, own) ?? [own];
}
