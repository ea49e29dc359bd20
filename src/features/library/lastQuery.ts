import type { ResourceQuery } from '../../library/searchResources';

/** What was last looked for in the library, for as long as the app is open. */
let last: ResourceQuery = {};

export function lastQuery(): ResourceQuery {
  return last;
}

export function rememberQuery(query: ResourceQuery): void {
  last = query;
}
