import { describe, expect, it } from 'vitest';
import { languageIds } from '../../src/i18n/languages';
import { forms } from '../../src/questions/instrument';
import interpretation from '../../src/report/interpretation.json';
import { HIGH_CUT_OFF, LOW_CUT_OFF } from '../../src/scoring/bands';
import { DIFFERENCE_TO_DISCUSS } from '../../src/scoring/perspectives';
import { CLOSE_TO_LINE, PROFILE_CUT_OFF } from '../../src/scoring/profile';

describe('the interpretation says the numbers that the code uses', () => {
  it('for the bands, which join without a gap', () => {
    const { bands } = interpretation;
    expect(bands.map(({ id, from, to }) => [id, from, to])).toEqual([
      ['low', 0, LOW_CUT_OFF],
      ['medium', LOW_CUT_OFF, HIGH_CUT_OFF],
      ['high', HIGH_CUT_OFF, 100],
    ]);
  });

  it('for the profile and the zone around its line', () => {
    const { value, borderZone } = interpretation.profileCut;
    expect([value, borderZone.plusMinus]).toEqual([PROFILE_CUT_OFF, CLOSE_TO_LINE]);
    for (const { rule } of interpretation.composites) {
      expect(rule).toContain(`from ${PROFILE_CUT_OFF}`);
      expect(rule).toContain(`above ${PROFILE_CUT_OFF + CLOSE_TO_LINE}`);
      expect(rule).toContain(`from ${PROFILE_CUT_OFF - CLOSE_TO_LINE}`);
    }
  });

  it('for a difference that is worth talking about', () => {
    expect(interpretation.raters.gapCut).toBe(DIFFERENCE_TO_DISCUSS);
    const ways = ['employer-higher', 'expert-higher'];
    const texts = interpretation.raters.text.filter(({ id }) => ways.includes(id));
    expect(texts.map(({ rule }) => rule)).toEqual([
      `employer at least ${DIFFERENCE_TO_DISCUSS} higher`,
      `expert at least ${DIFFERENCE_TO_DISCUSS} higher`,
    ]);
  });
});

describe('the precision that is assumed', () => {
  const { assumptions, limits, displayByForm } = interpretation.uncertainty;

  it('is there for every form', () => {
    const ids = forms.map(({ id }) => id);
    expect(assumptions.map(({ form }) => form)).toEqual(ids);
    expect(Object.keys(limits)).toEqual(ids);
  });

  it.each(assumptions)('of the $form form follows from its spread and reliability', (assumed) => {
    const exact = assumed.sd * Math.sqrt(1 - assumed.reliability);
    expect(assumed.sem).toBe(Math.round(exact));
    // 1.28 and 1.96 standard errors of a difference, within a point of rounding.
    expect(Math.abs(1.28 * Math.SQRT2 * exact - assumed.change80)).toBeLessThan(0.6);
    expect(Math.abs(1.96 * Math.SQRT2 * exact - assumed.change95)).toBeLessThan(0.6);
  });

  it.each(assumptions)('of the $form form is what the texts and limits say', (assumed) => {
    const form = assumed.form as keyof typeof limits;
    expect(limits[form]).toEqual({ perhapsFrom: assumed.change80, clearAbove: assumed.change95 });
    for (const language of languageIds) expect(displayByForm[form][language]).toContain(String(assumed.sem));
  });
});

describe('an employer who offers a placement already', () => {
  const { profiles, lowAttitude, goNoGo } = interpretation.whereDone;

  // "Begin with what is in your way" is about what to do first, not about a first placement.
  it.each([...profiles.map(({ text }) => text), lowAttitude, goNoGo])('is not told to begin: $nl', (said) => {
    expect(said.nl).not.toMatch(/\b(begin(?! met| bij)|beginnen|kennismak\w+)\b/i);
    expect(said.en).not.toMatch(/\b(begin(?! with)|start|starting|meeting)\b/i);
  });
});

describe('willing and being able', () => {
  const bandWords = {
    nl: /\b(laag|lage|lager|hoog|hoge|hoger)\b/i,
    en: /\b(low|lower|high|higher)\b/i,
  };
  const texts = [
    ...interpretation.profiles.flatMap(({ id, label, text, professional, watch }) =>
      Object.entries({ label, text, professional, watch }).map(([part, said]) => ({ id, part, said })),
    ),
    ...interpretation.composites.flatMap(({ id, yes, nearlyYes, partly, notYet, unknown }) =>
      Object.entries({ yes, nearlyYes, partly, notYet, unknown }).map(([part, said]) => ({ id, part, said })),
    ),
    ...interpretation.whereDone.profiles.map(({ id, text }) => ({ id, part: 'text where done', said: text })),
  ];

  it.each(texts)('are told without the words of a band: $id $part', ({ said }) => {
    for (const language of languageIds) expect(said[language]).not.toMatch(bandWords[language]);
  });

  it('have a text for each of the four profiles and both blocks', () => {
    const { profiles, composites, whereDone } = interpretation;
    const ids = [...profiles, ...composites].map(({ id }) => id);
    expect(ids).toEqual(['high-high', 'high-low', 'low-high', 'low-low', 'willing', 'able']);
    expect(whereDone.profiles.map(({ id }) => id)).toEqual(profiles.map(({ id }) => id));
  });
});

it.each([
  'closeCall',
  'closeCallHigh',
  'chosenFocus',
  'viewsDiffer',
  'unscored',
  'incompleteReport',
  'basisExpert',
])('words the situation %s', (situation) => {
  expect(interpretation.situations.map(({ id }) => id)).toContain(situation);
});
