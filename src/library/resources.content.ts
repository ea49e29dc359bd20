import { z } from '../lib/zod';
import resourcesJson from './resources.json';
import { Resource, ResourceLegend } from './schema';

/** All resources. References to sub-aspects, sources and steps are checked by tests/library. */
export const resources: readonly Resource[] = z.array(Resource).parse(resourcesJson.resources);

export const resourceLegend = ResourceLegend.parse(resourcesJson.legend);
