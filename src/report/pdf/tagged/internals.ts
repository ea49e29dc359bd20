import { zlibSync } from 'fflate';
import { jsPDF } from 'jspdf';
import { binary, bytesOf } from './syntax';

/**
 * The parts of jsPDF that the report needs and its types leave out. They are half private, so the version of
 * jsPDF is pinned, this is the one place that reaches for them, and the check of conformance guards it.
 */
interface Internals {
  /** Each text on a line of its own, to the page or the file that is being written. */
  readonly write: (...text: readonly string[]) => void;
  readonly newObjectDeferred: () => number;
  readonly newObjectDeferredBegin: (object: number, writesHead: boolean) => void;
  readonly putStream: (stream: {
    readonly data: string;
    readonly objectId: number;
    readonly filters: readonly string[];
    readonly additionalKeyValues: ReadonlyArray<{ readonly key: string; readonly value: string }>;
  }) => void;
}

interface Private {
  readonly __private__: { readonly setPdfVersion: (version: string) => void };
}

/** A font as jsPDF reads it. */
interface ParsedFont {
  /** Which of its glyphs a document uses. */
  readonly subset: { readonly constructor: new (font: object) => ParsedFont['subset'] };
}

interface PluginParts {
  processDataByFilters: (
    data: string,
    filters: readonly string[],
  ) => { readonly data: string; readonly reverseChain: string };
  readonly TTFFont: {
    new (file: Uint8Array): ParsedFont;
    open: (file: Uint8Array) => ParsedFont;
  };
}

/** jsPDF's own parts for filters and fonts, which two functions below replace. */
function partsOf(): PluginParts {
  const { API } = jsPDF;
  if (!hasParts(API)) throw new Error(UNKNOWN_BUILD);
  return API;
}

/**
 * Packs streams at once, without the string that jsPDF makes anew for every byte. The packed bytes are the same. It
 * holds for every document of this jsPDF; there are no others than ours.
 */
export function packStreamsAtOnce(): void {
  const parts = partsOf();
  const others = parts.processDataByFilters;
  parts.processDataByFilters = (data, filters) =>
    filters.length === 1 && filters[0] === 'FlateEncode'
      ? { data: binary(zlibSync(bytesOf(data))), reverseChain: '/FlateDecode' }
      : others(data, filters);
}

/** Reading a font takes longer than all else that it costs, so each is read once. */
const parsedFonts = new WeakMap<Uint8Array, ParsedFont>();

/** What jsPDF tells the file of a font by. */
const FONT_MARK = '\0\u0001\0\0';

/** Gives a document a font. It gets a copy of what was read of the file, with a subset of its own. */
export function addFontFile(doc: jsPDF, name: string, file: Uint8Array): void {
  const { TTFFont } = partsOf();
  const parsed = parsedFonts.get(file) ?? new TTFFont(file);
  parsedFonts.set(file, parsed);
  const { open } = TTFFont;
  // jsPDF would turn the whole font into a string and back to read it again.
  TTFFont.open = () => copyOf(parsed);
  try {
    doc.addFileToVFS(`${name}.ttf`, FONT_MARK);
    doc.addFont(`${name}.ttf`, name, 'normal');
  } finally {
    TTFFont.open = open;
  }
}

function copyOf(parsed: ParsedFont): ParsedFont {
  const copy = Object.assign(Object.create(Object.getPrototypeOf(parsed)), parsed, { toUnicode: {} });
  const Subset = parsed.subset.constructor;
  return Object.assign(copy, { subset: new Subset(copy) });
}

/** Sets the version in the header; jsPDF says 1.3, which knows neither language nor structure. */
export function setPdfVersion(doc: jsPDF, version: '1.7'): void {
  if (!hasPrivate(doc)) throw new Error(UNKNOWN_BUILD);
  doc.__private__.setPdfVersion(version);
}

export function internalsOf({ internal }: jsPDF): Internals {
  if (!hasInternals(internal)) throw new Error(UNKNOWN_BUILD);
  const { write, newObjectDeferred, newObjectDeferredBegin, putStream } = internal;
  return {
    // jsPDF would join several texts with spaces.
    write: (...texts) => {
      for (const text of texts) write(text);
    },
    newObjectDeferred,
    newObjectDeferredBegin,
    putStream,
  };
}

/** A font as it stands in the file. */
export interface FontInUse {
  /** Its name in the resources of a page. */
  readonly id: string;
  /** The glyphs of the text in hexadecimal; from now on they are part of the font's subset. */
  readonly encoded: (text: string) => string;
}

/** The font that was set last. */
export function activeFont(doc: jsPDF): FontInUse {
  if (!hasFonts(doc)) throw new Error(UNKNOWN_BUILD);
  const font = doc.internal.getFont();
  const glyphs = new Map<string, string>();
  // Character by character and each once: jsPDF searches a growing list for every one.
  const glyph = (character: string): string => {
    const known = glyphs.get(character);
    if (known !== undefined) return known;
    const encoded = doc.pdfEscape16(character, font);
    glyphs.set(character, encoded);
    return encoded;
  };
  return { id: font.id, encoded: (text) => Array.from(text, glyph).join('') };
}

/** What jsPDF announces while it writes the file, in this order. */
export interface Writing {
  /** Inside the dictionary of each page; counted from 1. */
  readonly putPage?: (page: number) => void;
  /** Between objects, when all pages and fonts are there. */
  readonly putObjects?: () => void;
  /** Inside the catalog, the root of the file. */
  readonly putCatalog?: () => void;
}

export function whileWriting(doc: jsPDF, { putPage, putObjects, putCatalog }: Writing): void {
  const { events } = doc.internal;
  if (putPage) {
    events.subscribe('putPage', ({ pageNumber }: { pageNumber: number }) => putPage(pageNumber));
  }
  if (putObjects) events.subscribe('postPutResources', putObjects);
  if (putCatalog) events.subscribe('putCatalog', putCatalog);
}

interface WithFonts {
  readonly internal: { readonly getFont: () => { readonly id: string } };
  readonly pdfEscape16: (text: string, font: { readonly id: string }) => string;
}

const UNKNOWN_BUILD = 'This version of jsPDF is built otherwise than the one pinned';

function hasParts(api: object): api is PluginParts {
  return 'processDataByFilters' in api && 'TTFFont' in api;
}

function hasPrivate(doc: jsPDF): doc is jsPDF & Private {
  return '__private__' in doc;
}

function hasInternals(internal: jsPDF['internal']): internal is jsPDF['internal'] & Internals {
  return ['write', 'newObjectDeferred', 'newObjectDeferredBegin', 'putStream'].every(
    (part) => part in internal,
  );
}

function hasFonts(doc: jsPDF): doc is jsPDF & WithFonts {
  return 'getFont' in doc.internal && 'pdfEscape16' in doc;
}
