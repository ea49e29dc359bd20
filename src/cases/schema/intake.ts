import { z } from '../../lib/zod';
import { sectors } from '../../questions/sectors.content';
import { modes } from '../intake';
import { keptForm, limits } from '../limits';
import { fieldOf } from '../recordHead';
import { keptText } from './texts';

export const Goal = keptText(limits.goal);

export const EmployerName = keptText(limits.name).check(z.minLength(1, { error: 'nameMissing' }));

export const Mode = z.enum(modes);

export const Sector = z.nullable(z.enum(sectors.map(({ id }) => id)));

export const PhaseId = z.int().check(z.minimum(1), z.maximum(6));

/**
 * A record in which the employer's name is nothing that can be seen gets one: `Scan` and the day of its first
 * measurement, such as `Scan 2026-03-02`. All else stays, and so does a record that has a name, or none at all.
 *
 * Such names could be given until they were refused. A check that became stricter may not take away what was kept, so
 * the name is mended where a record is read, before it is checked. It is no word of the interface's language: every
 * reader, on every device and in either language, must make the same of one record, or copies of it would be told
 * apart as changed (`versionOf`). The day tells several of them apart. In the details it can be made another.
 *
 * @param data a record of any format, not checked
 */
export function withVisibleName(data: unknown): unknown {
  const employer = fieldOf(data, 'employer');
  const name = fieldOf(employer, 'name');
  if (typeof name !== 'string' || name.trim() === '' || keptForm(name) !== '') return data;
  const day = fieldOf(fieldOf(fieldOf(data, 'measurements'), '0'), 'date');
  return { ...Object(data), employer: { ...Object(employer), name: `Scan ${day}` } };
}
