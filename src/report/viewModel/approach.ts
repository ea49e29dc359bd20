import { checklists, placementFields, suitability } from '../../approach/approach';
import { approachOf } from '../../cases/approaching';
import type { Case } from '../../cases/case';
import type { Approach } from '../../cases/caseApproach';
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

/** Questions of the go / no-go that were answered alike. */
export interface AnswerGroupViewModel {
  /** null: noted, but not answered. */
  readonly answer: 'yes' | 'no' | 'unknown' | null;
  readonly label: string;
  readonly questions: ReadonlyArray<{ readonly id: string; readonly text: string; readonly note: string }>;
}

interface SuitabilityViewModel {
  /** Yes, no, unknown, noted only; a group without questions is left out. */
  readonly groups: readonly AnswerGroupViewModel[];
  /** In words, in the middle of a sentence; empty before a decision. */
  readonly decision: string;
  readonly reason: string;
  /** Days in words; empty when unknown. */
  readonly decidedOn: string;
  readonly reviewOn: string;
}

interface PlacementFieldViewModel {
  readonly id: string;
  readonly label: string;
  /** Empty as long as nothing was filled in. */
  readonly text: string;
}

/** What was done and found in the six phases, in words. */
export interface ApproachViewModel {
  /** Where the case is. */
  readonly current: { readonly phase: number; readonly label: string };
  /** The phases in which something was ticked or noted, and the current one; empty when nothing was. */
  readonly phases: readonly PhaseViewModel[];
  /** null when nothing was answered or decided. */
  readonly suitability: SuitabilityViewModel | null;
  /** All fields of the placement plan in their order; empty when none was filled in. */
  readonly placement: readonly PlacementFieldViewModel[];
}

/**
 * Puts the phases of a case into words. What this version of the content does not know is kept, by its id.
 * Pure; knows no current day.
 */
export function approachViewModel(
  record: Pick<Case, 'approach' | 'phase'>,
  language: Language,
): ApproachViewModel {
  const approach = approachOf(record);
  return {
    current: { phase: record.phase, label: phaseName(record.phase, language) },
    phases: phasesOf(approach, record.phase, language),
    suitability: suitabilityOf(approach, language),
    placement: placementOf(approach, language),
  };
}

function phaseName(phase: number, language: Language): string {
  const found = phases.find(({ id }) => id === phase);
  return found ? textIn(found.label, language) : '';
}

function phasesOf(approach: Approach, current: number, language: Language): readonly PhaseViewModel[] {
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
    label: `${id}. ${phaseName(id, language)}`,
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

const groupOrder = ['yes', 'no', 'unknown', null] as const;

function suitabilityOf({ suitability: said }: Approach, language: Language): SuitabilityViewModel | null {
  const words = wordsIn(language, 'approach').suitability;
  const known = [...suitability.criteria, ...suitability.indicators].map(({ id, text }) => ({
    id,
    text: textIn(text, language),
  }));
  const knownIds = new Set(known.map(({ id }) => id));
  const newer = Object.keys(said.answers)
    .filter((id) => !knownIds.has(id))
    .map((id) => ({ id, text: wordsIn(language, 'reportPlan').suitability.unknownQuestion(id) }));
  const questions = [...known, ...newer].map((question) => {
    const { answer = null, note = '' } = said.answers[question.id] ?? {};
    return { ...question, answer, note };
  });
  const groups = groupOrder.map(
    (answer): AnswerGroupViewModel => ({
      answer,
      label: answer ? words.answers[answer] : wordsIn(language, 'reportPlan').suitability.notAnswered,
      questions: questions
        .filter((one) => one.answer === answer && (answer !== null || one.note !== ''))
        .map(({ id, text, note }) => ({ id, text, note })),
    }),
  );
  const viewModel: SuitabilityViewModel = {
    groups: groups.filter((group) => group.questions.length > 0),
    decision: said.decision ? words.decisions[said.decision].label.toLowerCase() : '',
    reason: said.reason,
    decidedOn: said.decidedOn ? writtenDay(said.decidedOn, language) : '',
    reviewOn: said.reviewOn ? writtenDay(said.reviewOn, language) : '',
  };
  const { decision, reason, reviewOn } = viewModel;
  return viewModel.groups.length > 0 || decision || reason || reviewOn ? viewModel : null;
}

function placementOf({ placement }: Approach, language: Language): readonly PlacementFieldViewModel[] {
  const known = placementFields.map(({ id, label }) => ({ id: String(id), label: textIn(label, language) }));
  const knownIds = new Set(known.map(({ id }) => id));
  const newer = Object.keys(placement)
    .filter((id) => !knownIds.has(id) && placement[id] !== '')
    .map((id) => ({ id, label: id }));
  const fields = [...known, ...newer].map((field) => ({ ...field, text: placement[field.id] ?? '' }));
  return fields.some(({ text }) => text !== '') ? fields : [];
}
