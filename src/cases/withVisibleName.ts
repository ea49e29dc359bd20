import { keptForm } from './limits';
import { fieldOf } from './recordHead';

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
