import type { Case } from './case';
import type { Approach } from './caseApproach';
import type { CaseEdit } from './editing';

type Check = Approach['checks'][string];
type Suitability = Approach['suitability'];
type SuitabilityAnswer = Suitability['answers'][string];

const emptyApproach: Approach = {
  checks: {},
  notes: {},
  suitability: { answers: {}, decision: null, reason: '', decidedOn: null, reviewOn: null },
  placement: {},
};

const emptyCheck: Check = { done: false, on: null, note: '' };
const emptyAnswer: SuitabilityAnswer = { answer: null, note: '' };

/** What was done and found in the phases; empty when nothing was written down yet. */
export function approachOf({ approach }: Pick<Case, 'approach'>): Approach {
  return approach ?? emptyApproach;
}

/** One check of a phase; empty when it was never touched. */
export function checkOf(record: Pick<Case, 'approach'>, id: string): Check {
  return approachOf(record).checks[id] ?? emptyCheck;
}

/** One answer of the go / no-go page; empty when it was never touched. */
export function suitabilityAnswerOf(record: Pick<Case, 'approach'>, id: string): SuitabilityAnswer {
  return approachOf(record).suitability.answers[id] ?? emptyAnswer;
}

/**
 * Ticks a check or says something about it. One that is ticked gets a day, which may be changed or made
 * empty; one that is not done has none.
 * @param today ISO day; the day on which it was ticked, unless the change gives another
 */
export function changeCheck(id: string, change: Partial<Check>, today: string): CaseEdit {
  return inApproach((approach, record) => {
    const before = checkOf(record, id);
    const after = { ...before, ...change };
    // Whoever makes the day empty has said that it is not known; only ticking gives one.
    const isTicked = after.done && !before.done && !('on' in change);
    const on = after.done ? after.on : null;
    return { checks: { ...approach.checks, [id]: { ...after, on: isTicked ? today : on } } };
  });
}

/** Ticks checks that are not done yet, in one change. @param day ISO day on which they were done */
export function tickChecks(ids: readonly string[], day: string): CaseEdit {
  return (record) =>
    ids
      .filter((id) => !checkOf(record, id).done)
      .reduce((changed, id) => changeCheck(id, { done: true }, day)(changed), record);
}

/** Notes something with a phase. @param phase 1 to 6 */
export function notePhase(phase: number, note: string): CaseEdit {
  return inApproach((approach) => ({ notes: { ...approach.notes, [phase]: note } }));
}

/** Answers a question of the go / no-go page or notes something with it. */
export function answerSuitability(id: string, change: Partial<SuitabilityAnswer>): CaseEdit {
  return inApproach(({ suitability }, record) => ({
    suitability: {
      ...suitability,
      answers: { ...suitability.answers, [id]: { ...suitabilityAnswerOf(record, id), ...change } },
    },
  }));
}

/**
 * Decides to go on, to wait or not to start now, with the reasons and a day to look again.
 * @param today ISO day; kept as the day of the decision when the decision changes
 */
export function decideSuitability(
  change: Partial<Pick<Suitability, 'decision' | 'reason' | 'reviewOn'>>,
  today: string,
): CaseEdit {
  return inApproach(({ suitability }) => {
    const after = { ...suitability, ...change };
    const isNew = after.decision !== suitability.decision;
    const decidedOn = after.decision === null ? null : isNew ? today : suitability.decidedOn;
    return { suitability: { ...after, decidedOn } };
  });
}

/** Fills in a field of the placement plan. @param field its id in src/approach */
export function fillPlacement(field: string, text: string): CaseEdit {
  return inApproach(({ placement }) => ({ placement: { ...placement, [field]: text } }));
}

function inApproach(change: (approach: Approach, record: Case) => Partial<Approach>): CaseEdit {
  return (record) => {
    const approach = approachOf(record);
    return { ...record, approach: { ...approach, ...change(approach, record) } };
  };
}
