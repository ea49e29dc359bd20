import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCommand } from '../../src/cases/apply/applyCommand';
import { approachOf, checkOf, suitabilityAnswerOf } from '../../src/cases/approaching';
import type { Case } from '../../src/cases/case';
import type { CaseChange, CaseCommand } from '../../src/cases/commands/caseCommand';
import { meaningOf } from '../../src/cases/meaning';
import { everyCommand } from '../fixtures/anyCommand';
import { anyCase } from '../fixtures/arbitraries';
import { aCase } from '../fixtures/case';
import { changedBy } from '../fixtures/changed';
import { liesIn } from './commands/differences';
import { touchedBy } from './commands/touched';

const TODAY = '2026-11-21';
const record = aCase();

const tick = (check: string, day: string | null = TODAY): CaseChange => ({
  type: 'check.ticked',
  check,
  done: true,
  day,
});
const untick = (check: string): CaseChange => ({ type: 'check.ticked', check, done: false, day: TODAY });
const date = (check: string, on: string | null): CaseChange => ({ type: 'check.dated', check, on });
const noteCheck = (check: string, note: string): CaseChange => ({ type: 'check.noted', check, note });
const answer = (question: string, said: 'yes' | 'no' | 'unknown' | null): CaseChange => ({
  type: 'suitability.answered',
  question,
  answer: said,
});
const noteAnswer = (question: string, note: string): CaseChange => ({
  type: 'suitability.noted',
  question,
  note,
});
const decide = (decision: 'go' | 'later' | 'noGo' | null, day: string): CaseChange => ({
  type: 'suitability.decided',
  decision,
  day,
});
const because = (reason: string): CaseChange => ({ type: 'suitability.reasoned', reason });
const lookAgain = (reviewOn: string | null): CaseChange => ({ type: 'suitability.postponed', reviewOn });

describe('a case about which nothing was written down', () => {
  it('has an empty approach, without a word of it in the case', () => {
    expect(record.approach).toBeUndefined();
    expect(approachOf(record)).toEqual({
      checks: {},
      notes: {},
      suitability: { answers: {}, decision: null, reason: '', decidedOn: null, reviewOn: null },
      placement: {},
    });
    expect(checkOf(record, 'P1-1')).toEqual({ done: false, on: null, note: '' });
    expect(suitabilityAnswerOf(record, 'SEL-1')).toEqual({ answer: null, note: '' });
  });

  it('knows no check or answer by the name of what every object has', () => {
    expect(checkOf(record, 'constructor')).toEqual({ done: false, on: null, note: '' });
    expect(suitabilityAnswerOf(record, 'toString')).toEqual({ answer: null, note: '' });
  });
});

describe('a check', () => {
  it('that is ticked is done on that day', () => {
    const ticked = changedBy(record, tick('P1-1'));
    expect(checkOf(ticked, 'P1-1')).toEqual({ done: true, on: TODAY, note: '' });
    expect(checkOf(ticked, 'P1-2').done).toBe(false);
  });

  it('keeps the day that was chosen, also when something else is said later', () => {
    const noted = changedBy(record, tick('P1-1'), date('P1-1', '2026-10-01'), noteCheck('P1-1', 'Met Noor'));
    expect(checkOf(noted, 'P1-1')).toEqual({ done: true, on: '2026-10-01', note: 'Met Noor' });
  });

  it('that is ticked once more, in another tab or later, keeps the day of the first', () => {
    const twice = changedBy(record, tick('P1-1'), tick('P1-1', '2026-12-01'));
    expect(checkOf(twice, 'P1-1').on).toBe(TODAY);
    const again = changedBy(record, tick('P1-1'), untick('P1-1'), tick('P1-1', '2026-12-01'));
    expect(checkOf(again, 'P1-1').on).toBe('2026-12-01');
  });

  it('may be done on a day that nobody knows', () => {
    const dated = changedBy(record, tick('P1-1'), date('P1-1', null), noteCheck('P1-1', 'Lang geleden'));
    expect(checkOf(dated, 'P1-1')).toEqual({ done: true, on: null, note: 'Lang geleden' });
    expect(checkOf(changedBy(record, tick('P1-1', null)), 'P1-1').on).toBeNull();
  });

  it('that is no longer ticked has no day, and keeps its note', () => {
    const unticked = changedBy(record, tick('P1-1'), noteCheck('P1-1', 'Toch nog niet'), untick('P1-1'));
    expect(checkOf(unticked, 'P1-1')).toEqual({ done: false, on: null, note: 'Toch nog niet' });
  });

  it('that is ticked again is done on the later day', () => {
    const again = changedBy(record, tick('P1-1'), untick('P1-1'), tick('P1-1', '2026-12-24'));
    expect(checkOf(again, 'P1-1').on).toBe('2026-12-24');
  });

  it('may have a note before it is done', () => {
    const noted = changedBy(record, noteCheck('P1-1', 'Vraag Jan'));
    expect(checkOf(noted, 'P1-1')).toEqual({ done: false, on: null, note: 'Vraag Jan' });
    expect(checkOf(changedBy(noted, tick('P1-1')), 'P1-1')).toEqual({
      done: true,
      on: TODAY,
      note: 'Vraag Jan',
    });
  });
});

describe('go or no-go', () => {
  it('keeps an answer and its note apart, and an answer can be cleared', () => {
    const answered = changedBy(
      record,
      noteAnswer('SEL-1', 'Vraag de leiding'),
      answer('SEL-1', 'no'),
      answer('IND-1', 'unknown'),
    );
    expect(suitabilityAnswerOf(answered, 'SEL-1')).toEqual({ answer: 'no', note: 'Vraag de leiding' });
    const cleared = changedBy(answered, answer('SEL-1', null));
    expect(suitabilityAnswerOf(cleared, 'SEL-1')).toEqual({ answer: null, note: 'Vraag de leiding' });
    expect(suitabilityAnswerOf(cleared, 'IND-1').answer).toBe('unknown');
  });

  it('leaves the decision open, whatever is answered', () => {
    const answered = changedBy(record, answer('SEL-1', 'no'), answer('SEL-2', 'no'));
    expect(approachOf(answered).suitability).toMatchObject({ decision: null, decidedOn: null });
  });

  it('keeps the day of the decision, not of the words about it', () => {
    const decided = changedBy(
      record,
      because('Eerst uren'),
      decide('later', TODAY),
      because('Eerst uren voor de begeleider'),
      lookAgain('2027-02-01'),
    );
    expect(approachOf(decided).suitability).toEqual({
      answers: {},
      decision: 'later',
      reason: 'Eerst uren voor de begeleider',
      decidedOn: TODAY,
      reviewOn: '2027-02-01',
    });
  });

  it('that is taken once more keeps the day of the first', () => {
    const twice = changedBy(record, decide('noGo', TODAY), decide('noGo', '2026-12-01'));
    expect(approachOf(twice).suitability.decidedOn).toBe(TODAY);
    const again = changedBy(twice, decide(null, '2026-12-01'), decide('noGo', '2026-12-01'));
    expect(approachOf(again).suitability.decidedOn).toBe('2026-12-01');
  });

  it('takes the later day for another decision, and none for a decision that is taken back', () => {
    const decided = changedBy(
      record,
      decide('noGo', TODAY),
      lookAgain('2027-02-01'),
      decide('go', '2027-02-01'),
    );
    expect(approachOf(decided).suitability).toMatchObject({ decision: 'go', decidedOn: '2027-02-01' });
    expect(approachOf(changedBy(decided, decide(null, '2027-02-02'))).suitability).toMatchObject({
      decision: null,
      decidedOn: null,
      reviewOn: '2027-02-01',
    });
  });
});

it('notes something with each phase, and fills in each field of the placement plan, apart', () => {
  const noted = changedBy(
    record,
    { type: 'phase.noted', phase: 1, note: 'een' },
    { type: 'phase.noted', phase: 6, note: 'zes' },
    { type: 'placement.written', field: 'tasks', text: 'deeg afwegen' },
    { type: 'placement.written', field: 'days', text: 'ma en di' },
    { type: 'phase.noted', phase: 1, note: 'anders' },
    { type: 'placement.written', field: 'days', text: '' },
  );
  expect(approachOf(noted).notes).toEqual({ 1: 'anders', 6: 'zes' });
  expect(approachOf(noted).placement).toEqual({ tasks: 'deeg afwegen', days: '' });
});

describe('any change of the phases', () => {
  /** Any case, with two of each of these changes. */
  const anyChanges = anyCase.chain((one) =>
    fc.record({
      before: fc.constant(one),
      changes: fc
        .tuple(everyCommand(one), everyCommand(one))
        .map((both) => both.flat().filter(isAboutPhases)),
    }),
  );

  it('does not touch what another change is about: their order does not matter', () => {
    fc.assert(
      fc.property(anyChanges, ({ before, changes }) => {
        const about = changes.map((change) => touchedBy(change, before));
        for (const [index, one] of changes.entries()) {
          for (const [place, other] of changes.entries()) {
            const paths = about[place] ?? [];
            if (place <= index || about[index]?.some((path) => liesIn(path, paths))) continue;
            const [forth, back] = [
              appliedTo(appliedTo(before, one), other),
              appliedTo(appliedTo(before, other), one),
            ];
            expect(meaningOf(forth).approach).toEqual(meaningOf(back).approach);
          }
        }
      }),
      { numRuns: 10 },
    );
  });

  it('never leaves a day with a check that is not done', () => {
    const anyCheck = fc.constantFrom('P1-1', 'P1-2');
    const anyDay = fc.constantFrom(null, '1999-12-31', TODAY);
    const anyChange = fc.oneof(
      fc.tuple(anyCheck, anyDay).map((said) => tick(...said)),
      anyCheck.map(untick),
      fc.tuple(anyCheck, anyDay).map((said) => date(...said)),
      fc.tuple(anyCheck, fc.constantFrom('', 'Kort')).map((said) => noteCheck(...said)),
    );
    fc.assert(
      fc.property(fc.array(anyChange), (changes) => {
        const { checks } = approachOf(changedBy(record, ...changes));
        expect(Object.values(checks).filter(({ done, on }) => !done && on !== null)).toEqual([]);
      }),
    );
  });
});

function isAboutPhases({ type }: CaseCommand): boolean {
  return /^(?:check|phase|suitability|placement)\./.test(type);
}

function appliedTo(before: Case, command: CaseCommand): Case {
  const applied = applyCommand(before, command);
  return applied.kind === 'applied' ? applied.case : before;
}
