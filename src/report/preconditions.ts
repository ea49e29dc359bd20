import { interventionOf } from '../advice/catalogue';
import type { Ranked } from '../advice/ranking';
import { type RuleId, ruleText } from '../advice/rule';
import { acceptedBy } from '../advice/rules/rules';
import type { Outcome } from './outcome';
import type { ReportedPrecondition } from './report';
import type { Wording } from './wording';

/** What has to be arranged first, with the steps that would do it and that no rule excludes. */
export function preconditionsOf(
  { advice, situation }: Outcome,
  { say }: Wording,
): readonly ReportedPrecondition[] {
  if (advice.kind === 'professional') return [];
  const excluded = new Set(
    advice.ranking.filter((one) => one.isExcluded).map(({ intervention }) => intervention.id),
  );
  return advice.openPreconditions.map((rule) => {
    const { title, text } = ruleText(rule);
    const options = acceptedBy(rule, situation).filter((id) => !excluded.has(id));
    return {
      rule,
      title: say(title),
      text: say(text),
      options: options.map((id) => say(interventionOf(id).title)),
    };
  });
}

/** The rule that asks for this step and found no place for it. */
export function openRuleFor(
  { intervention, isExcluded }: Ranked,
  { advice, situation }: Outcome,
): RuleId | undefined {
  if (advice.kind === 'professional' || isExcluded) return undefined;
  return advice.openPreconditions.find((rule) => acceptedBy(rule, situation).includes(intervention.id));
}
