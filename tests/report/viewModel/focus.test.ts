import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { languageIds } from '../../../src/i18n/languages';
import { reportDocument } from '../../../src/report/blocks/reportDocument';
import { buildReport } from '../../../src/report/buildReport';
import { FactorBars } from '../../../src/report/charts/FactorBars';
import { aCase, ratedAt } from '../../fixtures/case';
import { allWords } from '../../fixtures/words';

type Sketch = NonNullable<Parameters<typeof aCase>[0]>;

const words = allWords.nl.report;
const report = (sketch: Sketch) => buildReport(aCase(sketch), 'nl');
/** What the advice is about, in model order. */
const lookedAt = (sketch: Sketch) =>
  report(sketch)
    .factors.filter(({ isFocus }) => isFocus)
    .map(({ id }) => id);
const lowest = ratedAt(5, { norm: 2, skills: 3, attitude: 3 }, { 'ATT-2': 5 });

describe('what the advice is about', () => {
  it('is what was computed, with the scores', () => {
    const sketch = { employer: ratedAt(5, { norm: 2, skills: 2, attitude: 2 }), phase: 1 };
    const { focus } = report(sketch);
    expect([lookedAt(sketch), focus?.isChosen]).toEqual([['attitude', 'norm'], false]);
    expect(focus?.sentence).toBe(
      [
        words.focusTwo('“houding” (25) en “sociale norm” (25)'),
        words.focusTied('“kennis en vaardigheden”', 1, 25),
        words.focusOrder,
      ].join(' '),
    );
  });

  it('says of scores that hardly differ that the phase decided, and only of those', () => {
    const sentence = (sketch: Sketch) => report(sketch).focus?.sentence ?? '';
    const two = sentence({ employer: ratedAt(5, { norm: 2, skills: 2 }) });
    expect(two).toContain(words.focusOrder);
    expect(two).not.toContain('Ook ');
    expect(sentence({ employer: lowest })).not.toContain(words.focusOrder);
    // One answer moved one step apart.
    const near = sentence({ employer: ratedAt(5, { norm: 2, skills: 2 }, { 'SKI-1': 3 }) });
    expect(near).toBe(
      [words.focusTwo('“kennis en vaardigheden” (30) en “sociale norm” (25)'), words.focusOrder].join(' '),
    );
    const far = sentence({ employer: ratedAt(5, { norm: 2, skills: 2 }, { 'SKI-1': 4 }) });
    expect(far).toBe(words.focusTwo('“sociale norm” (25) en “kennis en vaardigheden” (35)'));
    const three = ratedAt(5, { norm: 2, attitude: 3, skills: 3, context: 3 });
    expect(sentence({ employer: three, phase: 1 })).toContain(
      words.focusTied('“kennis en vaardigheden” en “omgeving”', 2, 50),
    );
    expect(sentence({ employer: three, chosenFocus: ['norm', 'skills'] })).not.toContain(words.focusOrder);
  });

  it('does not name planning beside them as long as it waits for its phase', () => {
    const employer = ratedAt(5, { norm: 2, attitude: 4, selfRegulation: 4, context: 4 });
    const [early, later] = [1, 3].map((phase) => report({ employer, phase }).focus?.sentence ?? '');
    expect(early).toContain(words.focusTied('“omgeving”', 1, 75));
    expect(later).toContain(words.focusTied('“houding” en “plannen en volhouden”', 2, 75));
  });

  it('is what was chosen at the table, beside what was computed', () => {
    const sketch: Sketch = { employer: lowest, chosenFocus: ['capacity'] };
    const { focus, remarks } = report(sketch);
    expect([lookedAt(sketch), focus?.isChosen]).toEqual([['capacity'], true]);
    expect(focus?.sentence).toBe(
      [
        words.focusChosen('“ruimte en draagkracht” (100)'),
        words.focusChosenTogether,
        words.focusComputed('“sociale norm” (25) en “kennis en vaardigheden” (50)'),
      ].join(' '),
    );
    expect(remarks).toEqual([focus?.sentence]);
  });

  it('keeps the reason that was given', () => {
    const record = aCase({ employer: lowest, chosenFocus: ['capacity'] });
    const [measurement] = record.measurements;
    const chosenFocus = { factors: ['capacity' as const], reason: 'Wij verhuizen in mei.' };
    const measurements = measurement ? [{ ...measurement, chosenFocus }] : [];
    expect(buildReport({ ...record, measurements }, 'nl').focus?.reason).toBe('Wij verhuizen in mei.');
  });

  it('says whose choice it is, and when it is what the scan computed too', () => {
    const alone = report({ employer: lowest, chosenFocus: ['norm', 'skills'], mode: 'self' });
    expect(alone.focus?.sentence).toContain(words.focusChosenAlone);
    expect(alone.focus?.sentence).toContain(words.focusTheSame);
  });

  it('does not follow a choice of factors without a score, and says so with its reason', () => {
    const sketch: Sketch = {
      employer: { ...lowest, 'CAP-6': 'dk', 'CAP-3': 'dk', 'CAP-4': 'dk' },
      chosenFocus: ['capacity'],
    };
    expect([report(sketch).focus?.isChosen, lookedAt(sketch)]).toEqual([false, ['norm', 'skills']]);
    const record = aCase(sketch);
    const chosenFocus = { factors: ['capacity' as const], reason: 'Wij verhuizen in mei.' };
    const measurements = record.measurements.map((one) => ({ ...one, chosenFocus }));
    const lost = { ...record, measurements };
    const told = buildReport(lost, 'nl');
    expect(told.focus?.reason).toBe('Wij verhuizen in mei.');
    expect(told.remarks).toEqual([
      `${words.focusLost('“ruimte en draagkracht”', 1)} ${words.focusFallsBack}`,
    ]);
    expect(JSON.stringify(reportDocument(told))).toContain('Wij verhuizen in mei.');
  });

  it('says so too when one of two lost its score, or all did', () => {
    const unknown = { 'CAP-6': 'dk', 'CAP-3': 'dk', 'CAP-4': 'dk' } as const;
    const lost = words.focusLost('“ruimte en draagkracht”', 1);
    const one = report({ employer: { ...lowest, ...unknown }, chosenFocus: ['norm', 'capacity'] });
    expect(one.remarks).toEqual([one.focus?.sentence, lost]);
    expect(report({ chosenFocus: ['capacity'] }).remarks).toEqual([lost]);
  });

  it('does not claim something else where the choice holds some of what was computed', () => {
    const sentence = (...chosenFocus: NonNullable<Sketch['chosenFocus']>) =>
      report({ employer: lowest, chosenFocus }).focus?.sentence;
    const computed = '“sociale norm” (25) en “kennis en vaardigheden” (50)';
    for (const told of [sentence('norm'), sentence('skills', 'norm'), sentence('capacity', 'skills')]) {
      expect(told).toContain(words.focusComputedToo(computed));
    }
    expect(sentence('capacity')).toContain(words.focusComputed(computed));
  });

  it('is called a choice in the chart only when it is one', () => {
    const chart = (sketch: Sketch) => renderToStaticMarkup(FactorBars({ report: report(sketch) }));
    const computed = chart({ employer: lowest });
    expect([computed.includes(words.focusLabel), computed.includes(words.chosenFocusLabel)]).toEqual([
      true,
      false,
    ]);
    const chosen = chart({ employer: lowest, chosenFocus: ['capacity'] });
    expect([chosen.includes(words.focusLabel), chosen.includes(words.chosenFocusLabel)]).toEqual([
      false,
      true,
    ]);
  });

  it('does not call a score the lowest when that of planning waits for its phase', () => {
    const employer = ratedAt(5, { norm: 2, skills: 3, selfRegulation: 1 });
    const names = '“sociale norm” (25) en “kennis en vaardigheden” (50)';
    expect(report({ employer, phase: 1 }).focus?.sentence).toBe(words.focusTwoThatCount(names));
    const later = '“plannen en volhouden” (0) en “sociale norm” (25)';
    expect(report({ employer, phase: 3 }).focus?.sentence).toBe(words.focusTwo(later));
  });

  it('does not compare a score that stands alone', () => {
    const alone = Object.entries(ratedAt(2)).filter(([id]) => id.startsWith('NOR'));
    const { focus, lead } = report({ employer: Object.fromEntries(alone) });
    expect(focus?.sentence).toBe(words.focusOnly('“sociale norm” (25)'));
    expect(lead).toContain(words.onlyScored('“sociale norm”'));
  });

  it.each(languageIds)('is nothing as long as no factor has a score (%s)', (language) => {
    expect(buildReport(aCase(), language).focus).toBeNull();
  });
});
