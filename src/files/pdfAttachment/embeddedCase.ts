import { indexOfText, lastIndexOfText, textAt } from '../../lib/bytes';

/** A data file as it lies in a report. */
export interface EmbeddedCase {
  /** zlib data. */
  readonly deflated: Uint8Array<ArrayBuffer>;
  /** How many bytes it must become. */
  readonly size: number;
}

const MARK = '/EmbeddedFile';

/** Longer than the dictionary that we write. */
const DICTIONARY_LENGTH = 512;

const OURS = [
  /\/Type\s*\/EmbeddedFile\b/,
  /\/Subtype\s*\/application#2Fjson\b/,
  /\/Filter\s*\/FlateDecode\b/,
];

/** Each is looked at, so that a file which is full of them would take long. */
const MOST_MARKS = 10;

/** Whether a file of any kind is attached: its dictionary, or the list of names that leads to it. */
export function hasAttachment(bytes: Uint8Array): boolean {
  return indexOfText(bytes, MARK) >= 0;
}

/** The one attachment of a report of ours, in exactly the form that we write; undefined in any other case. */
export function embeddedCaseIn(bytes: Uint8Array): EmbeddedCase | undefined {
  const [found, ...more] = marksIn(bytes).flatMap((at) => embeddedCaseAt(bytes, at) ?? []);
  return more.length === 0 ? found : undefined;
}

/** Where it may say that it is one. Few: a name in the metadata may say it as well, `/EmbeddedFiles` lists them. */
function marksIn(bytes: Uint8Array): readonly number[] {
  const found: number[] = [];
  let at = indexOfText(bytes, MARK);
  while (at >= 0 && found.length < MOST_MARKS) {
    found.push(at);
    at = indexOfText(bytes, MARK, at + MARK.length);
  }
  return found;
}

/** @param at where a dictionary says what it is */
function embeddedCaseAt(bytes: Uint8Array, at: number): EmbeddedCase | undefined {
  const end = indexOfText(bytes, 'stream', at);
  const begin = lastIndexOfText(bytes, ' obj', end);
  if (begin < 0 || begin > at || end - begin > DICTIONARY_LENGTH) return undefined;

  const dictionary = textAt(bytes, begin, end);
  const length = numberOf(dictionary, 'Length');
  const size = numberOf(dictionary, 'Size');
  if (!OURS.every((entry) => entry.test(dictionary)) || length === undefined || size === undefined) {
    return undefined;
  }

  const [opening = ''] = /^stream\r?\n/.exec(textAt(bytes, end, end + 8)) ?? [];
  const start = end + opening.length;
  const isClosed = /^\r?\nendstream\b/.test(textAt(bytes, start + length, start + length + 12));
  return opening && isClosed ? { deflated: bytes.slice(start, start + length), size } : undefined;
}

/** A number that stands there itself, not in another object. */
function numberOf(dictionary: string, key: string): number | undefined {
  const [, digits] = new RegExp(`/${key}\\s+(\\d{1,9})\\s*(?=[/>])`).exec(dictionary) ?? [];
  return digits === undefined ? undefined : Number(digits);
}
