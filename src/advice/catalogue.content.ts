import { z } from '../lib/zod';
import interventionsJson from './interventions.json';
import { Intervention } from './schema';

/** All interventions. References to sub-aspects and sources are checked by tests/advice. */
export const interventions: readonly Intervention[] = z.array(Intervention).parse(interventionsJson);
