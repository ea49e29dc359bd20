import { describe, expect, it } from 'vitest';
import { interventions } from '../../src/advice/catalogue';
import { stepsOfResource } from '../../src/features/library/stepsOfResource';
import { mustBeCheckedFirst } from '../../src/library/checkFirst';
import { factorsOfSubAspects, subAspectLabel } from '../../src/library/labels';
import { matchesWords } from '../../src/library/matching';
import { references } from '../../src/library/references';
import { isResourceId, resourceOf, resources, successorsOf, whysFor } from '../../src/library/resources';
import resourcesJson from '../../src/library/resources.json';
import { Resource } from '../../src/library/schema';
import { factors } from '../../src/questions/instrument';
import { sentencesOf, textsIn } from '../questions/contentText';

const ids = resources.map(({ id }) => id);

describe('the ids of the library', () => {
  it('are 91, and unique', () => {
    expect(ids).toHaveLength(91);
    expect(new Set(ids).size).toBe(91);
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

  it.each(resources)('$id names the same people who apply in words and in codes', (resource) => {
    const { appliedForBy, whoApplies } = resource;
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

  const ended = resources.filter(({ status }) => status === 'ended');

  it('that has ended is offered with no step', () => {
    expect(ended).toHaveLength(9);
    const offered = interventions.flatMap((one) => one.resources);
    expect(ended.filter(({ id }) => offered.includes(id))).toEqual([]);
  });

  it.each(ended.filter(({ replacedBy }) => replacedBy))('$id leads to what there is now', (resource) => {
    const successors = successorsOf(resource);
    expect(successors.map(({ id }) => id)).toEqual(resource.replacedBy);
    expect(successors.filter(({ status }) => status === 'ended')).toEqual([]);
  });

  it('that has not ended leads to no other', () => {
    expect(successorsOf(resourceOf('res-lks'))).toEqual([]);
  });

  it('that must be checked first says whom to ask', () => {
    const old = resources.filter((one) => mustBeCheckedFirst(one, '2030-01-01'));
    const vague = old.filter(({ whomToAsk }) => /niet (bekend|nagegaan)/i.test(whomToAsk.nl));
    expect(old.length).toBeGreaterThan(40);
    expect(vague.map(({ id }) => id)).toEqual([]);
  });

  it('says in which way it helps with what is asked, each way once, and nothing about the rest', () => {
    const lkv = resourceOf('res-lkv');
    const [money, knowledge] = lkv.why;
    expect(whysFor(lkv, ['capacity.finances'])).toEqual([money]);
    expect(whysFor(lkv, ['skills.knowledge', 'capacity.finances'])).toEqual([money, knowledge]);
    expect(whysFor(lkv, ['norm.society'])).toEqual([]);
    expect(whysFor(lkv, [])).toEqual([]);
  });
});

const TEXT = { nl: 'Een tekst.', en: 'A text.' };
const OTHER_REASON = { for: ['context.law'], text: TEXT };

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
    ['a last day in words', { validUntil: 'eind 2026' }],
    ['a check on no day at all', { checkedOn: '2026-02-30' }],
    ['what changes without a last day', { expires: true, expiryNote: TEXT, validUntil: null }],
    ['what changes without saying what', { expires: true, validUntil: '2026-12-31' }],
    ['a note on what changes where nothing does', { expiryNote: TEXT }],
    ['no reason for one of its sub-aspects', { why: good?.why.slice(1) }],
    ['a reason for what it does not help with', { why: [...(good?.why ?? []), OTHER_REASON] }],
    ['nobody to ask', { whomToAsk: undefined }],
    ['a step with what has ended', { status: 'ended' }],
    ['a successor of what is still there', { replacedBy: ['res-lkv'] }],
    ['a successor that is not known', { status: 'ended', steps: [], replacedBy: ['res-nothing'] }],
    ['an address that leads nobody knows where', { urlLeadsTo: undefined }],
    ['words about who applies without codes', { whoApplies: TEXT }],
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
  it.each(resources)('$id: exactly those that name it', (resource) => {
    const naming = interventions.filter(({ resources: named }) => named.includes(resource.id));
    expect(resource.steps).toEqual(naming.map(({ id }) => id));
    expect(stepsOfResource(resource)).toEqual(naming);
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
