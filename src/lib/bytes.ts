// Searching in bytes rather than in a string of them: a report of 40 MB would be 80 MB as a string.

/** Where an ASCII text first stands at or after `from`; -1 when nowhere. Linear in the number of bytes. */
export function indexOfText(bytes: Uint8Array, text: string, from = 0): number {
  const first = text.charCodeAt(0);
  let at = bytes.indexOf(first, from);
  while (at >= 0 && !standsAt(bytes, text, at)) at = bytes.indexOf(first, at + 1);
  return at;
}

/** Where an ASCII text last begins at or before `from`; -1 when nowhere. */
export function lastIndexOfText(bytes: Uint8Array, text: string, from = bytes.length): number {
  const first = text.charCodeAt(0);
  let at = from < 0 ? -1 : bytes.lastIndexOf(first, from);
  // A negative place would count from the end.
  while (at >= 0 && !standsAt(bytes, text, at)) at = at === 0 ? -1 : bytes.lastIndexOf(first, at - 1);
  return at;
}

export function hasText(bytes: Uint8Array, text: string): boolean {
  return indexOfText(bytes, text) >= 0;
}

/** A stretch of the file as text, a character for every byte. Only for short ones. */
export function textAt(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(Math.max(0, start), end));
}

function standsAt(bytes: Uint8Array, text: string, at: number): boolean {
  for (let index = 0; index < text.length; index++) {
    if (bytes[at + index] !== text.charCodeAt(index)) return false;
  }
  return true;
}
