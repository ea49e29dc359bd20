import { lastIndexOfText, textAt } from '../../lib/bytes';
import { hexOf } from '../../lib/hex';
import { sha256 } from '../../lib/sha256';

/** `/ID [<A> <B>]` of the trailer: A names the document, B is the digest of the file. */
const ID = /^\/ID\s{0,2}\[\s{0,2}<[0-9A-F]{32}>\s{0,2}<([0-9A-F]{32})>/;

/** Longer than the pattern above can be. */
const ID_LENGTH = 100;

/** The trailer stands at the end; nothing is gained by looking further back. */
const TAIL_LENGTH = 200_000;

/** The last line, as the app writes it. */
const END = '%%EOF\n';

/**
 * Whether the file is still as the app made it, byte for byte: B is the first half of the SHA-256 of the
 * file in which the digits of B are zeros. A program that saves a file anew writes another B, or none. Line ends
 * and spaces behind the last line do not count: mail and scripts add or take them.
 */
export async function isAsMade(bytes: Uint8Array): Promise<boolean> {
  const found = statedDigest(bytes);
  if (!found) return false;
  const zeroed = withOwnEnd(bytes);
  zeroed.fill('0'.charCodeAt(0), found.at, found.at + found.digest.length);
  const computed = (await sha256(zeroed)).subarray(0, 16);
  return found.digest === hexOf(computed).toUpperCase();
}

/** A copy that ends as the app ends a file, whatever white space is behind it. */
function withOwnEnd(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const at = lastIndexOfText(bytes, END.trim());
  const behind = bytes.subarray(at + END.trim().length);
  if (at < 0 || behind.some((byte) => !WHITE_SPACE.includes(byte))) return bytes.slice();
  const copy = new Uint8Array(at + END.length);
  copy.set(bytes.subarray(0, at));
  copy.set(new TextEncoder().encode(END), at);
  return copy;
}

/** As ISO 32000-1, table 1, has it: null, tab, line feed, form feed, carriage return, space. */
const WHITE_SPACE: readonly number[] = [0, 9, 10, 12, 13, 32];

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
