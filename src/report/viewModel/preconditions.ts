import { clash, meets } from '../../advice/choosing';
import type { InterventionId, RuleId } from '../../advice/ids';
import type { Outcome } from '../../advice/outcome';
import type { Ranked } from '../../advice/ranking';
import { openTextOf } from '../../advice/rule';
import { askedTag, ruleOf } from '../../advice/rules/rules';
import type { Case } from '../../cases/case';
import { isOpenAgreement } from '../../cases/plan';
import { decisionOn } from '../../cases/planning';
import { wordsIn } from '../../i18n/words';
import type { Wording } from './wording';

/** Something that has to be there first, for which no step was chosen. */
export interface PreconditionViewModel {
  readonly rule: RuleId;
  /** A condition of starting holds back a placement, not the steps; the others have to be arranged before these. */
  readonly kind: 'conditionOfStarting' | 'beforeTheSteps';
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

/** What has to be there first, with the steps that would do it: best first, none that cannot be taken now. */
export function preconditionsOf(
  record: Pick<Case, 'plan'>,
  outcome: Outcome,
  wording: Wording,
): readonly PreconditionViewModel[] {
  const { say } = wording;
  const { openPreconditions, conditionsOfStarting, ranking } = outcome.advice;
  return openPreconditions.map((id) => {
    const rule = ruleOf(id);
    return {
      rule: id,
      kind: conditionsOfStarting.includes(id) ? 'conditionOfStarting' : 'beforeTheSteps',
      title: say(rule.title),
      text: say(openTextOf(rule)),
      options: ranking
        .filter((ranked) => wouldMeet(ranked, id, outcome))
        .map(({ intervention }) => ({
          id: intervention.id,
          title: say(intervention.title),
          decision: decisionIn(record, intervention.id, wording),
        })),
    };
  });
}

/** The rule that asks for this step and found no slot for it. */
export function openRuleFor(ranked: Ranked, outcome: Outcome): RuleId | undefined {
  return outcome.advice.openPreconditions.find((rule) => wouldMeet(ranked, rule, outcome));
}

/** Whether a step can be taken now, beside those that were chosen, and is what the rule asks for. */
function wouldMeet(ranked: Ranked, rule: RuleId, { advice, situation }: Outcome): boolean {
  const tag = askedTag(rule, situation);
  return (
    tag !== null &&
    ranked.leftOut.length === 0 &&
    meets(ranked, tag) &&
    !advice.steps.some(({ step }) => clash(step, ranked))
  );
}

function decisionIn(record: Pick<Case, 'plan'>, id: string, { words, language }: Wording): string {
  const entry = decisionOn(record, id);
  if (!entry) return '';
  const { decisions, statuses } = wordsIn(language, 'plan');
  if (isOpenAgreement(entry)) return words.alreadyAgreed;
  return entry.decision === 'accepted' ? statuses[entry.status] : decisions[entry.decision];
}
