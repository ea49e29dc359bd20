/** A character that no font of the report has. */
export interface MissingCharacter {
  readonly character: string;
  /** As in `U+1F600`. */
  readonly code: string;
}

export interface Printable {
  readonly text: string;
  /** In order of first appearance, each once. */
  readonly missing: readonly MissingCharacter[];
}

/**
 * Makes text safe to draw: composed (NFC), of one kind of line end (LF), without tabs, controls and other
 * characters that have no form of their own. A character that no font has is written as its code, such as
 * `[U+1F600]`: visible for the reader, and named to the caller.
 *
 * @param covers whether the fonts have a character.
 */
export function printable(text: string, covers: (code: number) => boolean): Printable {
  if (isPlain(text, covers)) return { text, missing: NOTHING };
  const missing = new Map<string, MissingCharacter>();
  const parts: string[] = [];
  let accented = false;
  for (const character of plain(text)) {
    const isAccent = ACCENT.test(character);
    const drawn = isAccent && accented ? undefined : drawable(character, covers);
    if (drawn === undefined) missing.set(character, { character, code: codeName(character) });
    parts.push(drawn ?? `[${codeName(character)}]`);
    accented = isAccent;
  }
  return { text: parts.join(''), missing: [...missing.values()] };
}

const NOTHING: readonly MissingCharacter[] = [];

/**
 * Nearly every text: letters and signs that stand for themselves and that the fonts have. Below U+0300
 * nothing composes, and only the controls and the soft hyphen have no form.
 */
function isPlain(text: string, covers: (code: number) => boolean): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const stands = code === 0x0a || (code >= 0x20 && code < 0x7f) || (code > 0xa0 && code < 0x300);
    if (!stands || code === 0xad || (code !== 0x0a && !covers(code))) return false;
  }
  return true;
}

// A letter takes one combining mark; a second would be drawn across the first, so it is written as its code.
const ACCENT = /\p{M}/u;
const LINE_END = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/gu;
// Soft hyphens, joiners, directions, variation selectors: they act on their neighbours and show nothing.
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}]|(?!\n)\p{Cc}/gu;
// Letters and digits only: of other signs, such as a circled 1, the form is part of what they say.
const HAS_PLAIN_FORM = /[\p{L}\p{Nd}\p{Nl}]/u;
const WIDE_SPACE = /\p{Zs}/u;

function plain(text: string): string {
  return text.normalize('NFC').replace(LINE_END, '\n').replaceAll('\t', ' ').replace(INVISIBLE, '');
}

function drawable(character: string, covers: (code: number) => boolean): string | undefined {
  const isCovered = (one: string) => one.length === 1 && covers(one.charCodeAt(0));
  if (character === '\n' || isCovered(character)) return character;
  if (WIDE_SPACE.test(character)) return ' ';
  const simpler = HAS_PLAIN_FORM.test(character) ? character.normalize('NFKC') : character;
  return [...simpler].every(isCovered) ? simpler : undefined;
}

function codeName(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
