import { ownValue } from '../lib/ownValue';
import type { Case } from './case';
import type { Approach, Check, SuitabilityAnswer } from './schema/caseApproach';

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
  return ownValue(approachOf(record).checks, id) ?? emptyCheck;
}

/** One answer of the go / no-go page; empty when it was never touched. */
export function suitabilityAnswerOf(record: Pick<Case, 'approach'>, id: string): SuitabilityAnswer {
  return ownValue(approachOf(record).suitability.answers, id) ?? emptyAnswer;
}
