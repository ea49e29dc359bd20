/** The values of a PDF file as plain data (ISO 32000-1, 7.3), read without any code of the app. */

export interface Name {
  readonly kind: 'name';
  readonly name: string;
}

/** A string of the file, a character for every byte. */
export interface Bytes {
  readonly kind: 'bytes';
  readonly bytes: string;
}

export interface Reference {
  readonly kind: 'reference';
  readonly object: number;
}

/** With its data as they stand in the file. */
export interface Stream {
  readonly kind: 'stream';
  readonly entries: Dictionary;
  data: Uint8Array;
}

/** Open to change: a test breaks a file by changing its values. */
export type Dictionary = Map<string, Value>;
export type Value = null | boolean | number | Name | Bytes | Reference | Value[] | Dictionary | Stream;

export const nameOf = (name: string): Name => ({ kind: 'name', name });
export const referenceTo = (object: number): Reference => ({ kind: 'reference', object });

/** Reads values and words, one after the other. @throws SyntaxError at the first sign that has no place */
export function createScanner(text: string, start = 0) {
  let at = start;

  function fail(what: string): never {
    throw new SyntaxError(`${what} at ${at}: ${JSON.stringify(text.slice(at, at + 40))}`);
  }
  /** What stands here of this form, which is then behind us. */
  function take(form: RegExp): string | undefined {
    const sticky = new RegExp(form, 'y');
    sticky.lastIndex = at;
    const found = sticky.exec(text)?.[0];
    if (found !== undefined) at += found.length;
    return found;
  }
  function skipSpace(): void {
    take(SPACE);
  }

  function value(): Value {
    skipSpace();
    if (take(/<</) !== undefined) return dictionary();
    if (take(/\[/) !== undefined) return array();
    if (take(/\(/) !== undefined) return { kind: 'bytes', bytes: literal() };
    const digits = take(/<[\dA-Fa-f\s]*>/);
    if (digits !== undefined) return { kind: 'bytes', bytes: fromHexadecimal(digits) };
    const name = take(/\/[^\s()<>[\]{}/%]*/);
    if (name !== undefined) return nameOf(unescaped(name.slice(1)));
    const reference = take(/\d+ \d+ R(?![A-Za-z])/);
    if (reference !== undefined) return referenceTo(Number.parseInt(reference, 10));
    const number = take(/[+-]?(?:\d+\.?\d*|\.\d+)(?![\w.])/);
    if (number !== undefined) return Number(number);
    const word = take(/(?:true|false|null)(?!\w)/);
    if (word === undefined) fail('No value');
    return word === 'null' ? null : word === 'true';
  }

  function dictionary(): Dictionary {
    const entries: Dictionary = new Map();
    for (;;) {
      skipSpace();
      if (take(/>>/) !== undefined) return entries;
      const key = value();
      if (!isName(key)) return fail('No name for an entry');
      if (entries.has(key.name)) fail(`Twice the entry ${key.name}`);
      entries.set(key.name, value());
    }
  }

  function array(): Value[] {
    const values: Value[] = [];
    for (;;) {
      skipSpace();
      if (take(/\]/) !== undefined) return values;
      values.push(value());
    }
  }

  function literal(): string {
    const parts: string[] = [];
    for (let depth = 1; ; ) {
      const part = take(/[^\\()]+|\\[0-7]{1,3}|\\\r\n|\\[\s\S]|[()]/);
      if (part === undefined) return fail('No end of a string');
      if (part === '(') depth += 1;
      if (part === ')') depth -= 1;
      if (depth === 0) return parts.join('');
      parts.push(part.startsWith('\\') ? meant(part.slice(1)) : part);
    }
  }

  return { take, skipSpace, value, fail, isAtEnd: () => at >= text.length, position: () => at };
}

const SPACE = /(?:[\0\t\n\f\r ]|%[^\r\n]*)+/;

function meant(escaped: string): string {
  if (/^[0-7]/.test(escaped)) return String.fromCharCode(Number.parseInt(escaped, 8) % 256);
  if (/^[\r\n]/.test(escaped)) return '';
  return { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }[escaped] ?? escaped;
}

function fromHexadecimal(digits: string): string {
  const plain = digits.replace(/[<>\s]/g, '');
  return plain.replace(/..?/g, (pair) => String.fromCharCode(Number.parseInt(pair.padEnd(2, '0'), 16)));
}

const unescaped = (name: string) =>
  name.replace(/#([\dA-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

export function isName(value: Value | undefined): value is Name {
  return isTagged(value) && value.kind === 'name';
}
export function isBytes(value: Value | undefined): value is Bytes {
  return isTagged(value) && value.kind === 'bytes';
}
export function isReference(value: Value | undefined): value is Reference {
  return isTagged(value) && value.kind === 'reference';
}
export function isStream(value: Value | undefined): value is Stream {
  return isTagged(value) && value.kind === 'stream';
}
function isTagged(value: Value | undefined): value is Name | Bytes | Reference | Stream {
  return typeof value === 'object' && value !== null && 'kind' in value;
}

/** A text of the file (7.9.2.2): UTF-16 behind its mark, else a character for every byte. */
export function decoded({ bytes }: Bytes): string {
  if (!bytes.startsWith('\xFE\xFF')) return bytes;
  return new TextDecoder('utf-16be').decode(Uint8Array.from(bytes, (sign) => sign.charCodeAt(0)));
}
