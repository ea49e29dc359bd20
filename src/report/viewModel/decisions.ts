import { isOwnStep } from '../../cases/planning';
import type { Language } from '../../i18n/languages';
import { wordsIn } from '../../i18n/words';
import type { PlanEntryViewModel } from './plan';
import type { StepViewModel } from './step';

/** What the scan proposed, or someone chose, and what was decided about it. */
export interface DecisionViewModel {
  readonly title: string;
  /** Where it came from: proposed, proposed earlier, chosen, or own. */
  readonly origin: string;
  /** Agreed, replaced by what, not chosen, or not decided yet. */
  readonly decision: string;
  /** In the words that were written down; empty when there are none. */
  readonly reason: string;
  /** Whether it was declined or replaced. */
  readonly isRejected: boolean;
}

interface DecisionsViewModel {
  /** The proposed steps in the order of the advice, then everything else that was left out or replaced. */
  readonly decisions: readonly DecisionViewModel[];
  /** How many agreements the scan did not propose, by where they came from. */
  readonly chosenSteps: number;
  readonly ownSteps: number;
}

/**
 * Puts what was proposed beside what was chosen.
 * @param steps of the advice as it is now; the plan may be about an earlier one
 * @returns null as long as nothing was decided
 */
export function decisionsViewModel(
  steps: ReadonlyArray<Pick<StepViewModel, 'id' | 'title'>>,
  plan: readonly PlanEntryViewModel[],
  language: Language,
): DecisionsViewModel | null {
  if (plan.length === 0) return null;
  const { choices: words } = wordsIn(language, 'reportPlan');
  const { origins } = wordsIn(language, 'plan');
  const proposedNow = new Set<string>(steps.map(({ id }) => id));
  const last = new Map(plan.map((planned) => [planned.entry.intervention, planned]));
  const isLast = (planned: PlanEntryViewModel) => last.get(planned.entry.intervention) === planned;
  const isProposedNow = ({ entry }: PlanEntryViewModel) => proposedNow.has(entry.intervention);
  const isEarlierProposal = (planned: PlanEntryViewModel) => !isProposedNow(planned) && isProposal(planned);

  const proposals = steps.map(({ id, title }): DecisionViewModel => {
    const decided = last.get(id);
    return decided
      ? { ...decisionViewModel(decided, plan, language), origin: origins.proposed }
      : { title, origin: origins.proposed, decision: words.undecided, reason: '', isRejected: false };
  });
  // A step that was decided on twice is listed by its last decision; an earlier agreement stands with the agreements.
  const others = plan.filter(
    (planned) =>
      !(isProposedNow(planned) && isLast(planned)) &&
      (isRejected(planned) || (isEarlierProposal(planned) && isLast(planned))),
  );
  const added = plan.filter(
    (planned) => !isRejected(planned) && !isProposedNow(planned) && !isProposal(planned),
  );
  return {
    decisions: [
      ...proposals,
      ...others.map((planned) => ({
        ...decisionViewModel(planned, plan, language),
        ...(isEarlierProposal(planned) ? { origin: words.proposedEarlier } : {}),
      })),
    ],
    chosenSteps: added.filter(({ entry }) => !isOwnStep(entry) && entry.proposed === false).length,
    ownSteps: added.filter(({ entry }) => isOwnStep(entry)).length,
  };
}

function decisionViewModel(
  planned: PlanEntryViewModel,
  plan: readonly PlanEntryViewModel[],
  language: Language,
): DecisionViewModel {
  const { title, origin, entry } = planned;
  return {
    title,
    origin,
    decision: decisionInWords(planned, plan, language),
    reason: entry.reason,
    isRejected: isRejected(planned),
  };
}

function isRejected({ entry }: PlanEntryViewModel): boolean {
  return entry.decision !== 'accepted';
}

function isProposal({ entry }: PlanEntryViewModel): boolean {
  return !isOwnStep(entry) && entry.proposed === true;
}

function decisionInWords(
  { entry, decision, replacedBy }: PlanEntryViewModel,
  plan: readonly PlanEntryViewModel[],
  language: Language,
): string {
  if (entry.decision !== 'replaced' || !replacedBy) return decision;
  const other = plan.find((one) => one.entry.id === entry.replacedBy);
  return other && isOwnStep(other.entry)
    ? `${replacedBy} (${wordsIn(language, 'plan').origins.own})`
    : replacedBy;
}
