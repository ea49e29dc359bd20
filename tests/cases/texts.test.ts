import { describe, expect, it } from 'vitest';
import { EmployerName } from '../../src/cases/schema/intake';
import { Note } from '../../src/cases/schema/texts';

const unseen = ['\u2060', '\u200E\u200F', '\u115F\u1160', ' \u00AD ', '\uFE0F', '\u2800', '\u180E\u200D'];

describe('a text of characters that show nothing', () => {
  it.each(unseen)('is no name: %j', (name) => {
    expect(EmployerName.safeParse(name).error?.issues.map(({ message }) => message)).toEqual(['nameMissing']);
  });

  it.each(unseen)('is an empty note: %j', (note) => {
    expect(Note.parse(note)).toBe('');
  });
});

it.each(['👨‍👩‍👧', 'zorg\u00ADinstelling', 'می\u200Cخواهم', '한', 'a'])(
  'what can be seen is kept as it is, with what joins it: %j',
  (text) => {
    expect(EmployerName.parse(text)).toBe(text.normalize());
  },
);
