import { z } from '../lib/zod';
import type { ResourceId } from './ids';
import resourcesJson from './resources.json';
import { Resource, ResourceLegend } from './schema';

/** All resources, parsed once. References to sub-aspects, sources and steps are checked by tests/library. */
export const resources: readonly Resource[] = z.array(Resource).parse(resourcesJson.resources);

export const resourceLegend = ResourceLegend.parse(resourcesJson.legend);

const byId = new Map<string, Resource>(resources.map((resource) => [resource.id, resource]));

/** Where an employer who is alone with the scan finds an expert. */
export const expertDesk = resources.find(({ findsExpert }) => findsExpert);

export const isResourceId = (id: string): id is ResourceId => byId.has(id);

/** @throws RangeError for an id that the library does not hold */
export function resourceOf(id: string): Resource {
  const found = byId.get(id);
  if (!found) throw new RangeError(`The library holds no resource "${id}"`);
  return found;
}
