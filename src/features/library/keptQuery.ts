import type { ResourceQuery } from '../../library/searchResources';

/** What was last looked for in the library, for as long as the app is open. */
let kept: ResourceQuery = {};

export function keptQuery(): ResourceQuery {
  return kept;
}

export function keepQuery(query: ResourceQuery): void {
  kept = query;
}
