import { zlibSync } from 'fflate';
import { binary, bytesOf, reference } from './syntax';

/**
 * Writes a file of jsPDF anew with its small objects packed together (object streams and a cross-reference
 * stream, ISO 32000-1, 7.5.7 and 7.5.8): the structure tree of a report is thousands of little dictionaries,
 * and shrinks to a tenth. Streams stay as they are, so that whoever seeks the metadata or the attachment
 * finds it without unpacking.
 *
 * @param file as jsPDF gives it: a character for every byte, with one plain cross-reference table
 * @param info the information dictionary, in place of that of jsPDF: it writes texts as raw UTF-16, of which a
 * byte may look like a line end
 * @throws RangeError when the file has another form
 */
export function compacted(file: string, info: string): Uint8Array<ArrayBuffer> {
  const table = tableOf(file);
  const output = createOutput(headerOf(file));
  const packed: PlainObject[] = [];
  const entries: Entry[] = [{ kind: 'free' }];
  for (const object of partsOf(file, table)) {
    if (object.isStream) entries[object.number] = { kind: 'here', offset: output.add(object.whole) };
    else packed.push(reference(object.number) === table.info ? { ...object, body: info } : object);
  }
  const size = table.offsets.length;
  for (const [index, part] of parted(packed).entries()) {
    const number = size + index;
    entries[number] = { kind: 'here', offset: output.add(objectStream(number, part)) };
    for (const [place, object] of part.entries())
      entries[object.number] = { kind: 'packed', in: number, place };
  }
  const number = entries.length;
  entries[number] = { kind: 'here', offset: output.length() };
  const start = output.add(crossReference(number, entries, table));
  output.add(`startxref\n${start}\n%%EOF\n`);
  return bytesOf(output.whole());
}

interface Table {
  /** Where it begins. */
  readonly start: number;
  /** By object number; 0 is never an object. */
  readonly offsets: readonly number[];
  readonly root: string;
  readonly info: string;
  readonly id: string;
}

interface PlainObject {
  readonly number: number;
  /** Without `N 0 obj` and `endobj`. */
  readonly body: string;
}

type Entry =
  | { readonly kind: 'free' }
  | { readonly kind: 'here'; readonly offset: number }
  | { readonly kind: 'packed'; readonly in: number; readonly place: number };

/** How many objects one stream packs: a reader unpacks all to get at one. */
const PACK = 200;

function tableOf(file: string): Table {
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

const headerOf = (file: string) => file.slice(0, file.indexOf('\n', file.indexOf('\n') + 1) + 1);

/** By their places in the file; what is within an object may look like anything. */
function partsOf(
  file: string,
  { offsets, start }: Table,
): ReadonlyArray<PlainObject & { readonly isStream: boolean; readonly whole: string }> {
  const inOrder = [...offsets.entries()].slice(1).toSorted(([, a], [, b]) => a - b);
  return inOrder.map(([number, offset], index) => {
    const whole = file.slice(offset, inOrder[index + 1]?.[1] ?? start);
    const head = `${number} 0 obj\n`;
    if (!whole.startsWith(head) || !whole.endsWith(END)) {
      throw new RangeError(`Object ${number} is not where the table says`);
    }
    const body = whole.slice(head.length, -END.length);
    return { number, body, whole, isStream: body.endsWith('\nendstream') };
  });
}

const END = '\nendobj\n';

function parted(objects: readonly PlainObject[]): readonly (readonly PlainObject[])[] {
  return Array.from({ length: Math.ceil(objects.length / PACK) }, (_, index) =>
    objects.slice(index * PACK, (index + 1) * PACK),
  );
}

function objectStream(number: number, objects: readonly PlainObject[]): string {
  let offset = 0;
  const places = objects.map((object) => {
    const place = `${object.number} ${offset}`;
    offset += object.body.length + 1;
    return place;
  });
  const head = `${places.join(' ')}\n`;
  return stream(
    number,
    `/Type /ObjStm /N ${objects.length} /First ${head.length}`,
    bytesOf(head + objects.map(({ body }) => `${body}\n`).join('')),
  );
}

/** Rows of one byte for the kind, four for the place or stream, two for the place within it. */
function crossReference(number: number, entries: readonly Entry[], { root, info, id }: Table): string {
  const rows = new DataView(new ArrayBuffer(7 * entries.length));
  for (const [index, entry] of entries.entries()) {
    const row = 7 * index;
    const [kind, second, third] =
      entry.kind === 'here'
        ? ([1, entry.offset, 0] as const)
        : entry.kind === 'packed'
          ? ([2, entry.in, entry.place] as const)
          : ([0, 0, 65535] as const);
    rows.setUint8(row, kind);
    rows.setUint32(row + 1, second);
    rows.setUint16(row + 5, third);
  }
  return stream(
    number,
    `/Type /XRef /Size ${entries.length} /W [1 4 2] /Root ${root} /Info ${info} /ID [${id}]`,
    new Uint8Array(rows.buffer),
  );
}

function stream(number: number, entries: string, data: Uint8Array): string {
  const packed = binary(zlibSync(data, { level: 6 }));
  return `${number} 0 obj\n<<${entries} /Filter /FlateDecode /Length ${packed.length}>>\nstream\n${packed}\nendstream\nendobj\n`;
}

function createOutput(header: string) {
  const parts = [header];
  let length = header.length;
  return {
    /** Answers where the part begins. */
    add: (part: string): number => {
      const start = length;
      parts.push(part);
      length += part.length;
      return start;
    },
    length: () => length,
    whole: () => parts.join(''),
  };
}
