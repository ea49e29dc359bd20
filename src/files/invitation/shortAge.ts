import { fromBase64url, toBase64url } from './base64url';

// An age file for one X25519 recipient begins with two hundred characters, of which only three times 32 bytes differ
// from file to file. In a link, and for a code that a phone shows, that is half of what there is.

const HEADER = /^age-encryption\.org\/v1\n-> X25519 ([\w+/]{43})\n([\w+/]{43})\n--- ([\w+/]{43})\n/;

/** So long is what differs in the header. */
const HEADER_BYTES = 3 * 32;

/** An age file for one X25519 recipient without what is the same in each. @throws RangeError for any other */
export function shortened(file: Uint8Array): string {
  const header = HEADER.exec(String.fromCharCode(...file.subarray(0, 300)));
  if (!header) throw new RangeError('This is no age file for one X25519 recipient');
  const [all, ...parts] = header;
  const differing = parts.flatMap((part) => [...(bytesOf(part) ?? [])]);
  return toBase64url(Uint8Array.from([...differing, ...file.subarray(all.length)]));
}

/** The whole age file again; undefined for what cannot be one. */
export function lengthened(text: string): Uint8Array<ArrayBuffer> | undefined {
  const bytes = fromBase64url(text);
  if (!bytes || bytes.length <= HEADER_BYTES) return undefined;
  const part = (index: number) => plain(toBase64url(bytes.subarray(index * 32, (index + 1) * 32)));
  const header = `age-encryption.org/v1\n-> X25519 ${part(0)}\n${part(1)}\n--- ${part(2)}\n`;
  return Uint8Array.from([...new TextEncoder().encode(header), ...bytes.subarray(HEADER_BYTES)]);
}

/** From the alphabet of age to that of addresses, and back. */
const bytesOf = (text: string) => fromBase64url(text.replaceAll('+', '-').replaceAll('/', '_'));
const plain = (text: string) => text.replaceAll('-', '+').replaceAll('_', '/');
