import type { CaseChange } from './commands/caseCommand';

/** One thing that was done and can be undone, or the other way round. */
export interface Step {
  /** What takes it back, in order. */
  readonly inverse: readonly CaseChange[];
  /** What is typed in; close together it is undone together. null for what is no typing. */
  readonly subject: string | null;
  /** ISO 8601 in UTC. */
  readonly at: string;
}

/** What was done to a document since it was opened, and what of it was undone. */
export interface History {
  /** Oldest first. */
  readonly done: readonly Step[];
  /** The last undone is the last. */
  readonly undone: readonly Step[];
}

export const noHistory: History = { done: [], undone: [] };

const MOST_STEPS = 200;

/** Typing that pauses no longer than this is one step, as in other editors. */
const PAUSE_IN_MS = 3_000;

/**
 * The history after something new was done: what was undone before cannot be done again. What cannot be taken
 * back, such as that a result was seen, leaves it as it is.
 */
export function remembered(history: History, step: Step): History {
  if (step.inverse.length === 0) return history;
  const { done } = history;
  const last = done.at(-1);
  // The first inverse of a series leads back to before all of it.
  if (last && isContinued(last, step)) return { done: done.with(-1, { ...last, at: step.at }), undone: [] };
  return { done: [...done, step].slice(-MOST_STEPS), undone: [] };
}

/**
 * What typing is about: the change without its text. Ticks and choices are steps of their own.
 * @returns null for what is no typing
 */
export function subjectOf(changes: readonly CaseChange[]): string | null {
  const [change, ...more] = changes;
  const text = change && textOf[change.type];
  if (!text || more.length > 0 || ('field' in change && choices.has(change.field))) return null;
  return JSON.stringify(Object.entries(change).filter(([name]) => name !== text && !stamps.has(name)));
}

/** What someone wrote in these changes that is no empty text: of what was typed in one field, the last. */
export function textsIn(changes: readonly CaseChange[]): readonly string[] {
  const texts = new Map<string, string>();
  for (const change of changes) {
    const subject = subjectOf([change]);
    const [, text] = Object.entries(change).find(([name]) => name === textOf[change.type]) ?? [];
    if (subject && typeof text === 'string') texts.set(subject, text);
  }
  return [...texts.values()].filter((text) => text !== '');
}

function isContinued(last: Step, step: Step): boolean {
  return (
    last.subject !== null &&
    last.subject === step.subject &&
    Date.parse(step.at) - Date.parse(last.at) <= PAUSE_IN_MS
  );
}

/** What tells commands about the same apart. */
const stamps: ReadonlySet<string> = new Set(['id', 'device', 'at']);

/** Fields that are chosen, not typed. */
const choices: ReadonlySet<string> = new Set([
  'employer.sector',
  'phase',
  'otherProfessionals',
  'due',
  'part',
]);

/** The changes that set a text, with the name of that text. */
const textOf: Partial<Record<CaseChange['type'], string>> = {
  'note.written': 'note',
  'detail.changed': 'value',
  'entry.changed': 'value',
  'member.changed': 'value',
  'teamGoal.written': 'goal',
  'check.noted': 'note',
  'phase.noted': 'note',
  'suitability.noted': 'note',
  'suitability.reasoned': 'reason',
  'placement.written': 'text',
  'roles.noted': 'note',
  'respondent.changed': 'value',
};
