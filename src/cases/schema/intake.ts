import { z } from '../../lib/zod';
import { sectors } from '../../questions/sectors.content';
import { modes } from '../intake';
import { limits } from '../limits';
import { keptText } from './texts';

export const Goal = keptText(limits.goal);

export const EmployerName = keptText(limits.name).check(z.minLength(1, { error: 'nameMissing' }));

export const Mode = z.enum(modes);

export const Sector = z.nullable(z.enum(sectors.map(({ id }) => id)));

export const PhaseId = z.int().check(z.minimum(1), z.maximum(6));
