import { hexOf } from '../../../lib/hex';

/**
 * Seals a file: the second half of its identifier (ISO 32000-1, 14.4) becomes a digest of all its bytes, with
 * zeros in the place of that half. So the app sees when it opens a file whether it was changed since.
 *
 * @param bytes a file whose identifier ends in a half of 32 zeros
 * @returns the same bytes, sealed in place
 */
export async function sealed(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const place = placeOfSeal(bytes);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).subarray(0, DIGITS / 2);
  bytes.set(new TextEncoder().encode(hexOf(digest).toUpperCase()), place);
  return bytes;
}

/** What stands in the place of the seal before it is there. */
export const unsealed = '0'.repeat(32);
const DIGITS = unsealed.length;

/** The identifier stands in the last object, so it is sought from the end. */
function placeOfSeal(bytes: Uint8Array): number {
  const wanted = new TextEncoder().encode(`<${unsealed}>]`);
  for (let start = bytes.length - wanted.length; start >= 0; start--) {
    if (wanted.every((byte, index) => bytes[start + index] === byte)) return start + 1;
  }
  throw new RangeError('The file has no place for a seal');
}
