import { mainFactor } from '../../../advice/choosing';
import type { RuleId } from '../../../advice/ids';
import type { Outcome } from '../../../advice/outcome';
import type { Ranked } from '../../../advice/ranking';
import { objectionsOf } from '../../../advice/rule';
import { ruleOf } from '../../../advice/rules/rules';
import type { Wording } from '../wording';

/** A rule that keeps a step out or moves it back, with what it is about the step that it looks at. */
export function ruleAgainst(
  id: RuleId,
  { intervention }: Ranked,
  { situation }: Outcome,
  { say, words, quotedFactor }: Wording,
): string {
  const rule = ruleOf(id);
  return [
    ...(rule.namesFactor ? [words.whyNotAim(quotedFactor(mainFactor(intervention)))] : []),
    ...objectionsOf(rule, intervention, situation).map(say),
  ].join(' ');
}
