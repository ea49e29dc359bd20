import { describe, expect, it } from 'vitest';
import { interventions } from '../../../../src/advice/catalogue';
import { choose } from '../../../../src/advice/choosing';
import type { RuleId } from '../../../../src/advice/ids';
import { professionalActions } from '../../../../src/advice/professionalActions';
import { messages } from '../../../../src/advice/rules/messages';
import { choiceRules } from '../../../../src/advice/rules/rules';
import { textsOf } from '../../../../src/advice/rules/texts';
import type { Case } from '../../../../src/cases/case';
import { type Language, languageIds } from '../../../../src/i18n/languages';
import type { Ratings } from '../../../../src/questions/answers';
import { factorOf } from '../../../../src/questions/instrument';
import { buildReport } from '../../../../src/report/buildReport';
import { catalogueOf } from '../../../../src/report/viewModel/catalogue';
import { aCase, ratedAt } from '../../../fixtures/case';
import { goldenCases, recordOf } from '../../../fixtures/golden';
import { professionalInstrument } from '../../../fixtures/questionnaires';
import { adviceFrom } from '../../../fixtures/situation';
import { allWords } from '../../../fixtures/words';

const employers = goldenCases.filter(({ form }) => form !== 'professional');

type Sketch = NonNullable<Parameters<typeof aCase>[0]>;

function optionOf(record: Case, language: Language, id: string) {
  const option = catalogueOf(record, language).find((one) => one.id === id);
  if (!option) throw new RangeError(`The catalogue holds no ${id}`);
  return option;
}

const whyNot = (sketch: Sketch, id: string, language: Language = 'nl') =>
  optionOf(aCase({ background: { 'BG-3': 'no' }, ...sketch }), language, id).whyNot;

describe.each(languageIds)('why not, in %s', (language) => {
  it.each(employers)('$name: has an answer for every step that is not proposed', (golden) => {
    const options = catalogueOf(recordOf(golden), language);
    expect(options).toHaveLength(interventions.length);
    for (const { id, isProposed, why, whyNot } of options) {
      expect(whyNot.length === 0, id).toBe(isProposed);
      expect(whyNot.length, id).toBeLessThanOrEqual(3);
      expect(new Set(whyNot).size, id).toBe(whyNot.length);
      if (isProposed) expect(why, id).not.toEqual([]);
      for (const sentence of whyNot) {
        expect(sentence, id).toMatch(/^\S.*[.?!]$/s);
        // Points are no score, so they are never told.
        expect(sentence, id).not.toMatch(/\d[.,]\d|undefined|null|NaN|\[object/);
      }
    }
  });
});

describe('why not', () => {
  const words = allWords.nl.report;
  const quoted = (factor: 'norm' | 'skills' | 'attitude' | 'selfRegulation' | 'context') =>
    `“${factorOf(factor).label.nl.toLowerCase()}”`;

  it('names the score of the factor, and what the advice looks at instead', () => {
    const [first] = whyNot({ employer: ratedAt(5, { norm: 2, skills: 2, attitude: 4 }) }, 'INT-04');
    expect(first).toBe(
      words.whyNotOutside(quoted('attitude'), '75', `${quoted('norm')} en ${quoted('skills')}`),
    );
  });

  it('says that a factor that may just as well be the weakest can be chosen', () => {
    const employer = ratedAt(5, { norm: 2, skills: 2, attitude: 2 });
    const sketch = { employer: { ...employer, 'SKI-1': 4 as const, 'ATT-1': 3 as const } };
    const outside = whyNot(sketch, 'INT-21').find((sentence) => sentence.includes(quoted('skills')));
    expect(outside).toContain(words.whyNotClose);
  });

  it('does not say so beside a focus that was chosen', () => {
    const employer = ratedAt(5, { norm: 2, skills: 2, attitude: 2 });
    const [first] = whyNot({ employer, chosenFocus: ['context'] }, 'INT-21');
    expect(first).toContain(quoted('skills'));
    expect(first).not.toContain(words.whyNotClose);
  });

  it('does not call a planning score high that only waits for its phase', () => {
    const employer = ratedAt(4, { norm: 2, skills: 3, selfRegulation: 1 });
    const [first] = whyNot({ employer, phase: 1 }, 'INT-40');
    expect(first).toBe(`${words.whyNotAim(quoted('selfRegulation'))} ${words.waits}`);
  });

  it('answers also where no factor has a score', () => {
    const [first] = whyNot({ phase: 5 }, 'INT-17');
    expect(first).toBe(words.whyNotNoFocus);
  });

  it.each([
    ['R08', 'INT-15', {}],
    ['R11', 'INT-52', { employer: ratedAt(4, {}, { 'CAP-5': 5 }) }],
    ['R16', 'INT-01', { employer: ratedAt(4, { attitude: 2 }), background: { 'BG-2': 'yes' } }],
    ['R05', 'INT-24', { employer: ratedAt(2) }],
    ['R05', 'INT-16', { employer: ratedAt(2) }],
    ['R03', 'INT-07', { employer: ratedAt(4, { norm: 3, skills: 1, capacity: 1, context: 1 }) }],
    ['R04', 'INT-22', { employer: ratedAt(5, { attitude: 1, norm: 2, selfEfficacy: 3, skills: 1 }) }],
    ['R10', 'INT-02', { employer: ratedAt(4, { attitude: 2 }) }],
    ['R13', 'INT-36', { employer: ratedAt(4, { context: 2 }) }],
    ['R06', 'INT-01', { employer: ratedAt(4, { attitude: 3 }) }],
  ] satisfies readonly [RuleId, string, Sketch][])(
    'gives what rule %s says to it for %s',
    (rule, id, sketch) => {
      const { whyNot: answer, text } = textsOf(rule);
      expect(whyNot({ employer: ratedAt(4), ...sketch }, id)).toContain((answer ?? text).nl);
    },
  );

  it('names the factor that is not known, and what pressure a step puts', () => {
    const unknown = ratedAt(4, {}, { 'CON-1': 'dk', 'CON-2': 'dk', 'CON-3': 'dk' });
    expect(whyNot({ employer: unknown }, 'INT-33')[0]).toContain(quoted('context'));
    const [first] = whyNot({ employer: ratedAt(4, { selfEfficacy: 2 }) }, 'INT-09');
    expect(first).toContain(textsOf('R01').whyNot?.nl);
    expect(first).toMatch(/plicht/);
  });

  it('says that a factor scores the same as one that the advice looks at, and may be chosen', () => {
    const employer = ratedAt(5, { norm: 2, attitude: 3, skills: 3 }, { 'ATT-1': 3 });
    const [first] = whyNot({ employer }, 'INT-21');
    expect(first).toBe(
      `${words.whyNotOutside(quoted('skills'), '50', `${quoted('norm')} en ${quoted('attitude')}`)} ${words.whyNotTied(quoted('attitude'))}`,
    );
    expect(whyNot({ employer, chosenFocus: ['norm'] }, 'INT-21')[0]).not.toContain(
      words.whyNotTied(quoted('attitude')),
    );
  });

  it('says that a step is needed for which there was no place, and why', () => {
    const sketch = {
      employer: ratedAt(2, { selfEfficacy: 3 }, { 'EFF-3': 2 }),
      otherProfessionals: true,
    };
    const { fit, why, whyNot: answer } = optionOf(aCase(sketch), 'nl', 'INT-33');
    expect([fit, answer]).toEqual(['now', [words.whyNotNoSlot(words.openPrecondition)]]);
    expect(why).toContain(textsOf('R20').text.nl);
  });

  it('says of a step that a rule asks for that it can still be done in a later phase', () => {
    const past = (employer: Ratings) => whyNot({ employer, phase: 4 }, 'INT-32').join(' ');
    expect(past(ratedAt(4, { norm: 1 }, { 'CAP-3': 1 }))).toContain(words.whyNotPastButAsked);
    expect(past(ratedAt(4, { norm: 1 }))).toMatch(/fase 3 \(.*\) of eerder/);
  });

  it.each([
    ['does not know', 'dk', 'no', true],
    ['does not know, nor about a place that ended', 'dk', undefined, true],
    ['said nothing at all', undefined, undefined, true],
    ['does not know whether a place ended', undefined, 'dk', true],
    ['said that no place ended', undefined, 'no', false],
    ['disagrees with having had one', 1, undefined, false],
    ['has no experience', 'na', undefined, false],
  ] as const)('does not claim that there was no setback when someone %s', (_, answer, ended, isUnknown) => {
    const background = ended === undefined ? {} : { 'BG-3': ended };
    const said = whyNot({ employer: { ...ratedAt(4), 'EFF-3': answer }, background }, 'INT-15');
    const { whyNot: none } = textsOf('R08');
    expect(said).toEqual([isUnknown ? messages.setbackUnknown.nl : none?.nl]);
  });

  it('says of a step with pressure beside which it is chosen', () => {
    const said = whyNot({ employer: ratedAt(5, { norm: 3, selfEfficacy: 4 }), phase: 1 }, 'INT-06');
    expect(said[0]).toBe(messages.pressureAlone.nl);
  });

  it.each([
    [
      'nothing to gain',
      'INT-54',
      ratedAt(5, { norm: 2, skills: 3 }, { 'SKI-5': 5, 'SKI-4': 1 }),
      3,
      /geen rem/,
    ],
    ['a phase that is past', 'INT-45', ratedAt(5, { norm: 2 }), 5, /fase 2 \(.*\) of eerder/],
    ['a phase to come', 'INT-51', ratedAt(5, { selfRegulation: 2, norm: 2 }), 3, /pas in fase 5/],
    ['two steps for one factor', 'INT-45', ratedAt(5, { norm: 2 }), 2, /al twee stappen voor “sociale norm”/],
    ['a training too early', 'INT-18', ratedAt(5, { skills: 1 }), 2, /In fase 2/],
    ['a place that is taken', 'INT-35', ratedAt(5, { context: 2, skills: 2 }), 3, /hooguit drie stappen/],
  ] as const)('says it of %s', (_, id, employer, phase, expected) => {
    expect(whyNot({ employer, phase }, id).join(' ')).toMatch(expected);
  });
});

describe('the professional route', () => {
  const { items } = professionalInstrument;
  const employer = Object.fromEntries(
    items.map(({ id, factor }) => [id, factor === 'context' ? 1 : factor === 'norm' ? 2 : 4]),
  ) as Ratings;
  const options = (ratings: Ratings) =>
    catalogueOf(aCase({ route: 'professional', employer: ratings }), 'nl');

  it('has an action for every factor, the proposed ones as they stand in the report', () => {
    const record = aCase({ route: 'professional', employer });
    const all = options(employer);
    expect(all.map(({ factors }) => factors)).toEqual(professionalActions.map(({ factor }) => [factor]));
    const { steps } = buildReport(record, 'nl');
    for (const step of steps) expect(all.find(({ id }) => id === step.id)).toMatchObject(step);
    expect(all.filter(({ isProposed }) => isProposed)).toHaveLength(steps.length);
    for (const { isProposed, whyNot, why, fit } of all) {
      expect(whyNot.length === 0).toBe(isProposed);
      expect(why.length > 0).toBe(isProposed || fit !== 'no');
    }
  });

  it('says of another what its score is and what the advice looks at', () => {
    const other = options(employer).find(({ factors }) => factors.includes('skills'));
    const label = factorOf('skills').label.nl.toLowerCase();
    const focus = ['context', 'norm'].map((id) => `“${factorOf(id as 'norm').label.nl.toLowerCase()}”`);
    expect(other?.whyNot).toEqual([allWords.nl.report.whyNotAction(`“${label}”`, '75', focus.join(' en '))]);
    expect(options({}).flatMap(({ whyNot }) => whyNot)).toEqual(
      professionalActions.map(() => allWords.nl.report.whyNotNoFocus),
    );
  });
});

describe('a training of which rules keep out the company', () => {
  const told = (excluded: readonly string[]) => {
    const { advice, situation } = adviceFrom({ employer: ratedAt(5, { skills: 1 }), phase: 3 });
    const kept = advice.ranking.map((one) =>
      excluded.includes(one.intervention.id) ? { ...one, isExcluded: true } : one,
    );
    const training = kept.filter(({ intervention }) => intervention.id === 'INT-18');
    const others = kept.filter(({ intervention }) =>
      ['INT-39', 'INT-41', 'INT-26'].includes(intervention.id),
    );
    return choose([...training, ...others], situation, 1, [], choiceRules).passedOver.get('INT-18');
  };

  it('is not said to have found no place', () => {
    expect(told([])).toMatchObject({ lack: 'place' });
    expect(told(['INT-39', 'INT-41'])).toMatchObject({ lack: 'place' });
    expect(told(['INT-39', 'INT-41', 'INT-26'])).toMatchObject({ lack: 'company' });
  });
});
