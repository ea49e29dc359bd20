/** What the writer needs to know of a font: which characters it has, and how wide they are. */
export interface TrueType {
  readonly has: (code: number) => boolean;
  /** In em, cut down to thousandths as the PDF states them; 0 for a character that the font lacks. */
  readonly advance: (code: number) => number;
  /** The edges of what is drawn, in em from the pen and the baseline; nothing for a space. */
  readonly edges: (code: number) => Edges | undefined;
}

interface Edges {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/**
 * Reads a TrueType file: its `cmap` (format 4, the one that covers U+0000 to U+FFFF), widths and edges.
 * Throws when the file lacks a table: fonts come with the app, so that is a broken build.
 */
export function readTrueType(bytes: Uint8Array): TrueType {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = tableOffsets(view);
  const glyphs = glyphsByCode(view, required(tables, 'cmap'));
  const unitsPerEm = view.getUint16(required(tables, 'head') + 18);
  const lastMetric = view.getUint16(required(tables, 'hhea') + 34) - 1;
  const metrics = required(tables, 'hmtx');
  const outlines = required(tables, 'glyf');
  const outlineOf = outlineOffsets(view, tables);
  return {
    has: (code) => glyphs.has(code),
    advance: (code) => {
      const glyph = glyphs.get(code);
      if (glyph === undefined) return 0;
      const units = view.getUint16(metrics + 4 * Math.min(glyph, lastMetric));
      return Math.trunc((units * 1000) / unitsPerEm) / 1000;
    },
    edges: (code) => {
      const glyph = glyphs.get(code);
      if (glyph === undefined || outlineOf(glyph) === outlineOf(glyph + 1)) return undefined;
      const edge = (index: number) => view.getInt16(outlines + outlineOf(glyph) + 2 * index) / unitsPerEm;
      return { left: edge(1), bottom: edge(2), right: edge(3), top: edge(4) };
    },
  };
}

function tableOffsets(view: DataView): ReadonlyMap<string, number> {
  const tables = new Map<string, number>();
  for (let i = 0; i < view.getUint16(4); i++) {
    const entry = 12 + 16 * i;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(entry + byte)));
    tables.set(tag, view.getUint32(entry + 8));
  }
  return tables;
}

function required(tables: ReadonlyMap<string, number>, tag: string): number {
  const offset = tables.get(tag);
  if (offset === undefined) throw new Error(`The font has no ${tag} table`);
  return offset;
}

function outlineOffsets(view: DataView, tables: ReadonlyMap<string, number>): (glyph: number) => number {
  const loca = required(tables, 'loca');
  const isShort = view.getInt16(required(tables, 'head') + 50) === 0;
  return (glyph) => (isShort ? 2 * view.getUint16(loca + 2 * glyph) : view.getUint32(loca + 4 * glyph));
}

function glyphsByCode(view: DataView, cmap: number): ReadonlyMap<number, number> {
  const start = formatFour(view, cmap);
  const size = view.getUint16(start + 6);
  const ends = start + 14;
  const starts = ends + size + 2;
  const deltas = starts + size;
  const ranges = deltas + size;
  const glyphs = new Map<number, number>();
  for (let segment = 0; segment < size; segment += 2) {
    const range = view.getUint16(ranges + segment);
    const first = view.getUint16(starts + segment);
    // The last segment ends at U+FFFF by rule; that is no character.
    const last = Math.min(view.getUint16(ends + segment), 0xfffe);
    for (let code = first; code <= last; code++) {
      const found = range === 0 ? code : view.getUint16(ranges + segment + range + 2 * (code - first));
      const glyph = found === 0 ? 0 : (found + view.getUint16(deltas + segment)) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
  return glyphs;
}

function formatFour(view: DataView, cmap: number): number {
  for (let i = 0; i < view.getUint16(cmap + 2); i++) {
    const subtable = cmap + view.getUint32(cmap + 8 + 8 * i);
    if (view.getUint16(subtable) === 4) return subtable;
  }
  throw new Error('The font has no cmap of format 4');
}
