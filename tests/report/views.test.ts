import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../src/advice/outcome';
import { currentMeasurement } from '../../src/cases/case';
import { Case } from '../../src/cases/schema/case';
import { perspectiveOf } from '../../src/cases/views';
import { readCaseFile } from '../../src/files/caseFile';
import { writeCaseFile } from '../../src/files/writeCaseFile';
import { factorIds } from '../../src/questions/model';
import { buildReport } from '../../src/report/buildReport';
import { fullContents } from '../../src/report/contents';
import { isAdvisedAsClaimed, isAsClaimed } from '../../src/report/exports/claimedResults';
import { resultsOf } from '../../src/report/exports/results';
import { redactedCopy } from '../../src/report/redactedCopy';
import type { ScoreViewModel } from '../../src/report/viewModel/score';
import { basisView, measurementScores } from '../../src/scoring/measurementScores';
import { anyCase } from '../fixtures/arbitraries';
import { aCase, ratedAt } from '../fixtures/case';
import { changedBy } from '../fixtures/changed';
import '../fixtures/questionnaires';

/** The director sees no room, the foreman no will; the expert sees both. Nobody of them was there together. */
const several = aCase({
  mode: 'self',
  employer: ratedAt(4, { capacity: 1 }),
  colleagues: [ratedAt(4, { attitude: 1 })],
  expert: ratedAt(3),
});
const [director, foreman, expert] = currentMeasurement(several).views;
if (!director || !foreman || !expert) throw new RangeError('Three people answered');

const restingOn = (view: string | null, record = several) =>
  changedBy(record, { type: 'basis.chosen', measurement: currentMeasurement(record).id, view });
const basisIn = (record: Case) => resultsOf(record)[0]?.basis;
const numberOf = (score: ScoreViewModel | null) => (score?.kind === 'scored' ? score.score : null);
const shown = (record: Case) => {
  const { factors } = buildReport(record, 'nl');
  return (side: 'employer' | 'expert' | 'basis') =>
    Object.fromEntries(factors.map((one) => [one.id, numberOf(one[side])]));
};

describe('a measurement in which several people of the employer answered', () => {
  it('has results for each of them, by the id of the view', () => {
    const { views } = resultsOf(several)[0] ?? expect.fail('A measurement has results');
    expect(Object.keys(views)).toEqual([director.id, foreman.id, expert.id]);
    expect(views[director.id]?.factors.capacity.score).toBe(0);
    expect(views[foreman.id]?.factors.attitude.score).toBe(0);
    expect(views[expert.id]?.factors.norm.score).toBe(50);
  });

  it('rests on the first of them until another is chosen', () => {
    expect(basisIn(several)).toBe(director.id);
    expect(resultsOf(several)[0]?.focus[0]).toBe('capacity');
    const chosen = restingOn(foreman.id);
    expect(basisIn(chosen)).toBe(foreman.id);
    expect(resultsOf(chosen)[0]?.focus[0]).toBe('attitude');
    expect(basisIn(restingOn(null, chosen))).toBe(director.id);
  });

  it('passes over someone who gave no score yet', () => {
    const begun = aCase({
      mode: 'self',
      employer: { 'ATT-6': 'dk' },
      colleagues: [ratedAt(4)],
      expert: ratedAt(3),
    });
    expect(basisIn(begun)).toBe(currentMeasurement(begun).views[1]?.id);
    expect(buildReport(begun, 'nl').isComplete).toBe(true);
  });

  it('shows the one that it rests on beside the expert, with what lies between those two', () => {
    const record = restingOn(foreman.id);
    const report = buildReport(record, 'nl');
    expect(shown(record)('employer')).toEqual({ ...allAt(75), attitude: 0 });
    expect(shown(record)('expert')).toEqual(allAt(50));
    expect(shown(record)('basis')).toEqual(shown(record)('employer'));
    expect(report.factors.find(({ id }) => id === 'attitude')?.difference).toBe(50);
    const answer = report.answers[0]?.answers.find(({ item }) => item.id === 'ATT-6');
    expect(answer).toMatchObject({ employer: 'Helemaal niet mee eens', isOpen: false });
  });

  it('says so when it was chosen to rest on the expert, beside the first of the others', () => {
    const record = restingOn(expert.id);
    const report = buildReport(record, 'nl');
    expect(basisIn(record)).toBe(expert.id);
    // The others did answer, so it is not said that they did not.
    expect(report.remarks).toEqual(['Het advies rust op deze antwoorden: De deskundige.']);
    expect(shown(record)('employer')).toEqual({ ...allAt(75), capacity: 0 });
    expect(shown(record)('basis')).toEqual(allAt(50));
  });

  it('keeps them all in a copy without the view of the expert, and rests on the first again', () => {
    const copy = redactedCopy(restingOn(expert.id), { ...fullContents, expertView: false });
    expect(currentMeasurement(copy).views).toEqual([director, foreman]);
    expect(basisIn(copy)).toBe(director.id);
    expect(buildReport(copy, 'nl').hasExpert).toBe(false);
  });

  it('opens from a file with the results that it claims', () => {
    const record = restingOn(foreman.id);
    const read = readCaseFile(writeCaseFile(record, resultsOf(record)));
    expect(read).toEqual({ kind: 'read', case: record, claimedResults: resultsOf(record) });
    expect(isAsClaimed(record, resultsOf(record))).toBe(true);
    expect(isAsClaimed(several, resultsOf(record))).toBe(false);
  });
});

describe('what is known of the organisation', () => {
  const measurement = currentMeasurement(several);
  const saying = (background: Record<string, string>) => ({
    ...measurement,
    background: { 'BG-2': 'no' },
    views: measurement.views.map((view) => (view.id === foreman.id ? { ...view, background } : view)),
  });

  it('is what the one whom the advice rests on said of it, else what was said for all', () => {
    const said = saying({ 'BG-2': 'yes' });
    expect(outcomeOf(several, said).situation.background).toEqual({ 'BG-2': 'no' });
    const chosen = outcomeOf(several, { ...said, basis: foreman.id });
    expect(chosen.situation.background).toEqual({ 'BG-2': 'yes' });
  });
});

describe('a measurement without views', () => {
  const bare = { ...several, measurements: [{ ...currentMeasurement(several), views: [] }] };

  it('has a report without a score, and results that rest on nobody', () => {
    expect(Case.safeParse(bare).success).toBe(true);
    expect(basisIn(bare)).toBeNull();
    expect(shown(bare)('employer')).toEqual(allAt(null));
    const claimedResults = resultsOf(bare);
    expect(readCaseFile(writeCaseFile(bare, claimedResults))).toMatchObject({ case: bare, claimedResults });
  });
});

describe('the results that a file claims', () => {
  it('may leave out a view without a score, as those of format 1 did, and no other', () => {
    const record = aCase({ form: 'short', employer: ratedAt(4), expert: { 'ATT-6': 3 } });
    const [result] = resultsOf(record);
    if (!result?.basis) throw new RangeError('Someone answered');
    const { [result.basis]: own, ...others } = result.views;
    if (!own) throw new RangeError('It rests on a view');
    expect(Object.keys(others)).toHaveLength(1);
    expect(isAsClaimed(record, [{ ...result, views: { [result.basis]: own } }])).toBe(true);
    expect(isAsClaimed(record, [{ ...result, views: others }])).toBe(false);
  });

  it('are told apart from steps that a former method chose from the same scores', () => {
    const record = aCase({ employer: ratedAt(3) });
    const advised = resultsOf(record).map((result) => ({ ...result, advice: [], focus: [] }));
    expect(isAsClaimed(record, advised)).toBe(true);
    expect(isAdvisedAsClaimed(record, advised)).toBe(false);
    expect(isAdvisedAsClaimed(record, resultsOf(record))).toBe(true);
    const scored = resultsOf(record).map((result) => ({ ...result, bottlenecks: ['norm' as const] }));
    expect(isAsClaimed(record, scored)).toBe(false);
    expect(isAdvisedAsClaimed(record, scored)).toBe(true);
  });
});

describe('the views of any measurement', () => {
  it('are scored each by what it says, and one of the two that are shown is the basis', () => {
    fc.assert(
      fc.property(anyCase, ({ measurements }) => {
        for (const measurement of measurements) {
          const views = measurementScores(measurement);
          expect(views.views.map(({ view }) => view)).toEqual(measurement.views);
          const { view } = basisView(views);
          expect(view === null).toBe(measurement.views.length === 0);
          if (measurement.basis !== undefined) expect(view?.id).toBe(measurement.basis);
          if (view) expect(views.basis).toBe(perspectiveOf(view));
          expect(views.employer.view?.kind).not.toBe('expert');
          if (views.expert) expect(views.expert.view?.kind).toBe('expert');
        }
      }),
    );
  });
});

function allAt<Score>(score: Score): Record<string, Score> {
  return Object.fromEntries(factorIds.map((id) => [id, score]));
}

describe('on whose answers the advice rests', () => {
  it('is said when it was chosen, by who that is, and else only of the expert', () => {
    expect(buildReport(several, 'nl').remarks).toEqual([]);
    expect(buildReport(restingOn(foreman.id), 'nl').remarks).toEqual([
      'Het advies rust op deze antwoorden: De werkgever alleen.',
    ]);
    expect(buildReport(restingOn(expert.id), 'en').remarks).toEqual([
      'The advice rests on these answers: The expert.',
    ]);
  });
});
