import type { Case } from '../case';
import type { CaseChange, CommandOf } from '../commands/caseCommand';
import type { PlanEntry } from '../plan';
import { isOwnStep, nextOwnId, removalOf } from '../planning';
import { type Handlers, Refusal } from './handler';

type Type =
  | 'step.decided'
  | 'step.replaced'
  | 'decision.restored'
  | 'ownStep.added'
  | 'entry.changed'
  | 'entry.statusChanged'
  | 'entry.removed'
  | 'entry.restored';

export const planHandlers: Handlers<Type> = {
  'step.decided': {
    apply: decide,
    inverse: (record, step) => [decisionBefore(record, step)],
  },
  'step.replaced': {
    apply: (record, { by, ...step }) => {
      const { day } = step;
      const other = 'ownStep' in by ? undefined : entryAbout(record, by);
      const replacedBy = other && isStillOpen(other) ? other.id : by.entry;
      if (replacedBy !== other?.id && entryIn(record, by.entry)) return new Refusal('idTaken', by.entry);
      const isItself = 'intervention' in by && by.intervention === step.intervention;
      // No step comes in its own place.
      if (isItself || entryAbout(record, step)?.id === replacedBy) {
        return new Refusal('notAllowed', step.intervention);
      }
      // The replaced step first: the plan tells in which order things were decided.
      const withStep = decide(record, { ...step, decision: 'replaced', replacedBy });
      if (withStep instanceof Refusal) return withStep;
      return 'ownStep' in by
        ? addOwnStep(withStep, { ...by, day })
        : decide(withStep, { ...by, decision: 'accepted', reason: '', day });
    },
    inverse: (record, { by, ...step }) => [
      decisionBefore(record, step),
      'ownStep' in by ? { type: 'entry.removed', entry: by.entry } : decisionBefore(record, by),
    ],
  },
  'decision.restored': {
    apply: (record, { entry, decision, reason, decidedOn, replacedBy }) =>
      inEntry(record, entry, ({ decidedOn: _, replacedBy: __, ...before }) => ({
        ...before,
        decision,
        reason,
        ...(decidedOn === null ? {} : { decidedOn }),
        ...(replacedBy === null ? {} : { replacedBy }),
      })),
    inverse: (record, { entry: id }) => {
      const entry = entryIn(record, id);
      return entry ? [decisionIn(entry)] : [];
    },
  },
  'ownStep.added': {
    apply: addOwnStep,
    inverse: (_, { entry }) => [{ type: 'entry.removed', entry }],
  },
  'entry.changed': {
    apply: (record, { entry, field, value }) =>
      inEntry(record, entry, (before) => (before[field] === value ? before : { ...before, [field]: value })),
    inverse: (record, change) => {
      const entry = entryIn(record, change.entry);
      return entry ? [fieldBefore(entry, change.field)] : [];
    },
  },
  'entry.statusChanged': {
    // The same status once more, perhaps from another device, keeps the day of the first.
    apply: (record, { entry, status, day }) =>
      inEntry(record, entry, (before) =>
        before.status === status ? before : withStatus(before, status, day),
      ),
    inverse: (record, { entry: id }) => {
      const entry = entryIn(record, id);
      return entry
        ? [{ type: 'entry.statusChanged', entry: id, status: entry.status, day: entry.closedOn ?? null }]
        : [];
    },
  },
  'entry.removed': {
    apply: (record, { entry: id }) => {
      const removal = removalOf(record, id);
      if (!removal) return new Refusal('noEntry', id);
      const { index, replaced } = removal;
      const plan = record.plan
        .toSpliced(index, 1)
        .map((other) => (replaced.includes(other.id) ? withoutReplacement(other) : other));
      return { ...record, plan };
    },
    inverse: (record, { entry }) => {
      const removal = removalOf(record, entry);
      return removal ? [removal] : [];
    },
  },
  'entry.restored': {
    apply: (record, { restored, index, replaced }) => {
      if (entryIn(record, restored.id)) return new Refusal('idTaken', restored.id);
      const intervention = isLabelTaken(record, restored) ? nextOwnId(record) : restored.intervention;
      const plan = record.plan.map(
        (other): PlanEntry =>
          other.decision === 'declined' && replaced.includes(other.id)
            ? { ...other, decision: 'replaced', replacedBy: restored.id }
            : other,
      );
      return { ...record, plan: plan.toSpliced(index, 0, { ...restored, intervention }) };
    },
    inverse: (_, { restored: { id } }) => [{ type: 'entry.removed', entry: id }],
  },
};

/** Which step is meant. */
type Step = Pick<CommandOf<'step.decided'>, 'entry' | 'intervention'>;

interface Decided extends Step, Pick<CommandOf<'step.decided'>, 'reason' | 'proposed' | 'day'> {
  readonly decision: PlanEntry['decision'];
  readonly replacedBy?: string;
}

/** Another word about a step that is still open takes the place of the first; a closed one is history. */
function decide(record: Case, said: Decided): Case | Refusal {
  const { entry: id, intervention, decision, reason, proposed, day, replacedBy } = said;
  const before = entryAbout(record, said);
  // The same once more, perhaps from another device, keeps the day of the first.
  if (before && isStillOpen(before) && isSaidOf(before, said)) return record;
  const decided = { decision, reason, decidedOn: day, ...(replacedBy ? { replacedBy } : {}) };
  if (before && isStillOpen(before)) {
    const { replacedBy: _, ...rest } = before;
    return { ...record, plan: record.plan.with(record.plan.indexOf(before), { ...rest, ...decided }) };
  }
  // Its words stand in its entry alone: without that there is nothing to decide on.
  if (isOwnStep(said)) return new Refusal('noEntry', id);
  return withEntry(record, { ...newEntry(id, intervention), ...decided, proposed });
}

function isSaidOf(before: PlanEntry, { decision, reason, replacedBy }: Decided): boolean {
  return before.decision === decision && before.reason === reason && before.replacedBy === replacedBy;
}

function addOwnStep(
  record: Case,
  { entry, ownStep, day }: Pick<CommandOf<'ownStep.added'>, 'entry' | 'ownStep' | 'day'>,
): Case | Refusal {
  const added = newEntry(entry, nextOwnId(record));
  return withEntry(record, { ...added, decidedOn: day, ownStep, proposed: false });
}

function withEntry(record: Case, entry: PlanEntry): Case | Refusal {
  return entryIn(record, entry.id)
    ? new Refusal('idTaken', entry.id)
    : { ...record, plan: [...record.plan, entry] };
}

function newEntry(id: string, intervention: string): PlanEntry {
  return {
    id,
    intervention,
    decision: 'accepted',
    reason: '',
    owner: '',
    due: null,
    status: 'open',
    note: '',
  };
}

/**
 * What was last said about a step of the catalogue. One in someone's own words is known by the id of its entry:
 * its label may have gone to another.
 */
function entryAbout(record: Case, { entry, intervention }: Step): PlanEntry | undefined {
  if (!isOwnStep({ intervention })) return record.plan.findLast((one) => one.intervention === intervention);
  const own = entryIn(record, entry);
  return own && isOwnStep(own) ? own : undefined;
}

/** What leaves the decision about a step as it is in this case. */
function decisionBefore(record: Case, step: Step): CaseChange {
  const before = entryAbout(record, step);
  return before && isStillOpen(before) ? decisionIn(before) : { type: 'entry.removed', entry: step.entry };
}

function decisionIn({ id, decision, reason, decidedOn, replacedBy }: PlanEntry): CaseChange {
  return {
    type: 'decision.restored',
    entry: id,
    decision,
    reason,
    decidedOn: decidedOn ?? null,
    replacedBy: replacedBy ?? null,
  };
}

/** Whether a new decision may take the place of the one before it: a step that was done or dropped is history. */
function isStillOpen({ status }: PlanEntry): boolean {
  return status === 'open' || status === 'started';
}

function fieldBefore(
  { id: entry, due, ...before }: PlanEntry,
  field: CommandOf<'entry.changed'>['field'],
): CaseChange {
  return field === 'due'
    ? { type: 'entry.changed', entry, field, value: due }
    : { type: 'entry.changed', entry, field, value: before[field] ?? '' };
}

function withStatus(
  { closedOn: _, ...entry }: PlanEntry,
  status: PlanEntry['status'],
  day: string | null,
): PlanEntry {
  const isClosed = status === 'done' || status === 'dropped';
  return { ...entry, status, ...(day !== null && isClosed ? { closedOn: day } : {}) };
}

function inEntry(record: Case, id: string, change: (entry: PlanEntry) => PlanEntry): Case | Refusal {
  const index = record.plan.findIndex((one) => one.id === id);
  const before = record.plan[index];
  if (!before) return new Refusal('noEntry', id);
  const after = change(before);
  return after === before ? record : { ...record, plan: record.plan.with(index, after) };
}

function entryIn({ plan }: Case, id: string): PlanEntry | undefined {
  return plan.find((one) => one.id === id);
}

function withoutReplacement({ replacedBy: _, ...entry }: PlanEntry): PlanEntry {
  return { ...entry, decision: 'declined' };
}

/** Whether an own step that was removed can no longer be called as it was. */
function isLabelTaken({ plan }: Case, entry: PlanEntry): boolean {
  return isOwnStep(entry) && plan.some(({ intervention }) => intervention === entry.intervention);
}
