/** The text that these bytes are in UTF-8; undefined for what is not: letters in it would be others. */
export function utf8TextOf(bytes: ArrayBuffer | Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
