import { zlibSync } from 'fflate';
import { type FileObject, headerOf, objectsIn, type Trailer, trailerOf } from './plainFile';
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
  const trailer = trailerOf(file);
  const output = createOutput(headerOf(file));
  const packed: FileObject[] = [];
  const entries: Entry[] = [{ kind: 'free' }];
  for (const object of objectsIn(file, trailer)) {
    if (object.isStream) entries[object.number] = { kind: 'inUse', offset: output.add(object.whole) };
    else packed.push(reference(object.number) === trailer.info ? { ...object, body: info } : object);
  }
  const size = trailer.offsets.length;
  for (const [index, pack] of packsOf(packed).entries()) {
    const number = size + index;
    entries[number] = { kind: 'inUse', offset: output.add(objectStream(number, pack)) };
    for (const [position, object] of pack.entries()) {
      entries[object.number] = { kind: 'compressed', in: number, position };
    }
  }
  const number = entries.length;
  entries[number] = { kind: 'inUse', offset: output.length() };
  const start = output.add(crossReference(number, entries, trailer));
  output.add(`startxref\n${start}\n%%EOF\n`);
  return bytesOf(output.whole());
}

type Entry =
  | { readonly kind: 'free' }
  | { readonly kind: 'inUse'; readonly offset: number }
  | { readonly kind: 'compressed'; readonly in: number; readonly position: number };

/** How many objects one stream packs: a reader unpacks all to get at one. */
const PACK = 200;

function packsOf(objects: readonly FileObject[]): readonly (readonly FileObject[])[] {
  return Array.from({ length: Math.ceil(objects.length / PACK) }, (_, index) =>
    objects.slice(index * PACK, (index + 1) * PACK),
  );
}

function objectStream(number: number, objects: readonly FileObject[]): string {
  let offset = 0;
  const index = objects.map((object) => {
    const entry = `${object.number} ${offset}`;
    offset += object.body.length + 1;
    return entry;
  });
  const head = `${index.join(' ')}\n`;
  return stream(
    number,
    `/Type /ObjStm /N ${objects.length} /First ${head.length}`,
    bytesOf(head + objects.map(({ body }) => `${body}\n`).join('')),
  );
}

/** Rows of one byte for the kind, four for the offset or the stream, two for the position within it. */
function crossReference(number: number, entries: readonly Entry[], { root, info, id }: Trailer): string {
  const rows = new DataView(new ArrayBuffer(7 * entries.length));
  for (const [index, entry] of entries.entries()) {
    const row = 7 * index;
    const [kind, second, third] =
      entry.kind === 'inUse'
        ? ([1, entry.offset, 0] as const)
        : entry.kind === 'compressed'
          ? ([2, entry.in, entry.position] as const)
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
