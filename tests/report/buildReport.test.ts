import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Case, currentMeasurement } from '../../src/cases/case';
import { answeredView, expertView, perspectiveOf } from '../../src/cases/views';
import { type Language, languageIds } from '../../src/i18n/languages';
import { itemsOf } from '../../src/questions/instrument';
import { factorIds } from '../../src/questions/model';
import { buildReport } from '../../src/report/buildReport';
import { resultsOf } from '../../src/report/exports/results';
import { entryOf, interpretation } from '../../src/report/interpretation';
import type { ScoreViewModel } from '../../src/report/viewModel/score';
import { anyBackground, anyPhase, anyRatings, fullRatings } from '../fixtures/arbitraries';
import { aCase, ratedAt } from '../fixtures/case';
import { itemCount } from '../fixtures/itemCount';
import { employerInstrument } from '../fixtures/questionnaires';

const anyReportedCase = fc
  .record(
    {
      employer: fc.oneof(fullRatings(), anyRatings(), fc.constant({})),
      expert: fc.oneof(fullRatings(), anyRatings(), fc.constant({})),
      form: fc.constantFrom('full' as const, 'short' as const),
      phase: anyPhase,
      background: anyBackground,
      chosenFocus: fc.uniqueArray(fc.constantFrom(...factorIds), { minLength: 1, maxLength: 2 }),
    },
    { requiredKeys: ['employer', 'expert', 'form', 'phase', 'background'] },
  )
  .map((sketch) => aCase(sketch));

const situation = (id: string, language: Language) => entryOf(interpretation.situations, id).text[language];
const resultOf = (record: Case) => {
  const [result] = resultsOf(record);
  if (!result) throw new RangeError('A case has a measurement');
  return result;
};
/** On whose side the view is that everything rests on. */
const sideOf = (record: Case) => {
  const { basis } = resultOf(record);
  const view = currentMeasurement(record).views.find(({ id }) => id === basis);
  return view && perspectiveOf(view);
};
const viewsOf = (record: Case) => {
  const { views } = resultOf(record);
  const expert = expertView(currentMeasurement(record));
  return {
    employer: views[answeredView(currentMeasurement(record))?.id ?? ''],
    expert: expert && views[expert.id],
  };
};
const numberOf = (score: ScoreViewModel | null) => (score?.kind === 'scored' ? score.score : null);

describe('the report and the data file', () => {
  it('agree on every number, focus, flag and step of any case', () => {
    fc.assert(
      fc.property(anyReportedCase, fc.constantFrom(...languageIds), (record, language) => {
        const report = buildReport(record, language);
        const result = resultOf(record);
        const { employer, expert } = viewsOf(record);
        const basis = result.views[result.basis ?? ''];
        expect({
          employer: report.factors.map((one) => [one.id, numberOf(one.employer)]),
          expert: report.hasExpert ? report.factors.map((one) => [one.id, numberOf(one.expert)]) : undefined,
          missing: report.factors.map((one) => one.missing.map(({ id }) => id)),
          willing: report.willing,
          able: report.able,
          bottlenecks: report.factors.filter((one) => one.isBottleneck).map(({ id }) => id),
          steps: report.steps.map(({ id }) => id),
          openPreconditions: report.openPreconditions.length,
          profile: report.profile?.id,
        }).toEqual({
          employer: factorIds.map((id) => [id, employer?.factors[id].score]),
          expert: report.hasExpert ? factorIds.map((id) => [id, expert?.factors[id].score]) : undefined,
          missing: factorIds.map((id) => basis?.factors[id].missing ?? []),
          willing: basis?.willing,
          able: basis?.able,
          bottlenecks: result.bottlenecks,
          steps: result.advice.map(({ intervention }) => intervention),
          openPreconditions: result.openPreconditions.length,
          profile: result.profile?.id,
        });
        const marked = report.factors.filter((one) => one.isFocus).map(({ id }) => id);
        if (!report.focus?.isChosen) {
          expect(marked.toSorted()).toEqual(result.focus.toSorted());
          for (const { id, label } of report.factors) {
            const isNamed = report.closeCalls?.heading.includes(label.toLowerCase()) ?? false;
            expect(isNamed).toBe(result.closeCalls.includes(id));
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('write the difference between two views the same way, as expert minus employer', () => {
    const report = buildReport(aCase({ employer: ratedAt(2), expert: ratedAt(4) }), 'nl');
    expect(report.factors.map(({ difference }) => difference)).toEqual(factorIds.map(() => 50));
    expect(report.differences.map(({ factor }) => factor)).toEqual([...factorIds]);
    expect(report.differences[0]?.heading).toMatch(/25.*75/);
  });
});

describe('the two languages', () => {
  it('say as much about any case, in the same places', () => {
    fc.assert(
      fc.property(anyReportedCase, (record) => {
        const [nl, en] = languageIds.map((language) =>
          shapeOf({ ...buildReport(record, language), language: '' }),
        );
        expect(en).toEqual(nl);
      }),
      { numRuns: 60 },
    );
  });

  it('differ in their words', () => {
    const [nl, en] = languageIds.map((language) => buildReport(aCase({ employer: ratedAt(2) }), language));
    expect(nl?.headline).not.toBe(en?.headline);
    expect(nl?.steps[0]?.why).not.toEqual(en?.steps[0]?.why);
  });
});

describe('an unfinished scan', () => {
  const answered = { ...ratedAt(4), 'CAP-7': undefined, 'CON-5': undefined, 'ATT-6': 'dk' } as const;
  const report = buildReport(aCase({ employer: answered }), 'nl');

  it('says that it is incomplete and lists what is open, which a do-not-know is not', () => {
    expect(report.isComplete).toBe(false);
    expect(report.openItems.map(({ id }) => id)).toEqual(['CAP-7', 'CON-5']);
    const open = report.answers.flatMap(({ answers }) => answers.filter(({ isOpen }) => isOpen));
    expect(open.map(({ item }) => item.id)).toEqual(['CAP-7', 'CON-5']);
  });

  it('is told apart from a finished one', () => {
    const finished = buildReport(aCase({ employer: ratedAt(4) }), 'nl');
    expect([finished.isComplete, finished.openItems]).toEqual([true, []]);
    expect(finished.remarks).not.toContain(situation('incompleteReport', 'nl'));
  });

  it('of which nothing was answered has no score, no profile and no steps', () => {
    const { factors, willing, able, profile, steps, openItems } = buildReport(aCase(), 'en');
    expect(factors.map(({ employer, expert }) => [numberOf(employer), expert])).toEqual(
      factorIds.map(() => [null, null]),
    );
    expect([willing, able, profile, openItems.length]).toEqual([null, null, null, itemCount.full]);
    expect(steps).toEqual([]);
  });
});

describe('an employer who gave no score', () => {
  const record = aCase({ employer: { 'ATT-6': 'dk' }, expert: ratedAt(3, { norm: 1 }) });

  it.each(languageIds)('gets an advice that rests on the expert, and says so (%s)', (language) => {
    const report = buildReport(record, language);
    expect(sideOf(record)).toBe('expert');
    expect(report.remarks).toContain(situation('basisExpert', language));
    expect(resultOf(record).focus[0]).toBe('norm');
    expect(report.factors.find(({ id }) => id === 'norm')?.isFocus).toBe(true);
    expect(report.steps.length).toBeGreaterThan(0);
  });

  it('stays without a score of their own', () => {
    const { employer, expert } = viewsOf(record);
    expect(factorIds.map((id) => employer?.factors[id].score)).toEqual(factorIds.map(() => null));
    expect([employer?.willing, employer?.able]).toEqual([null, null]);
    expect(expert?.factors.norm.score).toBe(0);
    const shown = buildReport(record, 'nl').factors.map((one) => one.employer.kind);
    expect(shown).toEqual(factorIds.map(() => 'unscored'));
  });

  it('is heard again from the first score on', () => {
    const spoken = aCase({ employer: { 'ATT-6': 1 }, expert: ratedAt(3) });
    expect(sideOf(spoken)).toBe('employer');
    expect(buildReport(spoken, 'nl').remarks).not.toContain(situation('basisExpert', 'nl'));
  });
});

describe('the short form', () => {
  it('does not count answers to items that it does not ask', () => {
    const asked = new Set(itemsOf(employerInstrument, 'short').map(({ id }) => id));
    fc.assert(
      fc.property(fullRatings(), fullRatings(), (employer, expert) => {
        const only = (ratings: typeof employer) =>
          Object.fromEntries(Object.entries(ratings).filter(([id]) => asked.has(id)));
        const whole = aCase({ form: 'short', employer, expert });
        const bare = aCase({ form: 'short', employer: only(employer), expert: only(expert) });
        expect(resultsOf(whole)).toEqual(resultsOf(bare));
        // The same is said, though of two cases.
        expect({ ...buildReport(whole, 'nl'), record: bare }).toEqual(buildReport(bare, 'nl'));
      }),
      { numRuns: 30 },
    );
  });

  it('does not take an answer outside it for an answer of the employer', () => {
    const record = aCase({ form: 'short', employer: { 'ATT-6': 1 }, expert: ratedAt(3) });
    expect(sideOf(record)).toBe('expert');
  });
});

/** What stands where, without the words: numbers as they are, a text as full or empty. */
function shapeOf(value: unknown): unknown {
  if (typeof value === 'string') return value === '' ? 'empty' : 'text';
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, shapeOf(inner)]));
}
