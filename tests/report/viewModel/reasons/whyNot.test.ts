import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { interventions } from '../../../../src/advice/catalogue';
import type { RuleId } from '../../../../src/advice/ids';
import { outcomeOf } from '../../../../src/advice/outcome';
import { professionalActions } from '../../../../src/advice/professionalActions';
import { messages } from '../../../../src/advice/rules/messages.content';
import { isRuleId } from '../../../../src/advice/rules/rules';
import { textsOf } from '../../../../src/advice/rules/texts';
import type { Case } from '../../../../src/cases/case';
import { type Language, languageIds } from '../../../../src/i18n/languages';
import type { Ratings } from '../../../../src/questions/answers';
import { factorOf } from '../../../../src/questions/instrument';
import type { FactorId } from '../../../../src/questions/schema';
import { buildReport } from '../../../../src/report/buildReport';
import { catalogueOf } from '../../../../src/report/viewModel/catalogue';
import { anyBackground, anyPhase, anyRatings, fullRatings } from '../../../fixtures/arbitraries';
import { aCase, ratedAt } from '../../../fixtures/case';
import { factsOf, goldenCases, recordNamed, recordOf } from '../../../fixtures/golden';
import { professionalInstrument } from '../../../fixtures/questionnaires';
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

/** What a reason of the data file is in words. */
function inWords(reason: string, language: Language): string {
  if (isRuleId(reason)) {
    const { whyNot: answer, text } = textsOf(reason);
    return (answer ?? text)[language];
  }
  return messages.whyNot[reason as keyof typeof messages.whyNot][language];
}

describe.each(languageIds)('why not, in %s', (language) => {
  it.each(employers)('$name: has an answer for every step that is not proposed', (golden) => {
    const options = catalogueOf(recordOf(golden), language);
    expect(options).toHaveLength(interventions.length);
    for (const { id, isProposed, why, whyNot } of options) {
      expect(whyNot.length === 0, id).toBe(isProposed);
      expect(new Set(whyNot).size, id).toBe(whyNot.length);
      if (isProposed) expect(why, id).not.toEqual([]);
      for (const sentence of whyNot) {
        expect(sentence, id).toMatch(/^\S.*[.?!]$/s);
        // Points are no score, so they are never told; and nothing was left to fill in.
        expect(sentence, id).not.toMatch(/\d[.,]\d|undefined|null|NaN|\[object|[{}]/);
      }
    }
  });

  it.each(employers)('$name: gives every reason that leaves a step out, and no other', (golden) => {
    const { excluded } = golden.expected;
    for (const { id, whyNot } of catalogueOf(recordOf(golden), language)) {
      const reasons = excluded[id];
      if (!reasons) continue;
      const expected = new Set(reasons.map((reason) => inWords(reason, language)));
      // Of what is not known it is said what it is about.
      const told = whyNot.map((sentence) => [...expected].find((one) => sentence.endsWith(one)) ?? sentence);
      expect(new Set(told), id).toEqual(expected);
    }
  });

  it.each(employers)('$name: says of what was passed over what passed it over', (golden) => {
    const record = recordOf(golden);
    const { advice } = outcomeOf(record, factsOf(golden).measurement);
    const { openPreconditions } = buildReport(record, language);
    const needed = openPreconditions.flatMap(({ options }) => options.map(({ id }) => String(id)));
    const toldOf = new Map(catalogueOf(record, language).map((option) => [String(option.id), option.whyNot]));
    for (const [id, because] of advice.passedOver) {
      if (needed.includes(id)) continue;
      const [before = ''] = messages.whyNot[because.kind][language].split('{');
      const told = toldOf.get(id)?.filter((sentence) => sentence.startsWith(before)) ?? [];
      expect(told.length, id).toBeGreaterThan(0);
    }
  });
});

describe('why not', () => {
  const words = allWords.nl.report;
  const quoted = (factor: FactorId) => `“${factorOf(factor).label.nl.toLowerCase()}”`;

  const whyNotIn = (name: string, id: string) => optionOf(recordNamed(name), 'nl', id).whyNot;

  it('names the score of the factor, and what the advice is about instead', () => {
    const employer = ratedAt(5, { norm: 2, skills: 2, attitude: 4 });
    const [first] = whyNot({ employer, phase: 2 }, 'INT-04');
    expect(first).toBe(
      words.whyNotOutside(quoted('attitude'), '75', `${quoted('norm')} en ${quoted('skills')}`),
    );
  });

  it('says that a factor that may just as well be the lowest can be chosen', () => {
    const [outside] = whyNotIn('all high, newcomer', 'INT-13');
    expect(outside).toContain(quoted('selfEfficacy'));
    expect(outside).toContain(words.whyNotClose);
  });

  it('does not say so beside a focus that was chosen', () => {
    const employer = ratedAt(5, { norm: 2, skills: 2, attitude: 2 });
    const [first] = whyNot({ employer, chosenFocus: ['context'] }, 'INT-71');
    expect(first).toContain(quoted('skills'));
    expect(first).not.toContain(words.whyNotClose);
  });

  it('does not call a planning score high that only waits for its phase', () => {
    const employer = ratedAt(4, { norm: 2, skills: 3, selfRegulation: 1 });
    const [first] = whyNot({ employer, phase: 1 }, 'INT-40');
    expect(first).toBe(`${words.whyNotAim(quoted('selfRegulation'))} ${words.waits}`);
  });

  it('says of a factor without a score that too little is known about it', () => {
    const [first] = whyNot({ phase: 5 }, 'INT-48');
    expect(first).toBe(`${words.whyNotAim(quoted('skills'))} ${messages.whyNot.unknown.nl}`);
  });

  it('says that a factor scores the same as one that the advice is about, and may be chosen', () => {
    const employer = ratedAt(5, { norm: 2, attitude: 3, skills: 3 });
    const told = `${words.whyNotOutside(quoted('skills'), '50', `${quoted('norm')} en ${quoted('attitude')}`)} ${words.whyNotTied(quoted('attitude'))}`;
    expect(whyNot({ employer, phase: 2 }, 'INT-71')[0]).toBe(told);
    expect(whyNot({ employer, phase: 2, chosenFocus: ['norm'] }, 'INT-71')[0]).not.toContain(
      words.whyNotTied(quoted('attitude')),
    );
  });

  it('compares it with the one that scores the same, also where the phase puts that one first', () => {
    // Five points apart: in phase 5 planning, at 35, goes before norm, at 30; attitude is 35 as well.
    const [first] = whyNotIn('experienced, low-low: R05 silent', 'INT-48');
    expect(first).toContain(words.whyNotTied(quoted('selfRegulation')));
  });

  it.each([
    ['R11', 'INT-52', { employer: ratedAt(4, {}, { 'CAP-8': 4 }) }],
    ['R16', 'INT-01', { employer: ratedAt(4, { attitude: 2 }), background: { 'BG-2': 'yes' }, phase: 1 }],
    ['R05', 'INT-24', { employer: ratedAt(2), phase: 1 }],
    ['R01', 'INT-08', { employer: ratedAt(4, { selfEfficacy: 2 }) }],
    ['R22', 'INT-23', { employer: ratedAt(4), background: { 'BG-4': 1 }, phase: 2 }],
    ['R04', 'INT-71', { employer: ratedAt(5, { attitude: 1, norm: 2, selfEfficacy: 3, skills: 1 }) }],
    ['R13', 'INT-36', { employer: ratedAt(4, { context: 2 }, { 'CON-5': 4 }) }],
  ] satisfies readonly [RuleId, string, Sketch][])(
    'gives what rule %s says to it for %s',
    (rule, id, sketch) => {
      expect(whyNot(sketch, id)).toContain(inWords(rule, 'nl'));
    },
  );

  it.each([
    ['R03', 'willing but stuck', 'INT-02'],
    ['R06', 'all high, newcomer', 'INT-03'],
    ['R10', 'short form', 'INT-02'],
  ] as const)('gives what rule %s moved back: %s', (rule, name, id) => {
    expect(whyNotIn(name, id)).toContain(inWords(rule, 'nl'));
  });

  it('says that a step is needed for which there was no room, and why', () => {
    const { fit, why, whyNot: answer } = optionOf(recordNamed('all low'), 'nl', 'INT-13');
    expect([fit, answer]).toEqual(['now', [words.whyNotNoSlot(messages.openPreconditions.nl)]]);
    expect(why).toContain(textsOf('R01').why?.nl);
  });

  it('says of a step for a condition of starting that it is needed before a placement', () => {
    const {
      fit,
      why,
      whyNot: answer,
    } = optionOf(recordNamed('no time, early phase: open precondition'), 'nl', 'INT-32');
    expect([fit, answer]).toEqual(['now', [words.whyNotCondition]]);
    expect(why).toContain(textsOf('R11').text.nl);
  });

  it('names the step that it clashes with', () => {
    const other = interventions.find(({ id }) => id === 'INT-56')?.title.nl ?? '';
    expect(whyNotIn('context weakest, has a contact, several professionals', 'INT-67')).toContain(
      messages.whyNot.notWith.nl.replace('{other}', other),
    );
  });

  it('names the factor of which there are enough steps', () => {
    expect(whyNotIn('all low', 'INT-68')).toContain(
      messages.whyNot.factorFull.nl.replace('{factor}', quoted('norm')),
    );
  });

  it('says which step took its place, and why as far as that can be said', () => {
    const anySketch = fc.record({
      employer: fc.oneof(fullRatings(), anyRatings()),
      phase: anyPhase,
      background: anyBackground,
      otherProfessionals: fc.boolean(),
    });
    const [before = ''] = words.whyNotLower(3, '|', '').split('“');
    fc.assert(
      fc.property(anySketch, (sketch) => {
        for (const { whyNot: told, id } of catalogueOf(aCase(sketch), 'nl')) {
          for (const sentence of told.filter((one) => one.startsWith(before))) {
            expect(sentence, id).toMatch(/“.+” (gaat voor: .+|ging voor(: .+)?)\.$/);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['nothing to gain', 'all high, newcomer', 'INT-68', /geen probleem met “steun van dichtbij”/],
    ['too little to gain', 'all high, newcomer', 'INT-06', /voegt nu te weinig toe/],
    ['a training without practice', 'willing but stuck', 'INT-20', /training heeft pas zin/],
    ['a place that is taken', 'able but hesitant', 'INT-10', /hooguit drie stappen/],
    ['the second factor that goes first', 'willing but stuck', 'INT-02', /nog een stap nodig voor “kennis/],
  ] as const)('says it of %s', (_, name, id, expected) => {
    expect(whyNotIn(name, id).join(' ')).toMatch(expected);
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

  it('says of another what its score is and what the advice is about', () => {
    const other = options(employer).find(({ factors }) => factors.includes('skills'));
    const label = factorOf('skills').label.nl.toLowerCase();
    const focus = ['context', 'norm'].map((id) => `“${factorOf(id as 'norm').label.nl.toLowerCase()}”`);
    expect(other?.whyNot).toEqual([allWords.nl.report.whyNotAction(`“${label}”`, '75', focus.join(' en '))]);
    expect(options({}).flatMap(({ whyNot }) => whyNot)).toEqual(
      professionalActions.map(() => allWords.nl.report.whyNotNoFocus),
    );
  });
});
