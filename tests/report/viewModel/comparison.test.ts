import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import '../../fixtures/questionnaires';
import type { Case, Measurement } from '../../../src/cases/case';
import { languageIds } from '../../../src/i18n/languages';
import { buildComparison } from '../../../src/report/viewModel/comparison/buildComparison';
import type { Comparison } from '../../../src/report/viewModel/comparison/comparison';
import { hasComparison } from '../../../src/scoring/scoredMeasurements';
import { anyCase } from '../../fixtures/arbitraries';
import { aCase, anEntry, aView, ratedAt } from '../../fixtures/case';
import { measuredAgain } from '../../fixtures/measured';

/** Measured on 21 November 2026; the second measurement is of 21 May 2027. */
const once = aCase({ employer: ratedAt(3, { attitude: 2 }), isAtResult: true });
const LATER = '2027-05-21';

const compared = (record: Case, language: 'nl' | 'en' = 'nl'): Comparison =>
  buildComparison(record, language) ?? expect.fail('There is nothing to compare');

/** As it was measured with the questionnaire before this one. */
const former: Partial<Measurement> = {
  instrument: { id: 'igm-employer', version: '1.0.0' },
  views: [aView({ 'ATT-1': 3, 'ATT-2': 3, 'ATT-3': 3 })],
};

const headings = ({ topics }: Comparison) => topics.map(({ heading }) => heading);

describe('a case with one measurement that has scores', () => {
  it('has no comparison, also when another one has just begun', () => {
    const begun = measuredAgain(once, LATER, { completedAt: null });
    for (const record of [once, begun]) {
      expect(buildComparison(record, 'nl')).toBeNull();
      expect(hasComparison(record)).toBe(false);
    }
  });
});

describe('what was said about the organisation', () => {
  const then = { 'BG-1': '1-9', 'BG-2': 'no', 'BG-4': 4, 'BG-5': 3, 'BG-6': 'owner/director' };
  const first = aCase({ employer: ratedAt(3), background: then, isAtResult: true });
  const again = (background: Measurement['background'], said: Partial<Measurement> = {}) =>
    compared(measuredAgain(first, LATER, { employer: ratedAt(3), background, ...said }), 'en');

  it('stands there then and now, where the comparison is about it', () => {
    const { situation } = again({ 'BG-1': '250+', 'BG-2': 'yes', 'BG-4': 'dk', 'BG-5': 2 });
    expect(situation.map(({ id, before, after }) => [id, before, after])).toEqual([
      ['BG-2', 'No', 'Yes'],
      ['BG-4', 'Agree', 'I do not know'],
      // It was not asked then: there was no placement.
      ['BG-5', 'not filled in', '2'],
    ]);
  });

  it('is left out as long as nobody said anything', () => {
    expect(again({ 'BG-2': 'yes' }).situation.map(({ id }) => id)).toEqual(['BG-2', 'BG-4']);
    expect(compared(measuredAgain(once, LATER, { employer: ratedAt(3) })).situation).toEqual([]);
  });

  it('was said by somebody else only when both said who they are', () => {
    expect(again({ 'BG-6': 'HR' }).otherRespondent).toBe(
      'Somebody else answered: “Owner or director” then, “Human resources (HR)” now. That can make a difference too.',
    );
    expect(again({ 'BG-6': 'owner/director' }).otherRespondent).toBeNull();
    expect(again({}).otherRespondent).toBeNull();
  });

  it('stands there also between versions that are not compared in numbers', () => {
    const { situation, isCompared } = again({ 'BG-2': 'yes', 'BG-5': 2 }, former);
    expect(isCompared).toBe(false);
    expect(situation.map(({ id }) => id)).toEqual(['BG-2', 'BG-4', 'BG-5']);
  });

  it('is that of the view that everything rests on', () => {
    const alone = aView(ratedAt(3), { kind: 'employer', background: { 'BG-6': 'HR' } });
    expect(again({ 'BG-6': 'owner/director' }, { views: [alone] }).otherRespondent).toContain('(HR)');
  });
});

describe('two measurements with the same questionnaire', () => {
  const twice = measuredAgain(once, LATER, {
    employer: ratedAt(3, { attitude: 4, norm: 1 }, { 'SKI-1': 4, 'SKI-6': 4, 'SKI-3': 4, 'SKI-4': 4 }),
  });

  it('say of each factor what it was, what it is, and whether that is a change', () => {
    const rows = compared(twice).factors.map(({ id, before, after, change, verdict, said }) => [
      id,
      before.kind === 'scored' && before.score,
      after.kind === 'scored' && after.score,
      change,
      verdict,
      said,
    ]);
    expect(rows).toEqual([
      ['attitude', 25, 75, 50, 'clear', 'duidelijk hoger'],
      ['norm', 50, 0, -50, 'clear', 'duidelijk lager'],
      ['selfEfficacy', 50, 50, 0, 'none', 'gelijk'],
      ['skills', 50, 70, 20, 'possible', 'misschien hoger'],
      ['capacity', 50, 50, 0, 'none', 'gelijk'],
      ['context', 50, 50, 0, 'none', 'gelijk'],
      ['selfRegulation', 50, 50, 0, 'none', 'gelijk'],
    ]);
  });

  it('are summed up by verdict, clear ones first', () => {
    expect(compared(twice).summary).toEqual([
      'Duidelijk hoger: “houding”.',
      'Duidelijk lager: “sociale norm”.',
      'Misschien hoger: “kennis en vaardigheden”.',
      'Bij de andere factoren kan het verschil toeval zijn.',
    ]);
    expect(compared(twice, 'en').inShort).toBe(
      'Compared with 21 November 2026: clearly higher: “attitude”; clearly lower: “social norm”; perhaps higher: “knowledge and skills”.',
    );
  });

  it('say so when nothing changed', () => {
    const same = compared(measuredAgain(once, LATER, { employer: ratedAt(3, { attitude: 2 }) }));
    expect(same.summary).toEqual(['Geen enkele factor is duidelijk of misschien veranderd.']);
    expect(same.inShort).toBe('Vergeleken met 21 november 2026 is er geen duidelijke verandering.');
    expect(headings(same)).toEqual([expect.stringContaining('Er springt niets uit')]);
  });

  it('say on which assumption the verdicts rest, and that they prove nothing', () => {
    const { meaning, cautions } = compared(twice);
    expect(meaning.join(' ')).toMatch(/Minder dan 20 .* 20 tot en met 30 .* Meer dan 30 /);
    expect(cautions.join(' ')).toMatch(/aanname: een spreiding van 20 .* 0,70\b.* bewijst niet/);
  });

  it('ask what happened to what went down, with the questions that moved most', () => {
    const [first] = compared(twice).topics;
    expect(first?.heading).toBe('Sociale norm: duidelijk lager (van 50 naar 0)');
    expect(first?.questions.map(({ id }) => id)).toEqual(['NOR-6', 'NOR-2']);
  });

  it('name a factor without a score in one of both, and give it no verdict', () => {
    const { 'NOR-6': _a, 'NOR-2': _b, 'NOR-7': _c, ...rest } = ratedAt(3);
    const comparison = compared(measuredAgain(once, LATER, { employer: rest }));
    expect(comparison.factors[1]).toMatchObject({ change: null, verdict: null, said: 'geen score' });
    expect(comparison.summary.at(-1)).toContain('“sociale norm”');
    expect(comparison.unfinished).toContain('3 vragen open');
    expect(headings(comparison)).toContain('Sociale norm: toen wel een score, nu niet');
  });

  it('say that someone else filled it in', () => {
    const alone = measuredAgain(once, LATER, { employer: ratedAt(3), mode: 'self' });
    expect(compared(alone).cautions.at(-1)).toContain('samen ingevuld, nu door de werkgever');
  });
});

describe('two measurements that cannot be compared in numbers', () => {
  it.each([
    ['another form', { form: 'short' as const, employer: ratedAt(5) }, 'niet dezelfde vragenlijst of versie'],
    ['only the answers of the expert', { expert: ratedAt(5) }, 'van die van de deskundige'],
  ])('because of %s stand side by side, with the reason', (_, said, reason) => {
    const comparison = compared(measuredAgain(once, LATER, said));
    expect(comparison.isCompared).toBe(false);
    expect(comparison.summary).toEqual([expect.stringContaining(reason)]);
    for (const { before, after, change, verdict } of [...comparison.factors, ...comparison.blocks]) {
      expect([before.kind, after.kind, change, verdict]).toEqual(['scored', 'scored', null, null]);
    }
    expect(comparison.meaning).toEqual([]);
  });
});

describe('the agreements between two measurements', () => {
  const during = { decidedOn: '2026-11-21' };
  const withPlan = (...plan: Case['plan']) =>
    compared(measuredAgain({ ...once, plan }, LATER, { employer: ratedAt(3, { attitude: 2 }) }));
  const titlesIn = ({ agreements: { done, notDone } }: Comparison) =>
    [done, notDone].map(({ length }) => length);

  it('are told with what they brought and how their factor moved', () => {
    const comparison = withPlan(
      anEntry({ ...during, status: 'done', closedOn: '2027-01-10', evaluation: 'Het team wil meer.' }),
    );
    expect(comparison.agreements.done).toMatchObject([
      {
        title: 'Klein beginnen: één taak of één dagdeel',
        state: 'Gedaan op 10 januari 2027',
        brought: 'Het team wil meer.',
        aims: [
          'Bedoeld voor “houding”: van 25 naar 25, gelijk.',
          'Bedoeld voor “vertrouwen in eigen kunnen”: van 50 naar 50, gelijk.',
        ],
      },
    ]);
    expect(headings(comparison)).toContain(
      'Gedaan, maar “houding” en “vertrouwen in eigen kunnen” zijn nog niet duidelijk hoger: Klein beginnen: één taak of één dagdeel',
    );
  });

  it.each([
    ['done on the day of the first', { ...during, status: 'done', closedOn: '2026-11-21' }, [1, 0]],
    ['done on the day of the second', { ...during, status: 'done', closedOn: LATER }, [1, 0]],
    ['done before the first', { status: 'done', decidedOn: '2026-01-01', closedOn: '2026-11-20' }, [0, 0]],
    ['done after the second', { ...during, status: 'done', closedOn: '2027-05-22' }, [0, 1]],
    ['done on a day that nobody wrote down', { status: 'done' }, [1, 0]],
    ['dropped in between', { ...during, status: 'dropped', closedOn: '2027-01-10' }, [0, 1]],
    ['open', during, [0, 1]],
    ['agreed on the day of the second', { decidedOn: LATER }, [0, 0]],
    ['declined', { ...during, decision: 'declined' }, [0, 0]],
  ] as const)('count one that was %s', (_, said, counts) => {
    expect(titlesIn(withPlan(anEntry(said)))).toEqual(counts);
  });

  it('ask about what is open, and not about what was dropped', () => {
    const plan = [anEntry(during), anEntry({ ...during, status: 'dropped', closedOn: '2027-01-10' })];
    expect(headings(withPlan(...plan))).toContain('1 afspraak is nog niet gedaan');
  });
});

describe('three measurements', () => {
  const twice = measuredAgain(once, LATER, { form: 'short', employer: ratedAt(4) });
  const thrice = measuredAgain(twice, '2027-11-21', { form: 'short', employer: ratedAt(5) });

  it('compare the last two, and show all of them as a series', () => {
    const { before, series } = compared(thrice);
    expect(before.day).toBe('21 mei 2027');
    expect(series?.factors[0]).toMatchObject({ id: 'attitude', scores: [25, 75, 100] });
    expect(compared(twice).series).toBeNull();
  });

  it('are joined only where the questionnaire stayed the same', () => {
    expect(compared(thrice).series?.measurements.map(({ follows }) => follows)).toEqual([false, false, true]);
  });
});

describe('any case', () => {
  it('has a comparison exactly when two of its measurements have a score, in both languages', () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom(...languageIds), (record, language) => {
        const comparison = buildComparison(record, language);
        expect(comparison !== null).toBe(hasComparison(record));
        for (const { change, before, after } of comparison?.factors ?? []) {
          const both = before.kind === 'scored' && after.kind === 'scored';
          if (change !== null && both) expect(change).toBe(after.score - before.score);
          else expect(change).toBeNull();
        }
      }),
      { numRuns: 50 },
    );
  });
});
