import { describe, expect, it } from 'vitest';
import { languageIds } from '../../../src/i18n/languages';
import type { Ratings } from '../../../src/questions/answers';
import { buildReport } from '../../../src/report/buildReport';
import { entryOf, interpretation } from '../../../src/report/interpretation';
import { aCase, type Levels, ratedAt } from '../../fixtures/case';
import { professionalInstrument } from '../../fixtures/questionnaires';

type Sketch = NonNullable<Parameters<typeof aCase>[0]>;

const { profiles, whereDone, profileCut } = interpretation;
const profileIds = profiles.map(({ id }) => id);

const levels: Record<(typeof profileIds)[number], Ratings> = {
  'high-high': ratedAt(4),
  'high-low': ratedAt(2, { attitude: 4, norm: 4, selfEfficacy: 4 }),
  'low-high': ratedAt(4, { attitude: 2, norm: 2, selfEfficacy: 2 }),
  'low-low': ratedAt(2),
};

describe.each(languageIds)('the text of a profile in %s', (language) => {
  const textOf = (sketch: Sketch) => buildReport(aCase(sketch), language).profile?.text;

  it.each(profileIds)('%s is that of an employer who offers a placement, where one does', (id) => {
    const employer = levels[id];
    const begins = entryOf(profiles, id).text[language];
    const done = whereDone.profiles.find((one) => one.id === id)?.text[language];
    const goesOn = id === 'low-low' ? `${done} ${whereDone.goNoGo[language]}` : done;
    // What holds someone back who wants to go on is the same before the first placement and after it.
    expect(goesOn === begins).toBe(id === 'high-low');
    const said = (phase: number, answer?: string) =>
      textOf({ employer, phase, background: answer === undefined ? {} : { 'BG-2': answer } });
    expect([said(1), said(4, 'dk'), said(6, 'no')]).toEqual([begins, begins, begins]);
    expect([said(1, 'yes'), said(5), said(6, 'dk')]).toEqual([goesOn, goesOn, goesOn]);
  });

  it.each<[string, Levels, readonly string[]]>([
    ['willing', { attitude: 3, norm: 3, selfEfficacy: 4 }, ['high-high']],
    ['being able', { skills: 3, capacity: 3, context: 3, selfRegulation: 4 }, ['high-high']],
    [
      'both',
      { attitude: 3, norm: 3, selfEfficacy: 4, skills: 3, capacity: 3, context: 3, selfRegulation: 4 },
      ['high-low', 'low-high'],
    ],
  ])('names the profiles beside it when %s lies close to the line', (_, given, beside) => {
    const { profile } = buildReport(aCase({ employer: ratedAt(5, given), phase: 3 }), language);
    const names = beside.map((id) => profiles.find((one) => one.id === id)?.label[language].toLowerCase());
    expect(profile?.text).toContain(profileCut.borderZone[language]);
    for (const name of names) expect(profile?.text).toContain(`“${name}”`);
  });

  it('is silent about the line where it is far', () => {
    for (const id of profileIds) {
      expect(textOf({ employer: levels[id] })).not.toContain(profileCut.borderZone[language]);
    }
  });

  it('is not there on the own route of a professional', () => {
    const employer = Object.fromEntries(professionalInstrument.items.map(({ id }) => [id, 3 as const]));
    expect(buildReport(aCase({ route: 'professional', employer }), language).profile).toBeNull();
  });
});

describe('a low attitude', () => {
  const reading = (background: { readonly 'BG-2': string }) =>
    buildReport(aCase({ employer: ratedAt(4, { attitude: 2 }), background }), 'nl').factors[0]?.reading;

  it('is not met with reasons to begin where someone does it already', () => {
    expect(reading({ 'BG-2': 'yes' })).toBe(whereDone.lowAttitude.nl);
    expect(reading({ 'BG-2': 'no' })).not.toBe(whereDone.lowAttitude.nl);
  });
});

describe('factors close to the weakest', () => {
  const heading = (employer: Ratings) => buildReport(aCase({ employer, phase: 3 }), 'nl').closeCalls?.heading;
  const label = (id: string) => entryOf(interpretation.situations, id).label.nl;

  it('may be the weakest, but not where all are high', () => {
    expect(heading(ratedAt(4))).toMatch(new RegExp(`^${label('closeCallHigh')}: `));
    expect(heading(ratedAt(3))).toMatch(new RegExp(`^${label('closeCall')}: `));
    expect(heading(ratedAt(5, { norm: 2 }))).toBeUndefined();
  });
});

describe('a placement that ended sooner than they wanted', () => {
  const setback = interpretation.factorTexts.find(({ factor }) => factor === 'selfEfficacy')?.setback;
  const told = (answer: string, confidence: 1 | 3 | 5) =>
    buildReport(
      aCase({ employer: ratedAt(4, { selfEfficacy: confidence }), background: { 'BG-3': answer } }),
      'nl',
    ).factors.filter(({ reading }) => setback && reading.startsWith(setback.nl));

  it.each([1, 3] as const)('is named with confidence rated at %i, and with no other factor', (confidence) => {
    expect(told('yes', confidence).map(({ id }) => id)).toEqual(['selfEfficacy']);
  });

  it('is not named to who is confident all the same', () => {
    expect(told('yes', 5)).toEqual([]);
  });

  it.each(['no', 'dk'])('is not named after the answer %s', (answer) => {
    expect(told(answer, 1)).toEqual([]);
  });
});
