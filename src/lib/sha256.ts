import { hexOf } from './hex';

/** The SHA-256 of these bytes: 32 bytes. */
export async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if ('subtle' in crypto) return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  // Browsers keep theirs from pages that came over plain http.
  const noble = await import('@noble/hashes/sha2.js');
  return noble.sha256(bytes);
}

/** The same, as 64 small hexadecimal digits. */
export async function sha256Hex(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return hexOf(await sha256(bytes));
}
