import { lastIndexOfText, textAt } from '../../lib/bytes';
import { hexOf } from '../../lib/hex';

/** `/ID [<A> <B>]` of the trailer: A names the document, B is the digest of the file. */
const ID = /^\/ID\s{0,2}\[\s{0,2}<[0-9A-F]{32}>\s{0,2}<([0-9A-F]{32})>/;

/** Longer than the pattern above can be. */
const ID_LENGTH = 100;

/** The trailer stands at the end; nothing is gained by looking further back. */
const TAIL_LENGTH = 200_000;

/**
 * Whether the file is still as the app made it, byte for byte: B is the first half of the SHA-256 of the
 * file in which the digits of B are zeros. A program that saves a file anew writes another B, or none.
 */
export async function isAsMade(bytes: Uint8Array): Promise<boolean> {
  const found = statedDigest(bytes);
  if (!found) return false;
  // Absent on a page that came over plain http from another machine. All other checks remain.
  const { subtle }: { readonly subtle?: SubtleCrypto } = globalThis.crypto;
  if (!subtle) return true;
  const zeroed = bytes.slice();
  zeroed.fill('0'.charCodeAt(0), found.at, found.at + found.digest.length);
  const computed = new Uint8Array(await subtle.digest('SHA-256', zeroed)).subarray(0, 16);
  return found.digest === hexOf(computed).toUpperCase();
}

function statedDigest(bytes: Uint8Array) {
  const start = Math.max(0, bytes.length - TAIL_LENGTH);
  const tail = bytes.subarray(start);
  // From the end: structure elements may have an /ID as well, and of compressed data it may be a part.
  for (let at = lastIndexOfText(tail, '/ID'); at >= 0; at = lastIndexOfText(tail, '/ID', at - 1)) {
    const [id = '', digest] = ID.exec(textAt(tail, at, at + ID_LENGTH)) ?? [];
    if (digest) return { digest, at: start + at + id.length - digest.length - 1 };
  }
  return undefined;
}
