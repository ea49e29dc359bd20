import { z } from '../lib/zod';
import resourcesJson from './resources.json';
import { Resource, type ResourceId, ResourceLegend } from './schema';

/** All resources, parsed once. References to sub-aspects, sources and steps are checked by tests/library. */
export const resources: readonly Resource[] = z.array(Resource).parse(resourcesJson.resources);

export const resourceLegend = ResourceLegend.parse(resourcesJson.legend);

const byId = new Map(resources.map((resource) => [resource.id, resource]));

export const isResourceId = (id: string): id is ResourceId => byId.has(id);

/** @throws RangeError for an id that the library does not hold */
export function resourceOf(id: ResourceId): Resource {
  const found = byId.get(id);
  if (!found) throw new RangeError(`The library holds no resource "${id}"`);
  return found;
}
