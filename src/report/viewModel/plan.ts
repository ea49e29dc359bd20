import { interventions } from '../../advice/catalogue';
import { professionalActions } from '../../advice/professionalActions';
import type { Case } from '../../cases/case';
import { ownerOf } from '../../cases/owners';
import type { PlanEntry } from '../../cases/plan';
import { isOverdue, isOwnStep } from '../../cases/planning';
import { writtenDay } from '../../i18n/format';
import type { Language } from '../../i18n/languages';
import { type Text, textIn } from '../../i18n/text';
import { wordsIn } from '../../i18n/words';
import { beginningOf } from '../../lib/graphemes';

/** What can be said of an entry without the rest of the plan. */
export interface EntryViewModel {
  readonly title: string;
  /** What stands behind the title of an own step that has more than one line; empty otherwise. */
  readonly text: string;
  /** Proposed by the scan, chosen from all steps, or own; empty when a file does not say. */
  readonly origin: string;
  readonly decision: string;
  /** Such as `Jobcoach, K. de Wit`; empty when nothing was agreed. */
  readonly owner: string;
  /** The day in words; empty when none was agreed. */
  readonly due: string;
  readonly status: string;
  readonly isOverdue: boolean;
  /** The day on which it was done or dropped, in words; empty otherwise. */
  readonly closedOn: string;
}

/** What was decided about one step, in words. */
export interface PlanEntryViewModel extends EntryViewModel {
  readonly entry: PlanEntry;
  /** Of a replaced step; empty otherwise. */
  readonly replacedBy: string;
}

/** A heading has to stay readable, in characters. */
const LONGEST_TITLE = 120;

const titles = new Map<string, Text>(
  [...interventions, ...professionalActions].map(({ id, title }) => [id, title]),
);

/**
 * The plan of a case in words, in the order in which it was made.
 * @param today ISO day, to say what is overdue
 */
export function planViewModel(
  record: Case,
  language: Language,
  today: string,
): readonly PlanEntryViewModel[] {
  const words = wordsIn(language, 'plan');
  return record.plan.map((entry) => ({
    ...entryViewModel(entry, language, today),
    entry,
    replacedBy: inPlaceOf(entry, record, (other) => words.replacedBy(titleOfEntry(other, language))),
  }));
}

/** One entry in words, without what came in its place. @param today ISO day */
export function entryViewModel(entry: PlanEntry, language: Language, today: string): EntryViewModel {
  const words = wordsIn(language, 'plan');
  const { due, closedOn } = entry;
  return {
    title: titleOfEntry(entry, language),
    text: isOwnStep(entry) ? behindFirstLine(entry.ownStep ?? '') : '',
    origin: originOf(entry, language),
    decision: words.decisions[entry.decision],
    owner: ownerInWords(entry.owner, entry.person ?? '', language),
    due: due ? writtenDay(due, language) : '',
    status: words.statuses[entry.status],
    isOverdue: isOverdue(entry, today),
    closedOn: closedOn ? writtenDay(closedOn, language) : '',
  };
}

/** What a decision is about: the title in the catalogue, or the first line of an own step. */
export function titleOfEntry(entry: Pick<PlanEntry, 'intervention' | 'ownStep'>, language: Language): string {
  const words = wordsIn(language, 'plan');
  if (isOwnStep(entry)) return headOf(entry.ownStep ?? '') || words.emptyOwnStep;
  const title = titles.get(entry.intervention);
  return title ? textIn(title, language) : words.unknownStep(entry.intervention);
}

/** Whether the catalogue, or that of a professional's actions, holds this step. */
export function isInCatalogue(intervention: string): boolean {
  return titles.has(intervention);
}

/** Such as `Jobcoach, K. de Wit`; either may be empty. @param owner its code, or other words */
export function ownerInWords(owner: string, name: string, language: Language): string {
  const known = ownerOf(owner);
  const who = known ? textIn(known.short, language) : owner;
  return [who, name].filter(Boolean).join(', ');
}

function originOf(entry: PlanEntry, language: Language): string {
  const { origins } = wordsIn(language, 'plan');
  if (isOwnStep(entry)) return origins.own;
  if (entry.proposed === undefined) return '';
  return entry.proposed ? origins.proposed : origins.chosen;
}

/** What is said of the entry that came in the place of one; nothing when it is not there. */
function inPlaceOf({ replacedBy }: PlanEntry, { plan }: Case, said: (entry: PlanEntry) => string): string {
  const other = plan.find(({ id }) => id === replacedBy);
  return other ? said(other) : '';
}

/** The first line of a text; what is too long for a heading is cut, and stands in full below it. */
function headOf(text: string): string {
  const line = firstLine(text);
  const beginning = beginningOf(line, LONGEST_TITLE);
  return beginning === line ? line : `${beginning.trimEnd()}…`;
}

function behindFirstLine(text: string): string {
  const line = firstLine(text);
  return [...line].length > LONGEST_TITLE ? text : text.trimStart().slice(line.length).trim();
}

/** Lines before it that hold nothing but spaces, as there are while someone types, do not count. */
function firstLine(text: string): string {
  const [line = ''] = text.trimStart().split('\n', 1);
  return line.trimEnd();
}
