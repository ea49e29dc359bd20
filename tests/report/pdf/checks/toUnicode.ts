import type { Tell } from './tree';

/** What the codes of a font mean (ISO 32000-1, 9.10.3). */
export interface ToUnicode {
  /** @param bytes of a string that is shown: two for every code */
  readonly read: (bytes: string) => string;
}

export function toUnicodeOf(map: string, tell: Tell): ToUnicode {
  const meanings = new Map<number, string>();
  for (const [, pairs = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', text = ''] of pairs.matchAll(/<(\w+)>\s*<(\w+)>/g)) {
      meanings.set(Number.parseInt(code, 16), lettersOf(text));
    }
  }
  for (const [, ranges = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, first = '', last = '', text = ''] of ranges.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      const start = Number.parseInt(first, 16);
      for (let code = start; code <= Number.parseInt(last, 16); code++) {
        meanings.set(code, String.fromCodePoint(Number.parseInt(text, 16) + code - start));
      }
    }
  }
  const meaning = (code: number) => {
    const text = meanings.get(code);
    if (text === undefined) tell(`the code ${code} means nothing`);
    return text ?? '\uFFFD';
  };
  return {
    read: (bytes) =>
      Array.from({ length: bytes.length / 2 }, (_, index) =>
        meaning(bytes.charCodeAt(2 * index) * 256 + bytes.charCodeAt(2 * index + 1)),
      ).join(''),
  };
}

const lettersOf = (digits: string) =>
  (digits.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('');
