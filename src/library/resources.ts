import type { ResourceId } from './ids';
import { resourceLegend, resources } from './resources.content';
import type { Resource } from './schema';

export { resourceLegend, resources };

const byId = new Map<string, Resource>(resources.map((resource) => [resource.id, resource]));

/** Where an employer who is alone with the scan finds an expert. */
export const expertDesk = resources.find(({ findsExpert }) => findsExpert);

export const isResourceId = (id: string): id is ResourceId => byId.has(id);

/** What there is now in place of a resource that has ended; nothing for another, or where nothing came. */
export function successorsOf({ replacedBy = [] }: Pick<Resource, 'replacedBy'>): readonly Resource[] {
  return replacedBy.map(resourceOf);
}

/**
 * In which ways a resource helps with any of these sub-aspects, each once, in the order of the data.
 * @param subAspects ids; one that it does not help with counts for nothing
 */
export function whysFor({ why }: Pick<Resource, 'why'>, subAspects: readonly string[]): Resource['why'] {
  return why.filter((one) => one.for.some((id) => subAspects.includes(id)));
}

/** @throws RangeError for an id that the library does not hold */
export function resourceOf(id: string): Resource {
  const found = byId.get(id);
  if (!found) throw new RangeError(`The library holds no resource "${id}"`);
  return found;
}
