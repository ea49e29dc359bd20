import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answerSuitability,
  approachOf,
  changeCheck,
  checkOf,
  decideSuitability,
  fillPlacement,
  notePhase,
  suitabilityAnswerOf,
  tickChecks,
} from '../../src/cases/approachEditing';
import { Case } from '../../src/cases/case';
import { type CaseEdit, edited } from '../../src/cases/editing';
import { anyCase } from '../fixtures/arbitraries';
import { aCase } from '../fixtures/case';

const TODAY = '2026-11-21';
const record = aCase();

/** The case after these edits, one after another. */
function afterEdits(...edits: readonly CaseEdit[]): Case {
  return edits.reduce((changed, edit) => edit(changed), record);
}

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
});

describe('a check', () => {
  it('that is ticked is done today', () => {
    const ticked = afterEdits(changeCheck('P1-1', { done: true }, TODAY));
    expect(checkOf(ticked, 'P1-1')).toEqual({ done: true, on: TODAY, note: '' });
    expect(checkOf(ticked, 'P1-2').done).toBe(false);
  });

  it('that is ticked with a day is done on that day', () => {
    const ticked = afterEdits(changeCheck('P1-1', { done: true, on: '2025-01-02' }, TODAY));
    expect(checkOf(ticked, 'P1-1').on).toBe('2025-01-02');
  });

  it('keeps the day that was chosen, also when something else is said later', () => {
    const changed = afterEdits(
      changeCheck('P1-1', { done: true }, TODAY),
      changeCheck('P1-1', { on: '2026-10-01' }, TODAY),
      changeCheck('P1-1', { note: 'Met Noor' }, '2027-01-01'),
      changeCheck('P1-1', { done: true }, '2027-01-01'),
    );
    expect(checkOf(changed, 'P1-1')).toEqual({ done: true, on: '2026-10-01', note: 'Met Noor' });
  });

  it('may be done on a day that nobody knows', () => {
    const changed = afterEdits(
      changeCheck('P1-1', { done: true }, TODAY),
      changeCheck('P1-1', { on: null }, TODAY),
      changeCheck('P1-1', { note: 'Lang geleden' }, TODAY),
    );
    expect(checkOf(changed, 'P1-1')).toEqual({ done: true, on: null, note: 'Lang geleden' });
    const ticked = afterEdits(changeCheck('P1-1', { done: true, on: null }, TODAY));
    expect(checkOf(ticked, 'P1-1').on).toBeNull();
  });

  it('that is no longer ticked has no day, and keeps its note', () => {
    const changed = afterEdits(
      changeCheck('P1-1', { done: true, note: 'Toch nog niet' }, TODAY),
      changeCheck('P1-1', { done: false }, TODAY),
    );
    expect(checkOf(changed, 'P1-1')).toEqual({ done: false, on: null, note: 'Toch nog niet' });
  });

  it('that is ticked again is done on the later day', () => {
    const changed = afterEdits(
      changeCheck('P1-1', { done: true }, TODAY),
      changeCheck('P1-1', { done: false }, TODAY),
      changeCheck('P1-1', { done: true }, '2026-12-24'),
    );
    expect(checkOf(changed, 'P1-1').on).toBe('2026-12-24');
  });

  it('is ticked together with others, and keeps its day when it was done before', () => {
    const ticked = afterEdits(
      changeCheck('P1-6', { done: true }, '2026-10-01'),
      changeCheck('P1-7', { note: 'Op papier' }, TODAY),
      tickChecks(['P1-6', 'P1-7'], TODAY),
    );
    expect(checkOf(ticked, 'P1-6').on).toBe('2026-10-01');
    expect(checkOf(ticked, 'P1-7')).toEqual({ done: true, on: TODAY, note: 'Op papier' });
    expect(checkOf(ticked, 'P1-1').done).toBe(false);
  });

  it('may have a note before it is done', () => {
    const noted = afterEdits(changeCheck('P1-1', { note: 'Vraag Jan' }, TODAY));
    expect(checkOf(noted, 'P1-1')).toEqual({ done: false, on: null, note: 'Vraag Jan' });
  });
});

describe('go or no-go', () => {
  it('keeps an answer and its note apart, and an answer can be cleared', () => {
    const answered = afterEdits(
      answerSuitability('SEL-1', { note: 'Vraag de leiding' }),
      answerSuitability('SEL-1', { answer: 'no' }),
      answerSuitability('IND-1', { answer: 'unknown' }),
    );
    expect(suitabilityAnswerOf(answered, 'SEL-1')).toEqual({ answer: 'no', note: 'Vraag de leiding' });
    const cleared = answerSuitability('SEL-1', { answer: null })(answered);
    expect(suitabilityAnswerOf(cleared, 'SEL-1')).toEqual({ answer: null, note: 'Vraag de leiding' });
    expect(suitabilityAnswerOf(cleared, 'IND-1').answer).toBe('unknown');
  });

  it('leaves the decision open, whatever is answered', () => {
    const answered = afterEdits(
      answerSuitability('SEL-1', { answer: 'no' }),
      answerSuitability('SEL-2', { answer: 'no' }),
    );
    expect(approachOf(answered).suitability).toMatchObject({ decision: null, decidedOn: null });
  });

  it('keeps the day of the decision, not of the words about it', () => {
    const decided = afterEdits(
      decideSuitability({ reason: 'Eerst uren' }, '2026-11-01'),
      decideSuitability({ decision: 'later' }, TODAY),
      decideSuitability({ reason: 'Eerst uren voor de begeleider' }, '2026-12-01'),
      decideSuitability({ reviewOn: '2027-02-01' }, '2026-12-02'),
      decideSuitability({ decision: 'later' }, '2026-12-03'),
    );
    expect(approachOf(decided).suitability).toEqual({
      answers: {},
      decision: 'later',
      reason: 'Eerst uren voor de begeleider',
      decidedOn: TODAY,
      reviewOn: '2027-02-01',
    });
  });

  it('takes the later day for another decision, and none for a decision that is taken back', () => {
    const decided = afterEdits(
      decideSuitability({ decision: 'noGo', reviewOn: '2027-02-01' }, TODAY),
      decideSuitability({ decision: 'go' }, '2027-02-01'),
    );
    expect(approachOf(decided).suitability).toMatchObject({ decision: 'go', decidedOn: '2027-02-01' });
    const takenBack = decideSuitability({ decision: null }, '2027-02-02')(decided);
    expect(approachOf(takenBack).suitability).toMatchObject({
      decision: null,
      decidedOn: null,
      reviewOn: '2027-02-01',
    });
  });
});

it('notes something with each phase, and fills in each field of the placement plan, apart', () => {
  const noted = afterEdits(
    notePhase(1, 'een'),
    notePhase(6, 'zes'),
    fillPlacement('tasks', 'deeg afwegen'),
    fillPlacement('days', 'ma en di'),
    notePhase(1, 'anders'),
    fillPlacement('days', ''),
  );
  expect(approachOf(noted).notes).toEqual({ 1: 'anders', 6: 'zes' });
  expect(approachOf(noted).placement).toEqual({ tasks: 'deeg afwegen', days: '' });
});

const anyDay = fc.constantFrom('1999-12-31', TODAY, '2027-02-28');
const anyText = fc.constantFrom('', 'Kort', 'Café 😀', 'x'.repeat(2_000));
const anyCheckId = fc.constantFrom('P1-1', 'P3-2', 'P6-7');
const anyQuestionId = fc.constantFrom('SEL-1', 'IND-2');

const anyCheckEdit = fc
  .tuple(
    anyCheckId,
    fc.record({ done: fc.boolean(), on: fc.option(anyDay), note: anyText }, { requiredKeys: [] }),
    anyDay,
  )
  .map((said) => ({ name: `check ${said[0]}`, edit: changeCheck(...said) }));

/** Any change of the pages of the phases, with a name for what it is about. */
const anyEdit: fc.Arbitrary<{ readonly name: string; readonly edit: CaseEdit }> = fc.oneof(
  anyCheckEdit,
  anyDay.map((day) => ({ name: 'ticks', edit: tickChecks(['P1-6', 'P1-7'], day) })),
  fc
    .tuple(fc.integer({ min: 1, max: 6 }), anyText)
    .map(([phase, note]) => ({ name: `note ${phase}`, edit: notePhase(phase, note) })),
  fc
    .tuple(
      anyQuestionId,
      fc.record(
        {
          answer: fc.option(fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const)),
          note: anyText,
        },
        { requiredKeys: [] },
      ),
    )
    .map(([id, said]) => ({ name: `answer ${id}`, edit: answerSuitability(id, said) })),
  fc
    .tuple(
      fc.record(
        {
          decision: fc.option(fc.constantFrom('go' as const, 'later' as const, 'noGo' as const)),
          reason: anyText,
          reviewOn: fc.option(anyDay),
        },
        { requiredKeys: [] },
      ),
      anyDay,
    )
    .map((said) => ({ name: 'decision', edit: decideSuitability(...said) })),
  fc
    .tuple(fc.constantFrom('tasks', 'agreements'), anyText)
    .map(([field, text]) => ({ name: `field ${field}`, edit: fillPlacement(field, text) })),
);

describe('any change of the phases', () => {
  it('gives a case that can be kept, and leaves all else in it as it was', () => {
    fc.assert(
      fc.property(anyCase, fc.array(anyEdit, { maxLength: 5 }), (before, edits) => {
        const now = new Date('2026-11-21T12:00:00.000Z');
        const changed = edits.reduce((one, { edit }) => edited(one, edit, now), before);
        expect(Case.parse(changed)).toEqual(changed);
        const { approach: _, revision, updatedAt: _at, ...others } = changed;
        const { approach: _before, revision: first, updatedAt: _then, ...othersBefore } = before;
        expect(others).toEqual(othersBefore);
        expect(revision).toBe(first + edits.length);
      }),
    );
  });

  it('does not touch what another change is about: their order does not matter', () => {
    fc.assert(
      fc.property(anyCase, anyEdit, anyEdit, (before, one, other) => {
        fc.pre(one.name !== other.name);
        expect(one.edit(other.edit(before))).toEqual(other.edit(one.edit(before)));
      }),
    );
  });

  it('made twice is as made once', () => {
    fc.assert(
      fc.property(anyCase, anyEdit, (before, { edit }) => {
        expect(edit(edit(before))).toEqual(edit(before));
      }),
    );
  });

  it('keeps every id of the file, also one that nobody knows', () => {
    fc.assert(
      fc.property(anyCase, anyEdit, (before, { edit }) => {
        const [was, is] = [approachOf(before), approachOf(edit(before))];
        for (const part of ['checks', 'notes', 'placement'] as const) {
          expect(Object.keys(is[part])).toEqual(expect.arrayContaining(Object.keys(was[part])));
        }
        expect(Object.keys(is.suitability.answers)).toEqual(
          expect.arrayContaining(Object.keys(was.suitability.answers)),
        );
      }),
    );
  });

  it('never leaves a day with a check that is not done', () => {
    fc.assert(
      fc.property(fc.array(anyCheckEdit), (edits) => {
        const { checks } = approachOf(afterEdits(...edits.map(({ edit }) => edit)));
        expect(Object.values(checks).filter(({ done, on }) => !done && on !== null)).toEqual([]);
      }),
    );
  });
});
