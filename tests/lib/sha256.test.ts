import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { sha256Hex } from '../../src/lib/sha256';

it.each([
  ['of the browser', (): void => undefined],
  ['where the browser offers none', () => void vi.stubGlobal('crypto', {})],
])('a digest is that of the standard: %s', async (_, arrange) => {
  arrange();
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      const given = new Uint8Array(bytes);
      expect(await sha256Hex(given)).toBe(createHash('sha256').update(bytes).digest('hex'));
    }),
  );
});
