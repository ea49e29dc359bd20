/** Reads a file as jsPDF writes it: a character for every byte, every object plain, one cross-reference table. */

/** The trailer and the cross-reference table before it (ISO 32000-1, 7.5.4 and 7.5.5). */
export interface Trailer {
  /** Where the table begins. */
  readonly start: number;
  /** By object number; 0 is never an object. */
  readonly offsets: readonly number[];
  readonly root: string;
  readonly info: string;
  readonly id: string;
}

export interface FileObject {
  readonly number: number;
  /** Without `N 0 obj` and `endobj`. */
  readonly body: string;
  /** With them, as it stands in the file. */
  readonly whole: string;
  readonly isStream: boolean;
}

/** @throws RangeError when the file has another form */
export function trailerOf(file: string): Trailer {
  const start = Number(/startxref\n(\d+)\n%%EOF\s*$/.exec(file.slice(-64))?.[1]);
  if (!(start < file.length)) throw new RangeError('The file has no cross-reference table');
  const lines = file.slice(start).split('\n');
  const count = Number(lines[1]?.split(' ')[1]);
  const offsets = lines.slice(2, 2 + count).map((line) => Number(line.slice(0, 10)));
  const trailer = lines.slice(2 + count).join('\n');
  const [root, info, id] = [/\/Root (\d+ 0 R)/, /\/Info (\d+ 0 R)/, /\/ID \[ ?(<.*>) ?\]/].map(
    (pattern) => pattern.exec(trailer)?.[1],
  );
  if (!root || !info || !id || offsets.length !== count)
    throw new RangeError('The file has no whole trailer');
  return { start, offsets, root, info, id };
}

/** The first two lines. */
export const headerOf = (file: string) => file.slice(0, file.indexOf('\n', file.indexOf('\n') + 1) + 1);

/**
 * The objects in the order of the file. They are found by their offsets: what is within one may look like anything.
 * @throws RangeError when an object is not where the table says
 */
export function objectsIn(file: string, { offsets, start }: Trailer): readonly FileObject[] {
  const byOffset = [...offsets.entries()].slice(1).toSorted(([, a], [, b]) => a - b);
  return byOffset.map(([number, offset], index) => {
    const whole = file.slice(offset, byOffset[index + 1]?.[1] ?? start);
    const head = `${number} 0 obj\n`;
    if (!whole.startsWith(head) || !whole.endsWith(END)) {
      throw new RangeError(`Object ${number} is not where the table says`);
    }
    const body = whole.slice(head.length, -END.length);
    return { number, body, whole, isStream: body.endsWith('\nendstream') };
  });
}

const END = '\nendobj\n';
