import type { Advice } from '../../advice/advise';
import { isTraining } from '../../advice/choosing';
import { type RuleId, ruleText } from '../../advice/rule';
import { messages } from '../../advice/rules/messages';
import type { Text } from '../../i18n/language';
import { interpretation } from '../interpretation';
import { offersPlace } from '../offersPlace';
import type { Outcome } from '../outcome';
import type { GuidanceViewModel } from './report';
import { sourceViewModel } from './source';
import type { Wording } from './wording';

/** More than this nobody remembers at the table. */
const MOST = 4;

const SHARED = 2;

/** The order in which texts of rules are told. */
const kindOrder = ['safety', 'data', 'routing', 'ordering'] as const;

/** A rule that an employer may have to hear. */
interface Heard {
  readonly rule: RuleId;
  /** Whether it has to be heard now that it speaks; always, when it is left out. */
  readonly isNeeded?: (outcome: Outcome, advice: Advice) => boolean;
  /** What is told in place of the rule's own text. */
  readonly textFor?: (outcome: Outcome) => Text;
  /** Whether it belongs before the steps though it is no rule of safety. */
  readonly comesFirst?: boolean;
}

/**
 * The most needed first, for when there are more than four. The others are told elsewhere, or not at all:
 * - R03, R04 and R06 say what the text of the profile says; so does R05, but for the question whether now
 *   is the time.
 * - R08, R11 and R20 stand with the step that they ask for, or as an open precondition.
 * - R14 is the number of steps itself. R17 and R18 stand above the conversation, R19 with each step.
 */
const heard: readonly Heard[] = [
  // What could do harm, and whether to begin at all.
  { rule: 'R01' },
  {
    rule: 'R05',
    textFor: ({ situation }) => (offersPlace(situation) ? interpretation.whereDone.goNoGo : messages.goNoGo),
    comesFirst: true,
  },
  // A kind of step that goes wrong on its own; without such a step it only explains a "why not".
  {
    rule: 'R02',
    isNeeded: (_, { steps }) => steps.some(({ step }) => step.intervention.pressure !== 'none'),
  },
  { rule: 'R09', isNeeded: (_, { steps }) => steps.some(({ step }) => isTraining(step.intervention)) },
  // Two low scores that mean something else than they seem to.
  { rule: 'R16' },
  { rule: 'R21' },
  { rule: 'R12' },
  { rule: 'R13' },
  // Where the benefit is what holds back; an experienced employer rather sees the drawbacks (R16).
  {
    rule: 'R10',
    isNeeded: ({ situation }, { rulesThatSpoke }) =>
      situation.focus.includes('attitude') && !rulesThatSpoke.includes('R16'),
  },
  // About making a plan. Where one step does so, it stands there; for several it is told once, here.
  { rule: 'R15', isNeeded: (_, advice) => favoured('R15', advice) >= SHARED },
  // Where confidence is what holds back; R01 says it already when confidence is low.
  {
    rule: 'R07',
    isNeeded: ({ situation }, { rulesThatSpoke }) =>
      situation.focus.includes('selfEfficacy') && !rulesThatSpoke.includes('R01'),
  },
];

/** The texts of rules that the user has to hear, safety first; empty on the professional's own route. */
export function guidanceOf(outcome: Outcome, wording: Wording): readonly GuidanceViewModel[] {
  return selected(outcome)
    .toSorted((a, b) => kindOf(a) - kindOf(b))
    .map(({ rule, textFor, comesFirst = ruleText(rule).kind === 'safety' }) => ({
      ...guidanceViewModel(rule, wording),
      ...(textFor ? { text: wording.say(textFor(outcome)) } : {}),
      comesFirst,
    }));
}

/** Why talking comes before choosing: a difference between two views (R17), too little known (R18). */
export function talkFirstOf({ advice }: Outcome, wording: Wording): readonly GuidanceViewModel[] {
  if (advice.kind === 'professional') return [];
  return ['R17', 'R18']
    .filter((rule) => advice.rulesThatSpoke.includes(rule))
    .map((rule) => guidanceViewModel(rule, wording));
}

function selected(outcome: Outcome): readonly Heard[] {
  const { advice } = outcome;
  if (advice.kind === 'professional') return [];
  return heard
    .filter(
      ({ rule, isNeeded }) => advice.rulesThatSpoke.includes(rule) && (isNeeded?.(outcome, advice) ?? true),
    )
    .slice(0, MOST);
}

function guidanceViewModel(rule: RuleId, { say, language }: Wording): GuidanceViewModel {
  const { title, text, sources } = ruleText(rule);
  return {
    rule,
    title: say(title),
    text: say(text),
    sources: sources.map((id) => sourceViewModel(id, language)),
    comesFirst: true,
  };
}

function kindOf({ rule }: Heard): number {
  return kindOrder.indexOf(ruleText(rule).kind);
}

/** How many of the chosen steps a rule promotes. */
function favoured(rule: RuleId, { steps }: Advice): number {
  return steps.filter(({ step }) =>
    step.effects.some((one) => one.rule === rule && one.effect === 'promoted'),
  ).length;
}
