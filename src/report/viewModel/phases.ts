import { checklists } from '../../approach/approach';
import type { Approach } from '../../cases/schema/caseApproach';
import { writtenDay } from '../../i18n/format';
import type { Language } from '../../i18n/languages';
import { textIn } from '../../i18n/text';
import { wordsIn } from '../../i18n/words';
import { phases } from '../../questions/instrument';

/** A check of a phase in words; one that this version does not know is named by its id. */
export interface CheckViewModel {
  readonly id: string;
  readonly text: string;
  /** The day on which it was done, in words; empty when none is kept. */
  readonly day: string;
  readonly note: string;
}

export interface PhaseViewModel {
  /** Such as `2. Het bedrijf leren kennen`. */
  readonly label: string;
  /** Whether the case is in this phase. */
  readonly isCurrent: boolean;
  readonly done: readonly CheckViewModel[];
  /** What was not done: all of it in the current phase, elsewhere only what has a note. */
  readonly open: readonly CheckViewModel[];
  readonly note: string;
}

/** The phases in which something was ticked or noted, and the current one; empty when nothing was. */
export function phaseViewModels(
  approach: Approach,
  current: number,
  language: Language,
): readonly PhaseViewModel[] {
  const known = phases.map(({ id }) => phaseOf(approach, id, id === current, language));
  const all = [...known, newerPhase(approach, language)];
  const isWritten = all.some((phase) => hasSomething(phase));
  return isWritten ? all.filter((phase) => phase.isCurrent || hasSomething(phase)) : [];
}

/** Whether something was ticked or noted; that a check is still open says nothing. */
function hasSomething({ done, open, note }: PhaseViewModel): boolean {
  return done.length > 0 || note !== '' || open.some((check) => check.note !== '');
}

function phaseOf(approach: Approach, id: number, isCurrent: boolean, language: Language): PhaseViewModel {
  const checks = checklists
    .filter(({ phase }) => phase === id)
    .map((check) => ({
      ...checkOf(approach, check.id, textIn(check.text, language), language),
      isDone: approach.checks[check.id]?.done ?? false,
    }));
  return {
    label: `${id}. ${phaseLabel(id, language)}`,
    isCurrent,
    done: checks.filter(({ isDone }) => isDone).map(withoutState),
    open: checks.filter(({ isDone, note }) => !isDone && (isCurrent || note !== '')).map(withoutState),
    note: approach.notes[id] ?? '',
  };
}

/** What a newer version of the scan wrote down, and this one has no words for. */
function newerPhase(approach: Approach, language: Language): PhaseViewModel {
  const words = wordsIn(language, 'reportPlan').phases;
  const knownChecks = new Set(checklists.map(({ id }) => id));
  const knownPhases = new Set(phases.map(({ id }) => String(id)));
  const checks = Object.entries(approach.checks)
    .filter(([id]) => !knownChecks.has(id))
    .map(([id, { done }]) => ({
      ...checkOf(approach, id, words.unknownCheck(id), language),
      isDone: done,
    }));
  return {
    label: words.newer,
    isCurrent: false,
    done: checks.filter(({ isDone }) => isDone).map(withoutState),
    open: checks.filter(({ isDone, note }) => !isDone && note !== '').map(withoutState),
    note: Object.entries(approach.notes)
      .filter(([phase, note]) => !knownPhases.has(phase) && note !== '')
      .map(([phase, note]) => `${phase}: ${note}`)
      .join('\n'),
  };
}

function checkOf({ checks }: Approach, id: string, text: string, language: Language): CheckViewModel {
  const { on = null, note = '' } = checks[id] ?? {};
  return { id, text, day: on ? writtenDay(on, language) : '', note };
}

function withoutState({ id, text, day, note }: CheckViewModel): CheckViewModel {
  return { id, text, day, note };
}

/** The label of a phase; empty for one that this version does not know. @param phase 1 to 6 */
export function phaseLabel(phase: number, language: Language): string {
  const found = phases.find(({ id }) => id === phase);
  return found ? textIn(found.label, language) : '';
}
