import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageIds } from '../../../src/i18n/languages';
import { itemOf } from '../../../src/questions/instruments';
import { itemTextsOf } from '../../../src/questions/itemTexts';
import { buildReport } from '../../../src/report/buildReport';
import { anyPhase, anyRatings, fullRatings } from '../../fixtures/arbitraries';
import { aCase, ratedAt } from '../../fixtures/case';
import { employerInstrument } from '../../fixtures/questionnaires';

type Sketch = NonNullable<Parameters<typeof aCase>[0]>;

const topics = (sketch: Sketch) =>
  buildReport(aCase(sketch), 'nl').conversation.map(({ factor, reason, items }) => [
    reason,
    factor,
    items.map(({ id }) => id),
  ]);

const anySketch = fc.record({
  employer: fc.oneof(fullRatings(), anyRatings()),
  expert: fc.oneof(fullRatings(), anyRatings(), fc.constant({})),
  form: fc.constantFrom('full' as const, 'short' as const),
  phase: anyPhase,
});

describe('what to talk about', () => {
  it('names no item twice and no topic without one, each with its question', () => {
    fc.assert(
      fc.property(anySketch, fc.constantFrom(...languageIds), (sketch, language) => {
        const { conversation } = buildReport(aCase(sketch), language);
        const items = conversation.flatMap((topic) => topic.items);
        expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
        for (const topic of conversation) {
          expect(topic.items.length).toBeGreaterThan(0);
          expect(topic.shownFirst).toBeLessThanOrEqual(topic.items.length);
          expect(topic.text).toMatch(/\S.*[.?!]$/);
          for (const { id, conversation: question } of topic.items) {
            expect(itemOf(employerInstrument, id).factor).toBe(topic.factor);
            expect(question).toBe(itemTextsOf(employerInstrument, id).conversation[language]);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('asks all that lacks where a factor has no score', () => {
    const employer = ratedAt(4, {}, { 'SKI-1': 'dk', 'SKI-6': undefined, 'SKI-3': 'dk' });
    expect(topics({ employer })).toEqual([['unscored', 'skills', ['SKI-1', 'SKI-6', 'SKI-3']]]);
  });

  it('asks what was not known where a factor has a score and two do-not-knows, not one', () => {
    expect(topics({ employer: ratedAt(4, {}, { 'SKI-1': 'dk', 'SKI-4': 'dk' }) })).toEqual([
      ['manyDoNotKnows', 'skills', ['SKI-1', 'SKI-4']],
    ]);
    expect(topics({ employer: ratedAt(4, {}, { 'SKI-1': 'dk' }) })).toEqual([]);
  });

  it('asks the two items that differ most where two views differ by 20, not by less', () => {
    const expert = ratedAt(4, {}, { 'NOR-2': 1, 'NOR-4': 2 });
    expect(topics({ employer: ratedAt(4), expert })).toEqual([['difference', 'norm', ['NOR-2', 'NOR-4']]]);
    expect(topics({ employer: ratedAt(4), expert: ratedAt(4, {}, { 'NOR-2': 1 }) })).toEqual([]);
  });

  it('asks about what can be changed when the advice is first about context', () => {
    const asked = [['ask', 'context', ['CON-7', 'CON-8', 'CON-5']]];
    expect(topics({ employer: ratedAt(4, { context: 2 }) })).toEqual(asked);
    expect(topics({ employer: ratedAt(4, { capacity: 2 }), chosenFocus: ['context'] })).toEqual(asked);
    expect(topics({ employer: ratedAt(4, { context: 2, capacity: 1 }) })).toEqual([]);
  });

  it('begins with what is not known, and leaves out what was asked already', () => {
    const employer = ratedAt(4, { context: 2 }, { 'CON-8': 'dk', 'CON-5': 'dk', 'REG-1': 'dk' });
    expect(topics({ employer })).toEqual([
      ['manyDoNotKnows', 'context', ['CON-8', 'CON-5']],
      ['ask', 'context', ['CON-7']],
    ]);
  });

  it('keeps together what it asks about a factor', () => {
    const employer = ratedAt(
      4,
      { context: 2 },
      { 'CON-8': 'dk', 'CON-5': 'dk', 'REG-1': 'dk', 'REG-2': 'dk' },
    );
    expect(topics({ employer }).map(([reason, factor]) => [reason, factor])).toEqual([
      ['manyDoNotKnows', 'context'],
      ['ask', 'context'],
      ['manyDoNotKnows', 'selfRegulation'],
    ]);
  });

  it('shows at most two questions of a factor first, and two wherever there are', () => {
    fc.assert(
      fc.property(anySketch, (sketch) => {
        const { conversation } = buildReport(aCase(sketch), 'nl');
        for (const factor of new Set(conversation.map((topic) => topic.factor))) {
          const own = conversation.filter((topic) => topic.factor === factor);
          const sum = (count: (topic: (typeof own)[number]) => number) =>
            own.reduce((total, topic) => total + count(topic), 0);
          const all = sum(({ items }) => items.length);
          expect(
            sum(({ shownFirst }) => shownFirst),
            factor,
          ).toBe(Math.min(2, all));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('says what both answered where two views differ, and nowhere else', () => {
    const employer = ratedAt(4, {}, { 'SKI-1': 'dk', 'SKI-4': 'dk' });
    const expert = ratedAt(4, {}, { 'NOR-2': 1, 'NOR-4': 2 });
    const { conversation, differences } = buildReport(aCase({ employer, expert }), 'nl');
    const [unknown, difference] = conversation;
    expect(unknown?.items.map(({ ratings }) => ratings)).toEqual(['', '']);
    expect(difference?.items.map(({ ratings }) => ratings)).toEqual([
      'werkgever “Mee eens”, deskundige “Helemaal niet mee eens”',
      'werkgever “Mee eens”, deskundige “Niet mee eens”',
    ]);
    expect(difference?.items).toEqual(differences[0]?.items);
  });

  it.each([
    ['R17', { employer: ratedAt(4), expert: ratedAt(2) }],
    ['R18', { employer: {} }],
  ])('says why talking comes first when %s spoke, and only then', (rule, sketch) => {
    const told = (one: Sketch) => buildReport(aCase(one), 'nl').talkFirst.map((spoken) => spoken.rule);
    expect(told(sketch)).toEqual([rule]);
    expect(told({ employer: ratedAt(4), expert: ratedAt(4) })).toEqual([]);
  });

  it('asks a professional only about what has no score: no rules apply there', () => {
    const employer = { 'PRO-CON-1': 1, 'PRO-CON-2': 1, 'PRO-CON-3': 1, 'PRO-SKI-1': 'dk' } as const;
    const found = topics({ route: 'professional', employer });
    expect(found.map(([reason]) => reason)).toEqual(Array.from({ length: 6 }, () => 'unscored'));
  });
});
