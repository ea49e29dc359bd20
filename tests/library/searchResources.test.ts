import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageIds } from '../../src/i18n/languages';
import { matchesWords } from '../../src/library/matching';
import { resourceLegend, resources } from '../../src/library/resources';
import type { Resource } from '../../src/library/schema';
import { type ResourceQuery, searchResources } from '../../src/library/searchResources';
import { factors } from '../../src/questions/instrument';
import { factorIds } from '../../src/questions/model';

const idsFor = (query: ResourceQuery, language: 'nl' | 'en' = 'nl') =>
  searchResources(resources, query, language).map(({ id }) => id);

const codesOf = <Code extends string>(labels: Readonly<Record<Code, unknown>>) =>
  Object.keys(labels) as Code[];

const anyLanguage = fc.constantFrom(...languageIds);
const anyResource = fc.constantFrom(...resources);
const hostile = fc.constantFrom(
  '.*',
  '(',
  '[a-',
  '\\',
  '$^',
  '+',
  '?',
  '__proto__',
  '😀',
  '\ud800',
  '%00',
  '“',
);
const anyWords = fc.oneof(
  fc.constantFrom('uwv', 'gemeente', 'loon', 'subsidie', 'employer', 'wet', 'e'),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  hostile,
);
const anyQuery: fc.Arbitrary<ResourceQuery> = fc.record(
  {
    words: anyWords,
    factor: fc.constantFrom(...factorIds),
    subAspect: fc.constantFrom(...factors.flatMap(({ subAspects }) => subAspects.map(({ id }) => id))),
    route: fc.constantFrom(...codesOf(resourceLegend.route)),
    kind: fc.constantFrom(...codesOf(resourceLegend.kind)),
    who: fc.constantFrom(...codesOf(resourceLegend.appliedForBy)),
    stage: fc.constantFrom(...codesOf(resourceLegend.stage)),
  },
  { requiredKeys: [] },
);

describe('searching', () => {
  it.each<[string, ResourceQuery]>([
    ['nothing', {}],
    ['no words', { words: '' }],
    ['white space', { words: ' \t\n ' }],
    ['commas', { words: ', ;' }],
  ])('for %s finds everything, as it came', (_, query) => {
    for (const language of languageIds)
      expect(searchResources(resources, query, language)).toEqual(resources);
  });

  it('finds some of what there is, names first, else in the same order, for any query', () => {
    fc.assert(
      fc.property(anyQuery, anyLanguage, (query, language) => {
        const found = searchResources(resources, query, language);
        const inOrder = resources.filter((one) => found.includes(one));
        const isNamed = ({ title, titleIn = {}, alsoKnownAs = [] }: Resource) => {
          const names = [title, titleIn[language] ?? '', ...alsoKnownAs];
          return matchesWords(names.join('\n'), query.words ?? '');
        };
        const others = inOrder.filter((one) => !isNamed(one));
        expect(found).toEqual([...inOrder.filter(isNamed), ...others]);
      }),
    );
  });

  it.each<[string, 'nl' | 'en', string, string]>([
    ['a word of its title', 'nl', 'proefplaatsing', 'res-proefplaatsing'],
    ['a word of its title, which others name before it', 'nl', 'loonkostensubsidie', 'res-lks'],
    ['its English title', 'en', 'sheltered', 'res-beschut'],
    ['an abbreviation', 'nl', 'LKS', 'res-lks'],
    ['an abbreviation in small letters', 'en', 'nrp', 'res-no-risk'],
    ['a name of one word', 'nl', 'noriskpolis', 'res-no-risk'],
    ['an abbreviation of Dutch, in English', 'en', 'SROI', 'res-sroi'],
    ['an abbreviation in its title', 'nl', 'wsp', 'res-wsp'],
    ['a common name', 'nl', 'werkplekaanpassing', 'res-werkplekaanpassing'],
    ['an old name', 'nl', 'sw-bedrijf', 'res-detachering'],
    ['the name of what has ended', 'nl', 'STAP-budget', 'res-stap'],
    ['a short name of what has ended, in English', 'en', 'LIV', 'res-liv'],
  ])('shows first what is meant by %s', (_, language, words, id) => {
    expect(idsFor({ words }, language)[0]).toBe(id);
  });

  it('finds no more when a word is added', () => {
    fc.assert(
      fc.property(anyQuery, anyWords, anyLanguage, (query, word, language) => {
        const before = searchResources(resources, query, language);
        const words = `${query.words ?? ''} ${word}`;
        expect(before).toEqual(
          expect.arrayContaining([...searchResources(resources, { ...query, words }, language)]),
        );
      }),
    );
  });

  it('finds no more when a filter is added, and the same when its order differs', () => {
    fc.assert(
      fc.property(anyQuery, anyQuery, anyLanguage, (one, other, language) => {
        const both = searchResources(resources, { ...one, ...other }, language);
        const inSteps = searchResources(
          searchResources(resources, { ...one, ...other, words: '' }, language),
          { ...one, ...other },
          language,
        );
        expect(both).toEqual(inSteps);
        expect(searchResources(resources, other, language)).toEqual(expect.arrayContaining([...both]));
      }),
    );
  });

  it('finds a resource by any words of its title, in any order, case and accents', () => {
    const anyTitleWords = anyResource.chain((resource) =>
      fc
        .shuffledSubarray(resource.title.split(' '), { minLength: 1 })
        .map((words) => [resource, words.join(' ')] as const),
    );
    const rewritten = fc.constantFrom<(words: string) => string>(
      (words) => words,
      (words) => words.toUpperCase(),
      (words) => words.normalize('NFD'),
      (words) => words.normalize('NFD').replace(/\p{Mn}/gu, ''),
      (words) => words.replace(/[aeiou]/g, '$&\u0301'),
      (words) => words.replaceAll("'", '’'),
      (words) => `  ${words.replaceAll(' ', ' \u00a0, ')}\n`,
    );
    fc.assert(
      fc.property(anyTitleWords, rewritten, anyLanguage, ([resource, words], rewrite, language) => {
        expect(searchResources(resources, { words: rewrite(words) }, language)).toContain(resource);
      }),
    );
  });

  it.each<[string, 'nl' | 'en', string, string]>([
    ['its owner', 'nl', 'cedris', 'res-detachering'],
    ['what it is', 'nl', 'loonwaarde minimumloon', 'res-lks'],
    ['who applies', 'nl', 'loonaangifte', 'res-lkv'],
    ['why it helps', 'nl', 'achteraf gewerkt uur', 'res-lkv'],
    ['whom to ask', 'en', 'regional work centre', 'res-stap'],
    ['whom it is about', 'nl', 'startkwalificatie', 'res-praktijkverklaring'],
    ['its kind', 'nl', 'netwerk', 'res-dnz'],
    ['its status', 'nl', 'bestaat niet meer', 'res-liv'],
    ['its factor', 'nl', 'vertrouwen in eigen kunnen', 'res-harrie'],
    ['its sub-aspect', 'nl', 'drukte team', 'res-ihw'],
    ['what it is, in English', 'en', 'wage value', 'res-lks'],
    ['its name, in English', 'en', 'trial placement', 'res-proefplaatsing'],
    ['its Dutch name, in English', 'en', 'proefplaatsing', 'res-proefplaatsing'],
  ])('finds by %s', (part, language, words, id) => {
    if (part === 'its factor') {
      expect(idsFor({ words }, language)).toEqual(idsFor({ factor: 'selfEfficacy' }));
    } else {
      expect(idsFor({ words }, language)).toContain(id);
    }
  });

  it('does not find by the other language', () => {
    expect(idsFor({ words: 'wage value' }, 'nl')).toEqual([]);
    expect(idsFor({ words: 'loonwaarde' }, 'en')).toEqual([]);
  });

  it('finds the words of experts only on their route', () => {
    const words = 'werkgevers in uw bestand';
    expect(idsFor({ words })).toEqual([]);
    const found = idsFor({ words, route: 'professional' });
    expect(found).toEqual(idsFor({ subAspect: 'capacity.places', route: 'professional' }));
    expect(found).not.toEqual([]);
  });

  it('filters by what a resource is coded with', () => {
    fc.assert(
      fc.property(anyQuery, ({ words: _, ...filters }) => {
        const { factor, subAspect, route, kind, who, stage } = filters;
        const isWanted = (one: Resource) =>
          (!factor || one.subAspects.some((id) => id.startsWith(`${factor}.`))) &&
          (!subAspect || one.subAspects.includes(subAspect)) &&
          (!route || one.route.includes(route)) &&
          (!kind || one.kind === kind) &&
          (!who || one.appliedForBy?.includes(who) === true) &&
          (!stage || one.stage.includes(stage));
        expect(searchResources(resources, filters, 'nl')).toEqual(resources.filter(isWanted));
      }),
    );
  });

  it.each([
    ['factor', factorIds],
    ['route', codesOf(resourceLegend.route)],
    ['kind', codesOf(resourceLegend.kind)],
    ['who', codesOf(resourceLegend.appliedForBy)],
    ['stage', codesOf(resourceLegend.stage)],
  ] as const)('offers no %s that finds nothing', (filter, codes) => {
    for (const code of codes) expect(idsFor({ [filter]: code }), code).not.toEqual([]);
  });
});

describe('matching words', () => {
  it('takes every string as it is, not as a pattern', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), hostile), (text) => {
        expect(matchesWords(`before ${text} behind`, text)).toBe(true);
      }),
    );
    expect(matchesWords('abc', '.*')).toBe(false);
    expect(matchesWords('a.*c', '.*')).toBe(true);
  });

  it('needs every word', () => {
    expect(matchesWords('Café aan de gracht', 'cafe GRACHT')).toBe(true);
    expect(matchesWords('Café aan de gracht', 'cafe plein')).toBe(false);
    expect(matchesWords('', 'cafe')).toBe(false);
    expect(matchesWords('', '')).toBe(true);
  });
});
