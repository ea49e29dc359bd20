import type { Position } from '../machines/position';
import type { ItemId } from '../questions/schema';

/** The pages of a case beside the questions, in the order of their tabs: the result, and what follows from it. */
export const casePages = [
  'profile',
  'advice',
  'plan',
  'phases',
  'suitability',
  'placement',
  'comparison',
  'report',
  /** Asks someone of the employer to fill in alone. */
  'invite',
  /** Where whoever answers an invitation sends the answers. */
  'send',
  'paper',
  'typing',
] as const;
export type CasePage = (typeof casePages)[number];

/** The page with the steps of these is where the walk ends; the others lie beside it. */
const resultPages: readonly CasePage[] = ['profile', 'advice', 'report'];

/** Where someone is in a case. */
export type CasePlace = Exclude<Position, { kind: 'result' | 'beside' }> | { kind: 'page'; page: CasePage };

/** What stands behind the `?` of an address: what a page shows of itself. */
export type Query = Readonly<Record<string, string>>;

/** What an address (the part behind `#`) asks for. */
export type Route =
  | { readonly kind: 'start' }
  | { readonly kind: 'new' }
  /** The professional's own cases. */
  | { readonly kind: 'own' }
  /** All cases, with a search. */
  | { readonly kind: 'cases'; readonly query: Query }
  /** What stands on this device, and copies of it. */
  | { readonly kind: 'device' }
  /** Asks an employer of whom there is no case yet. */
  | { readonly kind: 'invite' }
  /** An invitation as it was opened. @param packed what stands behind it in the link */
  | { readonly kind: 'invitation'; readonly packed: string }
  /** Where answers are opened. @param packed of a link; null where they come in another way */
  | { readonly kind: 'return'; readonly packed: string | null }
  /** @param place null where the case is taken up where it was left */
  | { readonly kind: 'case'; readonly id: string; readonly place: CasePlace | null; readonly query: Query }
  | { readonly kind: 'library'; readonly resourceId: string | null; readonly query: Query }
  | { readonly kind: 'unknown' };

const casePattern = /^\/scan\/([0-9a-f-]+)(?:\/([\w-]+))?\/?$/i;
const sharedPattern = /^\/(invitation|return)(?:\/([\w-]*))?\/?$/;
const libraryPattern = /^\/library(?:\/([^/]+))?\/?$/;

/** Behind an item in an address. */
const FROM_REVIEW = '-review';

/** Before what the expert is asked, in an address. */
const OF_EXPERT = 'expert-';

const segments = {
  details: 'intake',
  review: 'review',
  expertChoice: 'expert',
  expertReview: 'expert-review',
} as const;

/** Reads an address. */
export function routeOf(address: string): Route {
  const [path = '', search = ''] = address.split('?', 2);
  const query = queryIn(search);
  if (path === '/' || path === '') return { kind: 'start' };
  if (path === '/new') return { kind: 'new' };
  if (path === '/own') return { kind: 'own' };
  if (path === '/cases') return { kind: 'cases', query };
  if (path === '/device') return { kind: 'device' };
  if (path === '/invite') return { kind: 'invite' };
  const [, shared, packed = ''] = sharedPattern.exec(path) ?? [];
  if (shared === 'invitation') return { kind: 'invitation', packed };
  if (shared === 'return') return { kind: 'return', packed: packed || null };
  const [inLibrary, resourceId = null] = libraryPattern.exec(path) ?? [];
  if (inLibrary) return { kind: 'library', resourceId, query };
  const [, id, segment] = casePattern.exec(path) ?? [];
  return id ? { kind: 'case', id, place: segment ? placeAt(segment) : null, query } : { kind: 'unknown' };
}

/** What stands behind the `?` of an address. */
export function queryIn(search: string): Query {
  return Object.fromEntries(new URLSearchParams(search));
}

/** The address of a case, or of a place in it. @param query what the page is to show of itself */
export function pathOf(id: string, place?: CasePlace, query: Query = {}): string {
  return withQuery(place ? `/scan/${id}/${segmentOf(place)}` : `/scan/${id}`, query);
}

/** The address of a page of a case. */
export function pagePath(id: string, page: CasePage, query: Query = {}): string {
  return pathOf(id, { kind: 'page', page }, query);
}

/** An address with what stands behind its `?`; what is empty is left out. */
export function withQuery(path: string, query: Query): string {
  const search = new URLSearchParams(Object.entries(query).filter(([, value]) => value !== ''));
  return search.size > 0 ? `${path}?${search}` : path;
}

/** What a link needs. Addresses stand behind the #, so they work on any static host. */
export function hrefOf(id: string): string {
  return `#${pathOf(id)}`;
}

/** The address right now, which may be newer than the one a component was rendered with. */
export function currentPath(): string {
  return `/${location.hash.replace(/^#?\/?/, '')}`;
}

/** The position in the walk that a place stands for. */
export function positionAt(place: CasePlace): Position {
  if (place.kind !== 'page') return place;
  return { kind: resultPages.includes(place.page) ? 'result' : 'beside' };
}

/** The last part of an address: `ATT-1`, `ATT-1-review` from there, `expert-ATT-1`, `intake`, `advice`. */
export function segmentOf(place: CasePlace): string {
  if (place.kind === 'page') return place.page;
  if (!('item' in place)) return segments[place.kind];
  const before = place.kind === 'expertItem' ? OF_EXPERT : '';
  return `${before}${place.item}${place.fromReview ? FROM_REVIEW : ''}`;
}

/** The place that a segment names. Whether it exists in this case is for the table of routes to say. */
function placeAt(segment: string): CasePlace {
  if (segment === segments.details) return { kind: 'details' };
  if (segment === segments.review) return { kind: 'review' };
  if (segment === segments.expertChoice) return { kind: 'expertChoice' };
  if (segment === segments.expertReview) return { kind: 'expertReview' };
  const page = casePages.find((one) => one === segment);
  if (page) return { kind: 'page', page };
  const kind = segment.startsWith(OF_EXPERT) ? 'expertItem' : 'item';
  const named: ItemId = kind === 'item' ? segment : segment.slice(OF_EXPERT.length);
  const fromReview = named.endsWith(FROM_REVIEW);
  return { kind, item: fromReview ? named.slice(0, -FROM_REVIEW.length) : named, fromReview };
}
