import { hexOf } from '../../../lib/hex';
import { sha256 } from '../../../lib/sha256';

/**
 * Fills in the second half of the file identifier (ISO 32000-1, 14.4): a SHA-256 digest, cut to 16 bytes, of all
 * bytes of the file with the placeholder in the place of that half. So the app sees when it opens a file whether
 * it was changed since.
 *
 * @param bytes a file whose identifier ends in the placeholder; changed in place
 * @returns the same bytes
 * @throws RangeError when the file has no placeholder
 */
export async function withContentDigest(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const offset = placeholderOffset(bytes);
  const digest = (await sha256(bytes)).subarray(0, DIGITS / 2);
  bytes.set(new TextEncoder().encode(hexOf(digest).toUpperCase()), offset);
  return bytes;
}

/** Hexadecimal digits, as many as the digest has. */
export const DIGEST_PLACEHOLDER = '0'.repeat(32);
const DIGITS = DIGEST_PLACEHOLDER.length;

/** The identifier stands in the last object, so it is sought from the end. */
function placeholderOffset(bytes: Uint8Array): number {
  const pattern = new TextEncoder().encode(`<${DIGEST_PLACEHOLDER}>]`);
  for (let start = bytes.length - pattern.length; start >= 0; start--) {
    if (pattern.every((byte, index) => bytes[start + index] === byte)) return start + 1;
  }
  throw new RangeError('The file has no place for a digest of its content');
}
