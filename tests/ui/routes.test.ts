import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownInstruments } from '../../src/questions/knownInstruments';
import {
  type CasePlace,
  casePages,
  currentPath,
  hrefOf,
  pagePath,
  pathOf,
  positionAt,
  type Query,
  routeOf,
  segmentOf,
  withQuery,
} from '../../src/ui/routes';

const ID = '00000000-0000-4000-8000-0000000000aa';
const items = [
  ...new Set(knownInstruments.flatMap(({ instrument }) => instrument.items.map(({ id }) => id))),
];

const anyItemPlace = <Kind extends 'item' | 'expertItem'>(kind: Kind) =>
  fc.record({ kind: fc.constant(kind), item: fc.constantFrom(...items), fromReview: fc.boolean() });

const anyPlace: fc.Arbitrary<CasePlace> = fc.oneof(
  fc.constantFrom(
    { kind: 'details' as const },
    { kind: 'review' as const },
    { kind: 'expertChoice' as const },
    { kind: 'expertReview' as const },
  ),
  fc.record({ kind: fc.constant('page' as const), page: fc.constantFrom(...casePages) }),
  anyItemPlace('item'),
  anyItemPlace('expertItem'),
);

const anyText = fc.string({ unit: 'grapheme' });
const anyQuery: fc.Arbitrary<Query> = fc.dictionary(
  anyText,
  anyText.filter((text) => text !== ''),
  {
    noNullPrototype: true,
  },
);

describe('an address', () => {
  it('says the case, the place in it and what the page shows of itself, whatever they are', () => {
    fc.assert(
      fc.property(fc.uuid(), anyPlace, anyQuery, (id, place, query) => {
        expect(routeOf(pathOf(id, place, query))).toEqual({ kind: 'case', id, place, query });
      }),
    );
  });

  it('of no place takes a case up where it was left', () => {
    expect(routeOf(pathOf(ID))).toEqual({ kind: 'case', id: ID, place: null, query: {} });
    expect(hrefOf(ID)).toBe(`#${pathOf(ID)}`);
  });

  it.each<[string, CasePlace, string]>([
    ['the details', { kind: 'details' }, 'intake'],
    ['an item', { kind: 'item', item: 'ATT-1', fromReview: false }, 'ATT-1'],
    ['an item that the review opened', { kind: 'item', item: 'ATT-1', fromReview: true }, 'ATT-1-review'],
    ['the review', { kind: 'review' }, 'review'],
    ['how the expert looks', { kind: 'expertChoice' }, 'expert'],
    ['an item of the expert', { kind: 'expertItem', item: 'ATT-1', fromReview: false }, 'expert-ATT-1'],
    [
      'an item of the expert that the review opened',
      { kind: 'expertItem', item: 'ATT-1', fromReview: true },
      'expert-ATT-1-review',
    ],
    ['the review of the expert', { kind: 'expertReview' }, 'expert-review'],
    ['a page', { kind: 'page', page: 'advice' }, 'advice'],
  ])('of %s stays what it was, for links that were saved', (_, place, segment) => {
    expect(segmentOf(place)).toBe(segment);
    expect(routeOf(`/scan/${ID}/${segment}`)).toMatchObject({ kind: 'case', place });
  });

  it.each([
    ['/', { kind: 'start' }],
    ['', { kind: 'start' }],
    ['/new', { kind: 'new' }],
    ['/own', { kind: 'own' }],
    ['/cases', { kind: 'cases', query: {} }],
    ['/cases?search=bakker', { kind: 'cases', query: { search: 'bakker' } }],
    ['/device', { kind: 'device' }],
    ['/library', { kind: 'library', resourceId: null, query: {} }],
    ['/library/LIB-01?search=taal', { kind: 'library', resourceId: 'LIB-01', query: { search: 'taal' } }],
    [`/scan/${ID}/`, { kind: 'case', id: ID, place: null, query: {} }],
    [
      `/scan/${ID}/plan?entry=1`,
      { kind: 'case', id: ID, place: { kind: 'page', page: 'plan' }, query: { entry: '1' } },
    ],
  ])('%s is read', (address, route) => {
    expect(routeOf(address)).toEqual(route);
  });

  it.each([
    '/nothing',
    '/new/1',
    '/cases/1',
    '/scan',
    '/scan/',
    '/scan/not-an-id',
    `/scan/${ID}/plan/more`,
    `/scan/${ID}/a b`,
    '/library/a/b',
    'cases',
  ])('%s is of nothing here', (address) => {
    expect(routeOf(address)).toEqual({ kind: 'unknown' });
  });

  it('leaves out what is empty behind its ?', () => {
    expect(withQuery('/cases', { search: '', sector: 'C' })).toBe('/cases?sector=C');
    expect(withQuery('/cases', { search: '' })).toBe('/cases');
    expect(pagePath(ID, 'plan', { entry: '' })).toBe(`/scan/${ID}/plan`);
  });

  it('right now stands behind the #', () => {
    const at = (hash: string) => {
      Object.defineProperty(globalThis, 'location', { value: { hash }, configurable: true });
      return currentPath();
    };
    try {
      expect(['', '#', '#/', '#/new', '#new'].map(at)).toEqual(['/', '/', '/', '/new', '/new']);
    } finally {
      Reflect.deleteProperty(globalThis, 'location');
    }
  });
});

describe('the place of a page', () => {
  it('is the result where the walk ends, and beside the walk elsewhere', () => {
    const kinds = casePages.map((page) => [page, positionAt({ kind: 'page', page }).kind]);
    expect(Object.fromEntries(kinds)).toEqual({
      profile: 'result',
      advice: 'result',
      plan: 'beside',
      phases: 'beside',
      suitability: 'beside',
      placement: 'beside',
      comparison: 'beside',
      report: 'result',
      invite: 'beside',
      send: 'beside',
      paper: 'beside',
      typing: 'beside',
    });
  });

  it('of anything else is the position itself', () => {
    fc.assert(
      fc.property(anyPlace, (place) => {
        if (place.kind !== 'page') expect(positionAt(place)).toBe(place);
      }),
    );
  });
});
