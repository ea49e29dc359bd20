import { ownValue } from '../../lib/ownValue';
import { approachOf, checkOf, suitabilityAnswerOf } from '../approaching';
import type { Case } from '../case';
import type { Approach, Check, Suitability, SuitabilityAnswer } from '../schema/caseApproach';
import type { Handlers } from './handler';

type Type =
  | 'check.ticked'
  | 'check.dated'
  | 'check.noted'
  | 'phase.noted'
  | 'suitability.answered'
  | 'suitability.noted'
  | 'suitability.decided'
  | 'suitability.reasoned'
  | 'suitability.postponed'
  | 'placement.written';

export const approachHandlers: Handlers<Type> = {
  'check.ticked': {
    // What is not done has no day; what was done already, perhaps on another device, keeps its own.
    apply: (record, { check, done, day }) =>
      done && checkOf(record, check).done ? record : inCheck(record, check, { done, on: done ? day : null }),
    inverse: (record, { check }) => {
      const { done, on } = checkOf(record, check);
      return [{ type: 'check.ticked', check, done, day: on }];
    },
  },
  'check.dated': {
    apply: (record, { check, on }) => inCheck(record, check, { on }),
    inverse: (record, { check }) => [{ type: 'check.dated', check, on: checkOf(record, check).on }],
  },
  'check.noted': {
    apply: (record, { check, note }) => inCheck(record, check, { note }),
    inverse: (record, { check }) => [{ type: 'check.noted', check, note: checkOf(record, check).note }],
  },
  'phase.noted': {
    apply: (record, { phase, note }) =>
      inApproach(record, ({ notes }) => ({ notes: { ...notes, [phase]: note } })),
    inverse: (record, { phase }) => [
      { type: 'phase.noted', phase, note: ownValue(approachOf(record).notes, String(phase)) ?? '' },
    ],
  },
  'suitability.answered': {
    apply: (record, { question, answer }) => inQuestion(record, question, { answer }),
    inverse: (record, { question }) => [
      { type: 'suitability.answered', question, answer: suitabilityAnswerOf(record, question).answer },
    ],
  },
  'suitability.noted': {
    apply: (record, { question, note }) => inQuestion(record, question, { note }),
    inverse: (record, { question }) => [
      { type: 'suitability.noted', question, note: suitabilityAnswerOf(record, question).note },
    ],
  },
  'suitability.decided': {
    // The same decision once more keeps the day of the first.
    apply: (record, { decision, day }) =>
      decision !== null && decision === approachOf(record).suitability.decision
        ? record
        : inSuitability(record, { decision, decidedOn: decision === null ? null : day }),
    inverse: (record) => {
      const { decision, decidedOn } = approachOf(record).suitability;
      return [{ type: 'suitability.decided', decision, day: decidedOn }];
    },
  },
  'suitability.reasoned': {
    apply: (record, { reason }) => inSuitability(record, { reason }),
    inverse: (record) => [{ type: 'suitability.reasoned', reason: approachOf(record).suitability.reason }],
  },
  'suitability.postponed': {
    apply: (record, { reviewOn }) => inSuitability(record, { reviewOn }),
    inverse: (record) => [
      { type: 'suitability.postponed', reviewOn: approachOf(record).suitability.reviewOn },
    ],
  },
  'placement.written': {
    apply: (record, { field, text }) =>
      inApproach(record, ({ placement }) => ({ placement: { ...placement, [field]: text } })),
    inverse: (record, { field }) => [
      { type: 'placement.written', field, text: ownValue(approachOf(record).placement, field) ?? '' },
    ],
  },
};

function inCheck(record: Case, id: string, change: Partial<Check>): Case {
  return inApproach(record, ({ checks }) => ({
    checks: { ...checks, [id]: { ...checkOf(record, id), ...change } },
  }));
}

function inQuestion(record: Case, id: string, change: Partial<SuitabilityAnswer>): Case {
  const { answers } = approachOf(record).suitability;
  return inSuitability(record, {
    answers: { ...answers, [id]: { ...suitabilityAnswerOf(record, id), ...change } },
  });
}

function inSuitability(record: Case, change: Partial<Suitability>): Case {
  return inApproach(record, ({ suitability }) => ({ suitability: { ...suitability, ...change } }));
}

function inApproach(record: Case, change: (approach: Approach) => Partial<Approach>): Case {
  const approach = approachOf(record);
  return { ...record, approach: { ...approach, ...change(approach) } };
}
