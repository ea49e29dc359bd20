/** How values are written in a PDF file (ISO 32000-1, 7.3). */

/** Any text, as UTF-16 in hexadecimal: safe for every character, and nothing to escape (7.9.2.2). */
export function textString(text: string): string {
  const units = Array.from({ length: text.length }, (_, index) =>
    text.charCodeAt(index).toString(16).toUpperCase().padStart(4, '0'),
  );
  return `<FEFF${units.join('')}>`;
}

/** A moment in universal time (7.9.4): that of the machine would bring other bytes elsewhere. */
export function dateString(date: Date): string {
  return `D:${date.toISOString().replace(/\D/g, '').slice(0, 14)}+00'00'`;
}

/** An address; the characters that end a string are escaped. @throws TypeError when it is no address */
export function uriString(address: string): string {
  return `(${new URL(address).href.replace(/[\\()]/g, '\\$&')})`;
}

/** A name, in UTF-8; a byte that is not a plain letter, digit or one of `-._` is written as its code (7.3.5). */
export function name(text: string): string {
  const signs = binary(new TextEncoder().encode(text));
  return `/${signs.replace(/[^\w.-]/g, (sign) => `#${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)}`;
}

/** Of an object by its number. @throws RangeError for an object that nobody reserved */
export function reference(object: number | undefined): string {
  return `${reserved(object)} 0 R`;
}

/** The number itself. @throws RangeError for an object that nobody reserved */
export function reserved(object: number | undefined): number {
  if (object === undefined || object <= 0) throw new RangeError('There is no such object in the file');
  return object;
}

/** To a thousandth of a point, without needless zeros. */
export const decimal = (value: number): string => String(Math.round(value * 1000) / 1000);

/** A string with a character for every byte, as jsPDF wants it. In parts: a call takes only so many arguments. */
export function binary(bytes: Uint8Array): string {
  const PART = 8192;
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += PART) {
    parts.push(String.fromCharCode(...bytes.subarray(start, start + PART)));
  }
  return parts.join('');
}

/** The bytes of such a string. */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) bytes[index] = text.charCodeAt(index);
  return bytes;
}
