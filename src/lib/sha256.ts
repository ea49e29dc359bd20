import { hexOf } from './hex';

/**
 * The SHA-256 of these bytes, as 64 small hexadecimal digits.
 * @throws where the page has no `crypto.subtle`: over plain http from another computer
 */
export async function sha256Hex(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return hexOf(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}
