/**
 * The SHA-256 of these bytes, as 64 small hexadecimal digits.
 * @throws where the page has no `crypto.subtle`: over plain http from another computer
 */
export async function sha256Hex(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
