import { hashOf } from '../../lib/hash';

// What is too long for one code is shown in parts, one after the other, and read in any order.

/**
 * The most that one code holds. A camera of 1,280 pixels sees a phone at a quarter of a metre some 310 pixels wide: four
 * for each module up to version 15 at level L, which holds 520 bytes.
 */
const MOST_IN_ONE = 520;

/** In each part, so that its modules are large enough to read from a screen held in a hand: version 11 at level L. */
const IN_A_PART = 280;

/** More parts than a person would hold still for. */
const MOST_PARTS = 40;

const PART = /^IGM:(\d+):(\d+):(\w{6}):(.+)$/s;

/** The texts of the codes that say a text together: one, or parts; none when it is too long for that. */
export function codesOf(text: string): readonly string[] {
  if (text.length <= MOST_IN_ONE) return [text];
  const of = Math.ceil(text.length / IN_A_PART);
  if (of > MOST_PARTS) return [];
  return Array.from(
    { length: of },
    (_, index) =>
      `IGM:${index + 1}:${of}:${nameOf(text)}:${text.slice(index * IN_A_PART, (index + 1) * IN_A_PART)}`,
  );
}

/** What was read of codes until now. */
export interface CodesRead {
  /** Of a text in parts: by number, from 1. */
  readonly parts: ReadonlyMap<number, string>;
  /** How many there are; 0 before the first. */
  readonly of: number;
  /** Tells the parts of one text from those of another. */
  readonly name: string;
  /** The whole text, once all of it was read. */
  readonly text: string | null;
}

export const noCodes: CodesRead = { parts: new Map(), of: 0, name: '', text: null };

/** What is read with one code more. A part of another text begins anew; one that does not fit is passed over. */
export function withCode(before: CodesRead, code: string): CodesRead {
  const [isPart, number = '', count = '', name = '', said = ''] = PART.exec(code) ?? [];
  if (!isPart) return { ...noCodes, text: code };
  const [at, of] = [Number(number), Number(count)];
  if (at < 1 || at > of || of > MOST_PARTS) return before;
  const known = before.name === name && before.of === of ? before.parts : new Map<number, string>();
  const parts = new Map(known).set(at, said);
  if (parts.size < of) return { parts, of, name, text: null };
  const text = Array.from({ length: of }, (_, index) => parts.get(index + 1)).join('');
  return nameOf(text) === name ? { parts, of, name, text } : noCodes;
}

function nameOf(text: string): string {
  return hashOf(text).slice(0, 6);
}
