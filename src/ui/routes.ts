import { type Place, segmentOf } from '../machines/place';

/** What an address (the part behind `#`) asks for. */
export type Route =
  | { readonly kind: 'start' }
  | { readonly kind: 'new' }
  /** The professional's own cases. */
  | { readonly kind: 'own' }
  /** All cases, with a search. */
  | { readonly kind: 'cases' }
  /** What stands on this device, and copies of it. */
  | { readonly kind: 'device' }
  | { readonly kind: 'case'; readonly id: string; readonly segment: string | null }
  | { readonly kind: 'library'; readonly resourceId: string | null }
  | { readonly kind: 'unknown' };

const casePattern = /^\/scan\/([0-9a-f-]+)(?:\/([\w-]+))?\/?$/i;
const libraryPattern = /^\/library(?:\/([^/]+))?\/?$/;

export function routeOf(path: string): Route {
  if (path === '/' || path === '') return { kind: 'start' };
  if (path === '/new') return { kind: 'new' };
  if (path === '/own') return { kind: 'own' };
  if (path === '/cases') return { kind: 'cases' };
  if (path === '/device') return { kind: 'device' };
  const [inLibrary, resourceId = null] = libraryPattern.exec(path) ?? [];
  if (inLibrary) return { kind: 'library', resourceId };
  const [, id, segment = null] = casePattern.exec(path) ?? [];
  return id ? { kind: 'case', id, segment } : { kind: 'unknown' };
}

/** The address of a case, or of a place in it. */
export function pathOf(id: string, place?: Place): string {
  return place ? `/scan/${id}/${segmentOf(place)}` : `/scan/${id}`;
}

/** The same as what a link needs. Addresses stand behind the #, so they work on any static host. */
export function hrefOf(id: string): string {
  return `#${pathOf(id)}`;
}

/** The address right now, which may be newer than the one a component was rendered with. */
export function currentPath(): string {
  return `/${location.hash.replace(/^#?\/?/, '')}`;
}
