import type { Case } from './case';
import type { CaseEdit } from './editing';
import { isOpenAgreement, type PlanEntry } from './plan';

/** A step in someone's own words has an id of this form: `OWN-1`, `OWN-2` … */
const ownPattern = /^OWN-(\d+)$/;

/** Who can own an agreement; `owner` may also hold other words. */
export const owners = [
  'werkgever',
  'arbeidsdeskundige',
  'accountmanager',
  'jobcoach',
  'gemeente',
  'uwv',
  'school',
] as const;
export type Owner = (typeof owners)[number];

export function isOwner(owner: string): owner is Owner {
  return owners.some((one) => one === owner);
}

/** Which step a decision is about, and whether the scan proposed it. */
export interface DecidedStep {
  readonly intervention: string;
  readonly proposed: boolean;
}

/** What can be said about a plan entry after it was decided on. */
export type EntryChange = Partial<
  Pick<PlanEntry, 'reason' | 'owner' | 'person' | 'due' | 'status' | 'note' | 'evaluation' | 'ownStep'>
>;

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

/** Takes a step into the plan. @param today ISO day */
export function accept(step: DecidedStep, today: string): CaseEdit {
  return decide(step, { decision: 'accepted', reason: '' }, today);
}

/** Leaves a step out. @param reason may be empty @param today ISO day */
export function decline(step: DecidedStep, reason: string, today: string): CaseEdit {
  return decide(step, { decision: 'declined', reason }, today);
}

/** Puts another step of the catalogue in the place of one. @param reason may be empty */
export function replace(step: DecidedStep, by: DecidedStep, reason: string, today: string): CaseEdit {
  return (record) => {
    const replaced = decide(
      step,
      { decision: 'replaced', reason, replacedBy: by.intervention },
      today,
    )(record);
    return accept(by, today)(replaced);
  };
}

/** Adds a step in one's own words. @param text not empty @param today ISO day */
export function addOwnStep(text: string, today: string): CaseEdit {
  return (record) => ({
    ...record,
    plan: [
      ...record.plan,
      { ...undecided(nextOwnId(record), today), decision: 'accepted', ownStep: text, proposed: false },
    ],
  });
}

/** Puts an own step in the place of one. @param text not empty @param reason may be empty */
export function replaceByOwnStep(step: DecidedStep, text: string, reason: string, today: string): CaseEdit {
  return (record) => {
    const replacedBy = nextOwnId(record);
    const replaced = decide(step, { decision: 'replaced', reason, replacedBy }, today)(record);
    return addOwnStep(text, today)(replaced);
  };
}

/**
 * Whether a decision can be taken back without losing anything that someone wrote down, but for the
 * reason of the decision itself.
 */
export function isForgettable({ ownStep, note, evaluation, owner, person, due }: PlanEntry): boolean {
  const isOwnerPicked = owner === '' || isOwner(owner);
  return !ownStep && note === '' && !evaluation && !person && due === null && isOwnerPicked;
}

/**
 * Takes back what was last decided about a step, as if nothing had been said. What had come in its place
 * stays: it was chosen, too. What it had come in place of is then left out rather than replaced.
 */
export function takeBack(intervention: string): CaseEdit {
  return (record) =>
    removeEntry(record.plan.findLastIndex((entry) => entry.intervention === intervention))(record);
}

/** An entry that goes, with all that is needed to put it back. */
export interface RemovedEntry {
  /** Its place in the plan. */
  readonly index: number;
  readonly entry: PlanEntry;
  /** The steps that it alone had come in place of. Without it they are left out rather than replaced. */
  readonly replaced: readonly string[];
}

/** What goes with the entry at this place of the plan; null where there is none. */
export function removalOf({ plan }: Pick<Case, 'plan'>, index: number): RemovedEntry | null {
  const entry = plan[index];
  if (!entry) return null;
  const others = plan.toSpliced(index, 1);
  const isGone = !others.some(({ intervention }) => intervention === entry.intervention);
  const replaced = isGone ? others.filter((other) => isReplacedBy(other, entry.intervention)) : [];
  return { index, entry, replaced: replaced.map(({ intervention }) => intervention) };
}

/** Takes the entry at this place out of the plan, with all that was written in it. See `removalOf`. */
export function removeEntry(index: number): CaseEdit {
  return (record) => {
    const removed = removalOf(record, index);
    if (!removed) return record;
    const { intervention } = removed.entry;
    const plan = record.plan.toSpliced(index, 1);
    return {
      ...record,
      plan:
        removed.replaced.length === 0 ? plan : plan.map((other) => withoutReplacement(other, intervention)),
    };
  };
}

/**
 * Puts an entry back in its place, as it was; the steps that it had come in place of are replaced again,
 * unless something else was decided about them. An own step whose number was given out meanwhile gets
 * another.
 */
export function putBackEntry({ index, entry, replaced }: RemovedEntry): CaseEdit {
  return (record) => {
    const intervention = isNumberTaken(record, entry) ? nextOwnId(record) : entry.intervention;
    const plan = record.plan.map(
      (other): PlanEntry =>
        other.decision === 'declined' && replaced.includes(other.intervention)
          ? { ...other, decision: 'replaced', replacedBy: intervention }
          : other,
    );
    return { ...record, plan: plan.toSpliced(index, 0, { ...entry, intervention }) };
  };
}

/** Whether an own step that was removed can no longer be called as it was. */
export function isNumberTaken({ plan }: Pick<Case, 'plan'>, { intervention }: PlanEntry): boolean {
  return isOwnStep({ intervention }) && plan.some((other) => other.intervention === intervention);
}

function isReplacedBy({ decision, replacedBy }: PlanEntry, intervention: string): boolean {
  return decision === 'replaced' && replacedBy === intervention;
}

function withoutReplacement(entry: PlanEntry, gone: string): PlanEntry {
  if (!isReplacedBy(entry, gone)) return entry;
  const { replacedBy: _, ...rest } = entry;
  return { ...rest, decision: 'declined' };
}

/** The case without own steps in which nothing stands, as an emptied text leaves them. */
export function withoutEmptySteps(record: Case): Case {
  return { ...record, plan: record.plan.filter((entry) => !isEmptyStep(entry)) };
}

function isEmptyStep(entry: PlanEntry): boolean {
  const { ownStep, owner, person, note, evaluation, reason, due } = entry;
  return (
    isOwnStep(entry) && due === null && ![ownStep, owner, person, note, evaluation, reason].some(hasText)
  );
}

function hasText(text: string | undefined): boolean {
  return text !== undefined && text.trim() !== '';
}

/**
 * Says something about the plan entry at this place of the plan.
 * @param today ISO day; kept as the day on which the agreement was done or dropped
 */
export function changeEntry(index: number, change: EntryChange, today: string): CaseEdit {
  return (record) => {
    const entry = record.plan[index];
    if (!entry) return record;
    return { ...record, plan: record.plan.with(index, closedWhen({ ...entry, ...change }, entry, today)) };
  };
}

function decide(
  { intervention, proposed }: DecidedStep,
  said: Pick<PlanEntry, 'decision' | 'reason'> & Pick<PlanEntry, 'replacedBy'>,
  today: string,
): CaseEdit {
  return (record) => {
    const index = record.plan.findLastIndex((entry) => entry.intervention === intervention);
    const before = record.plan[index];
    // Another word about a step that is still open takes the place of the first; a closed one is history.
    if (before && (before.decision !== 'accepted' || isOpenAgreement(before))) {
      const { replacedBy: _, ...rest } = before;
      return { ...record, plan: record.plan.with(index, { ...rest, ...said, decidedOn: today }) };
    }
    const entry = { ...undecided(intervention, today), ...said, proposed };
    return { ...record, plan: [...record.plan, entry] };
  };
}

function undecided(intervention: string, today: string): Omit<PlanEntry, 'decision'> {
  return { intervention, reason: '', owner: '', due: null, status: 'open', note: '', decidedOn: today };
}

function nextOwnId({ plan }: Case): string {
  const taken = plan.map(({ intervention }) => Number(ownPattern.exec(intervention)?.[1] ?? 0));
  return `OWN-${Math.max(0, ...taken) + 1}`;
}

function closedWhen(entry: PlanEntry, before: PlanEntry, today: string): PlanEntry {
  const isClosed = entry.status === 'done' || entry.status === 'dropped';
  if (!isClosed) {
    const { closedOn: _, ...open } = entry;
    return open;
  }
  return before.status === entry.status ? entry : { ...entry, closedOn: today };
}
