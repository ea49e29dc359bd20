import { describe, expect, it } from 'vitest';
import { interventions } from '../../src/advice/catalogue';
import { stepsOfResource } from '../../src/features/library/stepsOfResource';
import { mustBeCheckedFirst, whomToAsk } from '../../src/library/checkFirst';
import { factorsOfSubAspects, subAspectLabel } from '../../src/library/labels';
import { matchesWords } from '../../src/library/matching';
import { references } from '../../src/library/references';
import { isResourceId, resourceOf, resources } from '../../src/library/resources';
import resourcesJson from '../../src/library/resources.json';
import { Resource } from '../../src/library/schema';
import { factors } from '../../src/questions/instrument';
import { sentencesOf, textsIn } from '../questions/contentText';

const ids = resources.map(({ id }) => id);

describe('the ids of the library', () => {
  it('are 58, and unique', () => {
    expect(ids).toHaveLength(58);
    expect(new Set(ids).size).toBe(58);
  });

  it('lead to their resource, and an unknown one to an error', () => {
    for (const resource of resources) expect(resourceOf(resource.id)).toBe(resource);
    expect(isResourceId('res-lks')).toBe(true);
    expect(isResourceId('res-nothing')).toBe(false);
    expect(() => resourceOf('res-nothing')).toThrow(RangeError);
    expect(() => resourceOf('constructor')).toThrow(RangeError);
  });

  it('are the only ones that steps name', () => {
    expect(ids).toEqual(expect.arrayContaining(interventions.flatMap((one) => [...one.resources])));
  });
});

describe('a resource', () => {
  it.each(resources)('$id names sub-aspects and sources that exist', ({ subAspects, references: cited }) => {
    const known = factors.flatMap((factor) => factor.subAspects.map(({ id }) => id));
    expect(known).toEqual(expect.arrayContaining([...subAspects]));
    expect(references.map(({ id }) => id)).toEqual(expect.arrayContaining([...cited]));
  });

  it.each(resources)('$id says what changes, exactly when something does', ({ expires, expiryNote }) => {
    expect(expiryNote !== undefined).toBe(expires);
  });

  it.each(resources)('$id says where its address leads, exactly when it has one', ({ url, urlLeadsTo }) => {
    expect(urlLeadsTo !== undefined).toBe(url !== null);
  });

  it.each(resources)('$id names the same people who apply in words and in codes', (resource) => {
    const { appliedForBy, whoApplies } = resource;
    expect(appliedForBy === undefined).toBe(whoApplies === undefined);
    const named = (pattern: RegExp) => pattern.test(whoApplies?.nl ?? '');
    const mentions = {
      employer: named(/werkgever|leerbedrijf/i) && !named(/^U vraagt niets aan/),
      employee: named(/werknemer\b|kandidaat|persoon/i),
    };
    for (const [who, isNamed] of Object.entries(mentions)) {
      expect((appliedForBy ?? []).includes(who as keyof typeof mentions), who).toBe(isNamed);
    }
  });

  it.each(resources)('$id has other names only for what its title does not say', (resource) => {
    const { title, titleIn = {}, alsoKnownAs = [] } = resource;
    const names = [title, ...Object.values(titleIn)].join(' ');
    expect(alsoKnownAs.filter((name) => matchesWords(names, name))).toEqual([]);
  });

  it.each(resources)('$id was verified on a day that exists', ({ lastVerified }) => {
    if (lastVerified === null) return;
    const day = lastVerified.padEnd(10, '-01');
    expect(new Date(day).toISOString().slice(0, 10)).toBe(day);
  });

  it('that has ended is never a step, and asks for no application', () => {
    const ended = resources.filter(({ status }) => status === 'ended');
    expect(ended.map(({ id }) => id)).toEqual(['res-liv', 'res-gwv']);
    expect(ended.flatMap(({ id }) => stepsOfResource(id))).toEqual([]);
    expect(ended.map(({ appliedForBy }) => appliedForBy)).toEqual([undefined, undefined]);
  });

  it('that must be checked first says whom to ask, or has an owner who can be asked', () => {
    const old = resources.filter((one) => mustBeCheckedFirst(one, '2030-01-01') && one.status !== 'ended');
    const vague = old.filter((one) => /niet (bekend|nagegaan)/i.test(whomToAsk(one).nl));
    expect(old.length).toBeGreaterThan(20);
    expect(vague.map(({ id }) => id)).toEqual([]);
  });
});

describe('the schema of a resource refuses', () => {
  const [good] = resourcesJson.resources;
  it.each([
    ['a key that it does not know', { remark: 'x' }],
    ['an address that is not secure', { url: 'http://example.org/' }],
    ['an address that runs a script', { url: 'javascript:alert(1)' }],
    ['a date in words', { lastVerified: 'januari 2026' }],
    ['a status that it does not know', { status: 'old' }],
    ['a text in one language', { what: { nl: 'Alleen Nederlands.' } }],
    ['no sub-aspect at all', { subAspects: [] }],
    ['a route twice', { route: ['employer', 'employer'] }],
  ])('%s', (_, change) => {
    expect(Resource.safeParse(good).success).toBe(true);
    expect(Resource.safeParse({ ...good, ...change }).success).toBe(false);
  });
});

describe('the labels of sub-aspects', () => {
  it('are those of the employer, unless the route is the professional one', () => {
    expect(subAspectLabel('capacity.places').nl).toBe('Plekken en passend werk');
    expect(subAspectLabel('capacity.places', 'professional').nl).toBe('Werkgevers in uw bestand');
    expect(subAspectLabel('attitude.feasibility', 'professional').nl).toBe('Haalbaarheid');
    expect(() => subAspectLabel('capacity.nothing')).toThrow(RangeError);
  });

  it('belong to factors, each named once, in model order', () => {
    expect(factorsOfSubAspects(['context.law', 'norm.society', 'context.region'])).toEqual([
      'norm',
      'context',
    ]);
    expect(factorsOfSubAspects([])).toEqual([]);
  });
});

describe('which steps use a resource', () => {
  it.each(resources)('$id: exactly those that name it', ({ id }) => {
    const naming = interventions.filter((one) => one.resources.includes(id)).map((one) => one.id);
    expect(stepsOfResource(id).map((one) => one.id)).toEqual(naming);
  });

  it('is known for a scheme, and none use an unknown one', () => {
    expect(stepsOfResource('res-loondispensatie').map(({ id }) => id)).toEqual(['INT-28']);
    expect(stepsOfResource('res-nothing')).toEqual([]);
  });
});

describe('the language of the library', () => {
  // What a Dutch name says stands beside it, in other languages alone.
  const texts = textsIn(resourcesJson).filter(({ at }) => !at.endsWith('/titleIn'));

  it('stands there in Dutch and in English, without loose spaces', () => {
    expect(texts.length).toBeGreaterThan(200);
    const incomplete = texts.filter(({ nl, en }) =>
      [nl, en].some((one) => typeof one !== 'string' || one === '' || one.trim() !== one),
    );
    expect(incomplete).toEqual([]);
  });

  it('has the same paragraphs in both languages, none of them twice', () => {
    for (const { id, what } of resources) {
      const [dutch, english] = [what.nl.split('\n'), what.en.split('\n')];
      expect(english, id).toHaveLength(dutch.length);
      for (const said of [dutch, english]) {
        expect(new Set(said).size, id).toBe(said.length);
        expect(
          said.filter((text) => text.trim() !== text || text === ''),
          id,
        ).toEqual([]);
      }
    }
    expect(resourceOf('res-lkv').what.nl.split('\n')).toHaveLength(5);
  });

  it('needs no more than 15 words for a Dutch sentence', () => {
    const sentences = texts.flatMap(({ nl }) => sentencesOf(nl));
    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 15)).toEqual([]);
  });

  it("says 'doelgroep' only in the name of a scheme", () => {
    const named = /doelgroepregister|doelgroep (banenafspraak|loonkostensubsidie)/gi;
    expect(texts.filter(({ nl }) => /doelgroep/i.test(nl.replace(named, '')))).toEqual([]);
    expect(texts.filter(({ en }) => /target group/i.test(en))).toEqual([]);
  });

  it.each([
    ['overgangsrecht', /oude regels/, /old rules/],
    ['scholingsbelemmerden', /moeilijker onderwijs/, /schooling was hindered/],
    ['doelgroep banenafspraak', /staan in het doelgroepregister|in het doelgroepregister staan/, /register/],
    ['doelgroep loonkostensubsidie', /voor wie loonkostensubsidie is bedoeld/, /is meant/],
    [
      'arbeidshandicap',
      /door ziekte of een beperking minder kan werken/,
      /because of illness or a disability/,
    ],
  ])('explains “%s” where it stands', (name, dutch, english) => {
    const naming = texts.filter(({ nl }) => new RegExp(name, 'i').test(nl));
    expect(naming).not.toEqual([]);
    expect(naming.filter(({ nl, en }) => !dutch.test(nl) || !english.test(en))).toEqual([]);
  });

  it('ends its sentences', () => {
    const sentences = resources.flatMap(({ what, whoApplies, appliesTo, expiryNote }) =>
      [what, whoApplies, appliesTo, expiryNote].flatMap((text) => (text ? [text.nl, text.en] : [])),
    );
    expect(sentences.filter((text) => !/[.?]$/.test(text))).toEqual([]);
  });
});
