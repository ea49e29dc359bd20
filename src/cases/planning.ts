import type { Case } from './case';
import type { CaseChange } from './commands/caseCommand';
import { isOwner } from './owners';
import { isOpenAgreement, type PlanEntry } from './plan';

/** A step in someone's own words has an id of this form: `OWN-1`, `OWN-2` … */
const ownPattern = /^OWN-(\d+)$/;

export function isOwnStep({ intervention }: Pick<PlanEntry, 'intervention'>): boolean {
  return ownPattern.test(intervention);
}

/** The agreements: what was accepted. */
export function agreementsOf({ plan }: Pick<Case, 'plan'>): readonly PlanEntry[] {
  return plan.filter(({ decision }) => decision === 'accepted');
}

/** Whether the day that was agreed on is past. @param today ISO day */
export function isOverdue(entry: PlanEntry, today: string): boolean {
  return isOpenAgreement(entry) && entry.due !== null && entry.due < today;
}

/**
 * What was last decided about a step, or undefined. A step that was done or dropped may be agreed on
 * again later, so an id can stand in the plan more than once.
 */
export function decisionOn({ plan }: Pick<Case, 'plan'>, intervention: string): PlanEntry | undefined {
  return plan.findLast((entry) => entry.intervention === intervention);
}

/**
 * Whether a decision can be taken back without losing anything that someone wrote down, but for the
 * reason of the decision itself.
 */
export function isForgettable({ ownStep, note, evaluation, owner, person, due }: PlanEntry): boolean {
  const isOwnerPicked = owner === '' || isOwner(owner);
  return !ownStep && note === '' && !evaluation && !person && due === null && isOwnerPicked;
}

/** What puts an entry back that is about to go, as it was and in its place. */
export type Removal = Extract<CaseChange, { readonly type: 'entry.restored' }>;

/**
 * What undoes the removal of an entry; null where there is none with this id. The steps that it alone had come
 * in place of are then replaced again; without it they are left out.
 */
export function removalOf({ plan }: Pick<Case, 'plan'>, id: string): Removal | null {
  const index = plan.findIndex((entry) => entry.id === id);
  const restored = plan[index];
  if (!restored) return null;
  const replaced = plan.filter(
    ({ decision, replacedBy }) => decision === 'replaced' && replacedBy === restored.id,
  );
  return { type: 'entry.restored', restored, index, replaced: replaced.map((entry) => entry.id) };
}

/** Own steps in which nothing stands, as an emptied text leaves them. */
export function emptyOwnSteps({ plan }: Pick<Case, 'plan'>): readonly PlanEntry[] {
  return plan.filter((entry) => {
    const { ownStep, owner, person, note, evaluation, reason, due } = entry;
    const texts = [ownStep, owner, person, note, evaluation, reason];
    return isOwnStep(entry) && due === null && !texts.some(hasText);
  });
}

/** The case without them. */
export function withoutEmptySteps(record: Case): Case {
  const empty = emptyOwnSteps(record);
  return { ...record, plan: record.plan.filter((entry) => !empty.includes(entry)) };
}

/** The label of the next step in someone's own words. */
export function nextOwnId({ plan }: Pick<Case, 'plan'>): string {
  const taken = plan.map(({ intervention }) => Number(ownPattern.exec(intervention)?.[1] ?? 0));
  return `OWN-${Math.max(0, ...taken) + 1}`;
}

function hasText(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '';
}
