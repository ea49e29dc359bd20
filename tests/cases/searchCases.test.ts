import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agesOf } from '../../src/cases/ages';
import { dueIn, standingOf } from '../../src/cases/agreementOrder';
import { applyCommand } from '../../src/cases/apply/applyCommand';
import { paperCode } from '../../src/cases/paperCode';
import { Case } from '../../src/cases/schema/case';
import { caseOrders, findable, searchCases, searcher, sortedCases } from '../../src/cases/searchCases';
import { stamped } from '../../src/cases/stamp';
import { summaryOf } from '../../src/cases/summary';
import { anyCase } from '../fixtures/arbitraries';
import { aCase, anEntry, aStamp } from '../fixtures/case';
import { sampleCases } from '../fixtures/sampleCases';

const today = '2026-11-21';
/** Lists are drawn from these, which differ in every run: to make a case takes longer than to search a list. */
const anyCases = findable(fc.sample(anyCase, 60).map(summaryOf), today);
const anyList = fc.shuffledSubarray([...anyCases], { maxLength: 12 });
const sample = findable(sampleCases(200, new Date(`${today}T12:00:00.000Z`)).map(summaryOf), today);

function named(name: string, place = '') {
  return { ...summaryOf(aCase({ name })), place };
}

function namesFor(words: string, ...names: readonly string[]) {
  const cases = findable(
    names.map((name) => named(name)),
    today,
  );
  return searchCases(cases, { words }).map(({ summary }) => summary.name);
}

describe('words', () => {
  it('find a name whatever its capitals, accents and apostrophes', () => {
    expect(namesFor('cafe', 'Café Élan', 'Bakkerij')).toEqual(['Café Élan']);
    expect(namesFor('CELIK', 'Garage Çelik')).toEqual(['Garage Çelik']);
    expect(namesFor("'t hof", 'Bij ’t Hof')).toEqual(['Bij ’t Hof']);
  });

  it('are looked for in the place, too', () => {
    const cases = findable([named('A', 'Súdwest-Fryslân'), named('B', 'Weert')], today);
    expect(searchCases(cases, { words: 'sudwest' }).map(({ summary }) => summary.name)).toEqual(['A']);
  });

  it('find the one case whose code stands on paper, in capitals or not', () => {
    for (const { summary } of sample.slice(0, 20)) {
      const code = paperCode(summary);
      expect(searchCases(sample, { words: code, archived: 'all' }).map((one) => one.summary)).toEqual([
        summary,
      ]);
      expect(searchCases(sample, { words: code.toLowerCase(), archived: 'all' })).toHaveLength(1);
    }
  });

  it('must all occur, in any order', () => {
    expect(namesFor('jansen bakkerij', 'Bakkerij Jansen', 'Garage Jansen')).toEqual(['Bakkerij Jansen']);
  });

  it('find the same however the letters are composed and whatever stands around them', () => {
    fc.assert(
      fc.property(anyList, fc.string(), (cases, words) => {
        const found = searchCases(cases, { words });
        expect(searchCases(cases, { words: words.normalize('NFD') })).toEqual(found);
        expect(searchCases(cases, { words: ` ${words} ` })).toEqual(found);
      }),
    );
  });

  it('that are more find no more', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('bakkerij', 'jansen', 'zwolle', '1', 'de linde'),
        fc.string(),
        (one, other) => {
          const few = searchCases(sample, { words: `${one} ${other}` });
          const many = searchCases(sample, { words: one });
          expect(few.every((found) => many.includes(found))).toBe(true);
        },
      ),
    );
  });
});

describe('a query', () => {
  it('that asks for nothing finds every case, but for those that were put away', () => {
    fc.assert(
      fc.property(anyList, fc.constantFrom('', ' ', ', ;'), (cases, words) => {
        expect(searchCases(cases, { words, archived: 'all' })).toEqual(cases);
        const inSight = sample.filter(({ summary }) => !summary.archived);
        expect(searchCases(sample, { words })).toEqual(inSight);
      }),
    );
  });

  it('keeps the order of the list', () => {
    fc.assert(
      fc.property(
        fc.record(
          {
            words: fc.constantFrom('jansen', '1', 'zwolle'),
            sector: fc.constantFrom('A', 'C', 'none' as const),
            phase: fc.integer({ min: 1, max: 6 }),
            due: fc.constantFrom('overdue' as const, 'soon' as const),
            archived: fc.constantFrom('archived' as const, 'all' as const),
          },
          { requiredKeys: [] },
        ),
        (query) => {
          const places = searchCases(sample, query).map((one) => sample.indexOf(one));
          expect(places).toEqual(places.toSorted((a, b) => a - b));
        },
      ),
    );
  });

  it('finds by sector, phase and route, and by what was not said', () => {
    const bare = { ...named('bare'), sector: null, phase: 4 };
    const own = summaryOf({ ...aCase({ name: 'own' }), route: 'professional' });
    const cases = findable([named('baker'), bare, own], today);
    const names = (query: Parameters<typeof searchCases>[1]) =>
      searchCases(cases, query).map(({ summary }) => summary.name);
    expect(names({ sector: 'none' })).toEqual(['bare']);
    expect(names({ sector: 'C', route: 'employer' })).toEqual(['baker']);
    expect(names({ phase: 4 })).toEqual(['bare']);
    expect(names({ route: 'professional' })).toEqual(['own']);
  });

  it('finds what is overdue, or also what comes next', () => {
    const withDay = (name: string, due: string) =>
      summaryOf({ ...aCase({ name }), plan: [anEntry({ due })] });
    const cases = findable(
      [
        withDay('late', '2026-11-20'),
        withDay('soon', '2026-12-21'),
        withDay('far', '2026-12-22'),
        named('none'),
      ],
      today,
    );
    const names = (due: 'overdue' | 'soon') => searchCases(cases, { due }).map(({ summary }) => summary.name);
    expect(names('overdue')).toEqual(['late']);
    expect(names('soon')).toEqual(['late', 'soon']);
  });
});

it('looking again among the same cases finds what looking afresh finds, whatever was looked for before', () => {
  const anyQuery = fc.record(
    {
      words: fc.constantFrom('', 'j', 'ja', 'jansen', 'jansen 1', 'an bak', 'smit', ' S', '1'),
      phase: fc.constantFrom(1, 2),
      archived: fc.constantFrom('archived' as const, 'all' as const),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.array(anyQuery, { minLength: 2, maxLength: 8 }), (queries) => {
      const find = searcher(sample);
      for (const query of queries) expect(find(query)).toEqual(searchCases(sample, query));
    }),
  );
});

describe('an order', () => {
  it('holds the same cases', () => {
    fc.assert(
      fc.property(anyList, fc.constantFrom(...caseOrders), (cases, order) => {
        expect(new Set(sortedCases(cases, order))).toEqual(new Set(cases));
        expect(sortedCases(cases, order)).toHaveLength(cases.length);
      }),
    );
  });

  it('by name counts numbers as numbers, and keeps the newest first among namesakes', () => {
    const first = named('Bedrijf 10');
    const cases = findable([first, named('bedrijf 9'), { ...first, id: 'older' }, named('Ábc')], today);
    expect(sortedCases(cases, 'name').map(({ summary }) => summary.name)).toEqual([
      'Ábc',
      'bedrijf 9',
      'Bedrijf 10',
      'Bedrijf 10',
    ]);
    expect(sortedCases(cases, 'name').at(-1)?.summary.id).toBe('older');
  });
});

/** The case put away, or back, at a later moment. */
function archivedAs(record: Case, archived: boolean): Case {
  const [command] = stamped(
    [{ type: 'archiving.changed', archived }],
    aStamp('', '2027-03-01T09:30:00.000Z'),
  );
  const applied = command ? applyCommand(record, command) : null;
  if (applied?.kind !== 'applied') throw new Error('It is refused');
  return applied.case;
}

describe('a case that is put away', () => {
  const record = { ...aCase(), plan: [anEntry({ due: '2026-01-01' })] };

  it('is a valid case one revision further, with the day of its last change', () => {
    const away = archivedAs(record, true);
    expect(Case.parse(away)).toEqual({ ...record, archived: true, revision: record.revision + 1 });
    expect(archivedAs(away, false)).toEqual({ ...record, revision: record.revision + 2 });
  });

  it('asks for no attention until it is put back', () => {
    const away = summaryOf(archivedAs(record, true));
    expect(standingOf(away, today)).toBeNull();
    expect(dueIn([away], 'employer', today).overdue).toEqual([]);
    expect(standingOf(summaryOf(record), today)).toBe('overdue');
    expect(dueIn([summaryOf(record)], 'employer', today).overdue).toHaveLength(1);
  });
});

it('what stands overdue or comes next in a list is what is due in it', () => {
  fc.assert(
    fc.property(fc.array(anyCase.map(summaryOf), { maxLength: 6 }), (cases) => {
      const { overdue, soon } = dueIn(cases, 'employer', today);
      const ids = (standing: string) =>
        cases
          .filter((one) => one.route === 'employer' && standingOf(one, today) === standing)
          .map(({ id }) => id);
      const late = new Set(overdue.map(({ summary }) => summary.id));
      expect(new Set(ids('overdue'))).toEqual(late);
      expect(new Set(ids('soon'))).toEqual(
        new Set(soon.map(({ summary }) => summary.id).filter((id) => !late.has(id))),
      );
    }),
  );
});

describe('the ages of cases', () => {
  const at = (createdAt: string, updatedAt: string, example = false) => ({
    ...summaryOf(aCase()),
    createdAt: `${createdAt}T09:00:00.000Z`,
    updatedAt: `${updatedAt}T09:00:00.000Z`,
    example,
  });

  it('name the oldest, and count those that were not changed for a year', () => {
    const cases = [
      at('2024-05-01', '2026-11-01'),
      at('2024-03-01', '2025-11-20'),
      at('2025-01-01', '2025-11-22'),
      at('2020-01-01', '2020-01-01', true),
    ];
    expect(agesOf(cases, '2026-11-21T09:30:00.000Z')).toEqual({
      count: 3,
      oldest: '2024-03-01T09:00:00.000Z',
      untouched: 1,
    });
  });

  it('are none without cases', () => {
    expect(agesOf([], '2026-11-21T09:30:00.000Z')).toEqual({ count: 0, oldest: null, untouched: 0 });
  });
});
