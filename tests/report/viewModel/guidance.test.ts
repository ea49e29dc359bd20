import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messages } from '../../../src/advice/rules/messages.content';
import { textsOf } from '../../../src/advice/rules/texts';
import { languageIds } from '../../../src/i18n/languages';
import { buildReport } from '../../../src/report/buildReport';
import { resultsOf } from '../../../src/report/exports/results';
import { anyBackground, anyPhase, anyRatings, fullRatings } from '../../fixtures/arbitraries';
import { aCase, ratedAt } from '../../fixtures/case';
import { goldenCases, recordNamed, recordOf } from '../../fixtures/golden';
import { allWords } from '../../fixtures/words';

type Sketch = NonNullable<Parameters<typeof aCase>[0]>;

const anyReport = fc
  .record({
    employer: fc.oneof(fullRatings(), anyRatings()),
    expert: fc.oneof(fullRatings(), fc.constant({})),
    phase: anyPhase,
    background: anyBackground,
    otherProfessionals: fc.boolean(),
  })
  .map((sketch) => buildReport(aCase(sketch), 'nl'));

const heard = (sketch: Sketch) => buildReport(aCase(sketch), 'nl').guidance.map(({ rule }) => rule);
const noSetback = { background: { 'BG-3': 'no' } };

describe('what the employer has to hear', () => {
  it('is at most four texts, safety first, and never one that is told elsewhere', () => {
    const order = ['safety', 'data', 'routing', 'ordering'];
    const elsewhere = [
      ...['R02', 'R03', 'R04', 'R06', 'R08', 'R11', 'R14', 'R17', 'R18', 'R19', 'R20', 'R23', 'R24'],
    ];
    fc.assert(
      fc.property(anyReport, ({ guidance }) => {
        expect(guidance.length).toBeLessThanOrEqual(4);
        const kinds = guidance.map(({ rule }) => order.indexOf(textsOf(rule).kind));
        expect(kinds).toEqual(kinds.toSorted());
        expect(guidance.filter(({ rule }) => elsewhere.includes(rule))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('stands nowhere else on the page', () => {
    fc.assert(
      fc.property(anyReport, ({ guidance, steps, openPreconditions, talkFirst, profile }) => {
        const page = [
          ...steps.flatMap(({ why }) => why),
          ...openPreconditions.map(({ text }) => text),
          ...talkFirst.map(({ text }) => text),
          profile?.text ?? '',
        ].join(' ');
        for (const { rule, text } of guidance) expect(page, rule).not.toContain(text);
      }),
      { numRuns: 100 },
    );
  });

  it.each(goldenCases)('is of rules that spoke: $name', (golden) => {
    const { guidance, talkFirst } = buildReport(recordOf(golden), 'nl');
    const told = [...guidance, ...talkFirst].map(({ rule }) => rule);
    expect(golden.expected.rulesThatSpoke).toEqual(expect.arrayContaining(told));
  });

  it.each<[rule: string, when: string, isHeard: Sketch, isNot: Sketch]>([
    [
      'R10',
      'the benefit is what holds back, not where something else does',
      { employer: ratedAt(4, { attitude: 2 }), ...noSetback },
      { employer: ratedAt(4, { norm: 1, skills: 1, attitude: 2 }), ...noSetback, phase: 3 },
    ],
    [
      'R07',
      'confidence holds back, not where something else does',
      { employer: ratedAt(4, { selfEfficacy: 3 }), ...noSetback },
      { employer: ratedAt(4, { selfEfficacy: 3, norm: 2, skills: 2 }), ...noSetback },
    ],
    [
      'R15',
      'more than one step is about a plan',
      { employer: ratedAt(4, { selfRegulation: 2 }), ...noSetback },
      { employer: ratedAt(5, { selfRegulation: 3, norm: 1, skills: 1 }), ...noSetback },
    ],
    [
      'R07',
      'confidence holds back, unless it is so low that R01 says it',
      { employer: ratedAt(4, { selfEfficacy: 3 }), ...noSetback },
      { employer: ratedAt(4, { selfEfficacy: 2 }), ...noSetback },
    ],
  ])('holds %s when %s', (rule, _, isHeard, isNot) => {
    for (const sketch of [isHeard, isNot]) {
      expect(resultsOf(aCase(sketch))[0]?.rulesThatSpoke).toContain(rule);
    }
    expect(heard(isHeard)).toContain(rule);
    expect(heard(isNot)).not.toContain(rule);
  });

  it('holds R09 when a training is chosen, not when one was passed over', () => {
    const heardIn = (name: string) => buildReport(recordNamed(name), 'nl').guidance.map(({ rule }) => rule);
    expect(heardIn('random 172')).toContain('R09');
    expect(heardIn('willing but stuck')).not.toContain('R09');
  });

  it('keeps the most needed when more than four spoke', () => {
    // R01, R05, R07, R10, R12 and R21 speak.
    const sketch = { employer: ratedAt(2), phase: 1, ...noSetback };
    expect(heard({ ...sketch, chosenFocus: ['attitude'] })).toEqual(['R01', 'R12', 'R21', 'R05']);
  });

  it('leaves R21 to the first sentences of the result, which say it of a focus that follows the scores', () => {
    const { guidance, lead } = buildReport(aCase({ employer: ratedAt(2), phase: 1, ...noSetback }), 'nl');
    expect(guidance.map(({ rule }) => rule)).not.toContain('R21');
    expect(lead).toContain(allWords.nl.report.waits);
  });

  it.each(languageIds)('asks whether now is the time when willing and able are both low (%s)', (language) => {
    const { guidance } = buildReport(aCase({ employer: ratedAt(2) }), language);
    expect(guidance.find(({ rule }) => rule === 'R05')?.text).toBe(messages.goNoGo[language]);
  });

  it('does not ask whether to begin where there is a placement already', () => {
    const told = (place: string) => heard({ employer: ratedAt(2), background: { 'BG-2': place } });
    expect(told('no')).toContain('R05');
    expect(told('yes')).not.toContain('R05');
  });

  it('puts before the steps what could do harm, and whether to begin at all', () => {
    fc.assert(
      fc.property(anyReport, ({ guidance }) => {
        for (const { rule, comesFirst } of guidance) {
          const isWarning = textsOf(rule).kind === 'safety' || ['R05', 'R22'].includes(rule);
          expect(comesFirst, rule).toBe(isWarning);
        }
      }),
      { numRuns: 100 },
    );
  });

  it.each(languageIds)('comes with its sources and, once, how steps are ranked (%s)', (language) => {
    const { guidance, rankingNote } = buildReport(aCase({ employer: ratedAt(2) }), language);
    expect(guidance.every(({ sources }) => sources.length > 0)).toBe(true);
    expect(rankingNote).toBe(messages.ranking[language]);
  });

  it('is nothing on the professional route', () => {
    for (const golden of goldenCases.filter(({ form }) => form === 'professional')) {
      const { guidance, talkFirst, rankingNote, openPreconditions } = buildReport(recordOf(golden), 'nl');
      expect([guidance, talkFirst, rankingNote, openPreconditions]).toEqual([[], [], '', []]);
    }
  });
});

describe('what has to be arranged first', () => {
  it('names the steps that would do it, and none that a rule excludes', () => {
    // R20 finds no room beside three other steps.
    const { openPreconditions } = buildReport(recordNamed('random 22'), 'nl');
    expect(openPreconditions.map(({ rule, options }) => [rule, options.map(({ title }) => title)])).toEqual([
      ['R20', ['Eén vaste contactpersoon']],
    ]);
    expect(openPreconditions[0]?.text).toBe(textsOf('R20').openText?.nl);
  });

  it('tells a condition of starting apart from what comes before the steps', () => {
    const kinds = (name: string) =>
      buildReport(recordNamed(name), 'nl').openPreconditions.map(({ rule, kind }) => [rule, kind]);
    expect(kinds('able but hesitant')).toEqual([
      ['R11', 'conditionOfStarting'],
      ['R24', 'conditionOfStarting'],
    ]);
    expect(kinds('all low')).toEqual([['R01', 'beforeTheSteps']]);
  });

  it('has no way to be met when every such step is excluded', () => {
    // All that is about the team lies in a factor without a score.
    const { openPreconditions } = buildReport(recordNamed('norm unscored'), 'nl');
    const ways = openPreconditions.map(({ rule, options }) => [rule, options.length] as const);
    expect(ways).toEqual([
      ['R11', 1],
      ['R24', 0],
    ]);
  });
});
