/**
 * A hash of what JSON can say, the same whatever the order of keys: 106 bits, written with letters and digits.
 * Fast and synchronous, for telling versions apart; no protection against someone who wants two to be alike.
 * (cyrb53 by bryc, public domain, with two seeds.)
 */
export function hashOf(value: unknown): string {
  const text = canonical(value);
  return cyrb53(text, 0).toString(36).padStart(11, '0') + cyrb53(text, 1).toString(36).padStart(11, '0');
}

/**
 * An id in the form of a UUID that follows from a text: the same on every device. For what has to be called the
 * same wherever it comes into being.
 */
export function derivedId(text: string): string {
  const hex = [0, 1, 2].map((seed) => cyrb53(text, seed).toString(16).padStart(14, '0')).join('');
  // Version 8 of RFC 9562: an id of one's own making.
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(12, 15)}-8${hex.slice(15, 18)}-${hex.slice(18, 30)}`;
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

function cyrb53(text: string, seed: number): number {
  let h1 = 0xdeadbeef ^ seed;
  let h2 = 0x41c6ce57 ^ seed;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    h1 = Math.imul(h1 ^ code, 2654435761);
    h2 = Math.imul(h2 ^ code, 1597334677);
  }
  h1 = Math.imul(h1 ^ (h1 >>> 16), 2246822507) ^ Math.imul(h2 ^ (h2 >>> 13), 3266489909);
  h2 = Math.imul(h2 ^ (h2 >>> 16), 2246822507) ^ Math.imul(h1 ^ (h1 >>> 13), 3266489909);
  return 4294967296 * (2097151 & h2) + (h1 >>> 0);
}
