import { interventionOf } from '../advice/catalogue';
import { ruleText } from '../advice/rule';
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
