import { hexOf } from './hex';

/** A random UUID (version 4), also where the page is not served securely and `randomUUID` is absent. */
export function newUuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  // The version and the variant, as RFC 9562 wants them.
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return uuidOf(bytes);
}

/** The UUID of 16 bytes. */
export function uuidOf(bytes: Uint8Array): string {
  return hexOf(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** The 16 bytes of a UUID. */
export function bytesOfUuid(uuid: string): Uint8Array {
  const digits = uuid.replaceAll('-', '').match(/../g) ?? [];
  return Uint8Array.from(digits, (byte) => Number.parseInt(byte, 16));
}
