import type { Advice } from '../../advice/advise';
import type { RuleId } from '../../advice/ids';
import type { Outcome } from '../../advice/outcome';
import type { Guidance, Rule } from '../../advice/rule';
import { conversationRules, guidingRules } from '../../advice/rules/rules';
import { type SourceViewModel, sourceViewModel } from './source';
import type { Wording } from './wording';

/** What a rule says to the user. */
export interface GuidanceViewModel {
  readonly rule: RuleId;
  readonly title: string;
  readonly text: string;
  readonly sources: readonly SourceViewModel[];
  /** Whether it has to be heard before the steps: what could do harm, and whether to begin at all. */
  readonly comesFirst: boolean;
}

/** More than this nobody remembers at the table. */
const MOST = 4;

/** The order in which texts of rules are told. */
const kindOrder = ['safety', 'data', 'routing', 'ordering'] as const;

/** The texts of rules that the user has to hear, safety first; empty on the professional's own route. */
export function guidanceOf(outcome: Outcome, wording: Wording): readonly GuidanceViewModel[] {
  return neededRules(outcome)
    .toSorted((a, b) => kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind))
    .map((rule) => ({
      ...guidanceViewModel(rule, wording),
      text: wording.say(rule.said.text ?? rule.text),
      comesFirst: rule.said.tone === 'warning',
    }));
}

/** Why talking comes before choosing: a difference between two views, or too little known. */
export function talkFirstOf({ advice }: Outcome, wording: Wording): readonly GuidanceViewModel[] {
  return conversationRules
    .filter(({ id }) => advice.rulesThatSpoke.includes(id))
    .map((rule) => guidanceViewModel(rule, wording));
}

function neededRules({ advice, situation }: Outcome): ReadonlyArray<Rule & { readonly said: Guidance }> {
  const { rulesThatSpoke } = advice;
  const steps = advice.steps.map(({ step }) => step.intervention);
  return guidingRules
    .filter(({ id, said }) => {
      if (!rulesThatSpoke.includes(id)) return false;
      return said.when?.({ situation, steps, promoted: promotedBy(id, advice), rulesThatSpoke }) ?? true;
    })
    .slice(0, MOST);
}

function guidanceViewModel(
  { id, title, text, sources }: Rule,
  { say, language }: Wording,
): GuidanceViewModel {
  return {
    rule: id,
    title: say(title),
    text: say(text),
    sources: sources.map((source) => sourceViewModel(source, language)),
    comesFirst: true,
  };
}

/** How many of the chosen steps a rule promotes. */
function promotedBy(rule: Rule['id'], { steps }: Advice): number {
  return steps.filter(({ step }) =>
    step.effects.some((one) => one.rule === rule && one.effect === 'promoted'),
  ).length;
}
