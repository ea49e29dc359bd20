import { interventionOf } from '../../advice/catalogue';
import type { InterventionId, RuleId } from '../../advice/ids';
import type { Outcome } from '../../advice/outcome';
import type { Ranked } from '../../advice/ranking';
import { acceptedBy, ruleOf } from '../../advice/rules/rules';
import type { Case } from '../../cases/case';
import { isOpenAgreement } from '../../cases/plan';
import { decisionOn } from '../../cases/planning';
import { wordsIn } from '../../i18n/words';
import type { Wording } from './wording';

/** Something that has to be arranged first, for which no step found a slot. */
export interface PreconditionViewModel {
  readonly rule: RuleId;
  readonly title: string;
  readonly text: string;
  /** The steps that would meet it. */
  readonly options: ReadonlyArray<{
    readonly id: InterventionId;
    readonly title: string;
    /** Such as `Al afgesproken`; empty as long as nothing was decided about it. */
    readonly decision: string;
  }>;
}

/** What has to be arranged first, with the steps that would do it and that no rule excludes. */
export function preconditionsOf(
  record: Pick<Case, 'plan'>,
  { advice, situation }: Outcome,
  wording: Wording,
): readonly PreconditionViewModel[] {
  const { say } = wording;
  const excluded = new Set(
    advice.ranking.filter((one) => one.isExcluded).map(({ intervention }) => intervention.id),
  );
  return advice.openPreconditions.map((rule) => {
    const { title, text } = ruleOf(rule);
    const options = acceptedBy(rule, situation).filter((id) => !excluded.has(id));
    return {
      rule,
      title: say(title),
      text: say(text),
      options: options.map((id) => ({
        id,
        title: say(interventionOf(id).title),
        decision: decisionIn(record, id, wording),
      })),
    };
  });
}

function decisionIn(record: Pick<Case, 'plan'>, id: string, { words, language }: Wording): string {
  const entry = decisionOn(record, id);
  if (!entry) return '';
  const { decisions, statuses } = wordsIn(language, 'plan');
  if (isOpenAgreement(entry)) return words.alreadyAgreed;
  return entry.decision === 'accepted' ? statuses[entry.status] : decisions[entry.decision];
}

/** The rule that asks for this step and found no slot for it. */
export function openRuleFor(
  { intervention, isExcluded }: Ranked,
  { advice, situation }: Outcome,
): RuleId | undefined {
  if (isExcluded) return undefined;
  return advice.openPreconditions.find((rule) => acceptedBy(rule, situation).includes(intervention.id));
}
