import { z } from '../lib/zod';
import { TextSchema } from './schema';
import sectorsJson from './sectors.json';

const Sector = z.strictObject({ id: z.string().check(z.regex(/^[A-V]$/)), label: TextSchema });

/**
 * The sections of the Dutch standard classification of economic activities, edition SBI 2025
 * (the letters follow the European NACE Rev. 2.1), in plain words for a list to choose from.
 */
export const sectors: readonly Readonly<z.infer<typeof Sector>>[] = z.array(Sector).parse(sectorsJson);
