import { z } from '../lib/zod';
import referencesJson from './references.json';
import { Reference } from './schema';

export const references: readonly Reference[] = z.array(Reference).parse(referencesJson);
