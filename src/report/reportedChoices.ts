import { isOwnStep } from '../cases/planning';
import type { Language } from '../i18n/language';
import { planWords } from '../i18n/plan';
import { reportPlanWords } from '../i18n/reportPlan';
import type { ReportedStep } from './report';
import type { ReportedEntry } from './reportedPlan';

/** What the scan proposed, or someone chose, and what was decided about it. */
export interface ReportedChoice {
  readonly title: string;
  /** Where it came from: proposed, proposed earlier, chosen, or own. */
  readonly origin: string;
  /** Agreed, replaced by what, not chosen, or not decided yet. */
  readonly decision: string;
  /** In the words that were written down; empty when there are none. */
  readonly reason: string;
  /** Whether it was declined or replaced. */
  readonly isLeftOut: boolean;
}

interface ReportedChoices {
  /** The proposed steps in the order of the advice, then everything else that was left out or replaced. */
  readonly choices: readonly ReportedChoice[];
  /** How many agreements the scan did not propose, by where they came from. */
  readonly chosen: number;
  readonly own: number;
}

/**
 * Puts what was proposed beside what was chosen.
 * @param steps of the advice as it is now; the plan may be about an earlier one
 * @returns null as long as nothing was decided
 */
export function reportedChoices(
  steps: ReadonlyArray<Pick<ReportedStep, 'id' | 'title'>>,
  plan: readonly ReportedEntry[],
  language: Language,
): ReportedChoices | null {
  if (plan.length === 0) return null;
  const { choices: words } = reportPlanWords[language];
  const { origins } = planWords[language];
  const proposedNow = new Set<string>(steps.map(({ id }) => id));
  const last = new Map(plan.map((reported) => [reported.entry.intervention, reported]));
  const isLast = (reported: ReportedEntry) => last.get(reported.entry.intervention) === reported;
  const isProposedNow = ({ entry }: ReportedEntry) => proposedNow.has(entry.intervention);
  const isEarlierProposal = (reported: ReportedEntry) => !isProposedNow(reported) && isProposal(reported);

  const proposals = steps.map(({ id, title }): ReportedChoice => {
    const decided = last.get(id);
    return decided
      ? { ...choiceOf(decided, plan, language), origin: origins.proposed }
      : { title, origin: origins.proposed, decision: words.undecided, reason: '', isLeftOut: false };
  });
  // Of a step that was agreed on twice, the first agreement stands with the agreements only.
  const others = plan.filter(
    (reported) =>
      !(isProposedNow(reported) && isLast(reported)) &&
      (isLeftOut(reported) || (isEarlierProposal(reported) && isLast(reported))),
  );
  const added = plan.filter(
    (reported) => !isLeftOut(reported) && !isProposedNow(reported) && !isProposal(reported),
  );
  return {
    choices: [
      ...proposals,
      ...others.map((reported) => ({
        ...choiceOf(reported, plan, language),
        ...(isEarlierProposal(reported) ? { origin: words.proposedEarlier } : {}),
      })),
    ],
    chosen: added.filter(({ entry }) => !isOwnStep(entry) && entry.proposed === false).length,
    own: added.filter(({ entry }) => isOwnStep(entry)).length,
  };
}

function choiceOf(
  reported: ReportedEntry,
  plan: readonly ReportedEntry[],
  language: Language,
): ReportedChoice {
  const { title, origin, entry } = reported;
  return {
    title,
    origin,
    decision: decisionOf(reported, plan, language),
    reason: entry.reason,
    isLeftOut: isLeftOut(reported),
  };
}

function isLeftOut({ entry }: ReportedEntry): boolean {
  return entry.decision !== 'accepted';
}

function isProposal({ entry }: ReportedEntry): boolean {
  return !isOwnStep(entry) && entry.proposed === true;
}

function decisionOf(
  { entry, decision, replacedBy }: ReportedEntry,
  plan: readonly ReportedEntry[],
  language: Language,
): string {
  if (entry.decision !== 'replaced' || !replacedBy) return decision;
  const other = plan.find((one) => one.entry.id === entry.replacedBy);
  return other && isOwnStep(other.entry) ? `${replacedBy} (${planWords[language].origins.own})` : replacedBy;
}
