import fc from 'fast-check';
import { expect, it } from 'vitest';
import { paperCode } from '../../src/cases/paperCode';

it('the code of a case is eight signs that nobody confuses, whatever the id', () => {
  fc.assert(
    fc.property(fc.uuid(), (id) => {
      expect(paperCode({ id })).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
      expect(paperCode({ id: id.toUpperCase() })).toBe(paperCode({ id }));
    }),
  );
});

it('ten thousand cases have a code each', () => {
  const ids = Array.from({ length: 10_000 }, (_, index) => String(index).padStart(12, '0'));
  const codes = new Set(ids.map((id) => paperCode({ id: `00000000-0000-4000-8000-${id}` })));
  expect(codes.size).toBe(ids.length);
});

it('stays what it was, for forms that were printed', () => {
  expect(paperCode({ id: '00000000-0000-4000-8000-0000000000aa' })).toMatchInlineSnapshot(`"0TYE-SHRS"`);
});
