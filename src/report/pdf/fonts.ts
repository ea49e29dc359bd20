/** The house face and the one that steps in for letters it lacks, each in two weights. */
const fontNames = ['atkinson-regular', 'atkinson-bold', 'inter-regular', 'inter-bold'] as const;
export type FontName = (typeof fontNames)[number];

/** TrueType files by name. */
export type Fonts = Readonly<Record<FontName, Uint8Array>>;

/** The names under which a reader lists the fonts in the file. */
export const POSTSCRIPT_NAME: Readonly<Record<FontName, string>> = {
  'atkinson-regular': 'AtkinsonHyperlegibleNext-Regular',
  'atkinson-bold': 'AtkinsonHyperlegibleNext-Bold',
  'inter-regular': 'Inter-Regular',
  'inter-bold': 'Inter-Bold',
};

/** @throws RangeError for a name that no font has */
export function fontNamed(postScriptName: string): FontName {
  const found = fontNames.find((name) => POSTSCRIPT_NAME[name] === postScriptName);
  if (!found) throw new RangeError(`There is no font ${postScriptName}`);
  return found;
}

/** Inter draws its small letters larger than Atkinson at one size; so much smaller they look alike. */
export const OPTICAL_SIZE: Readonly<Record<FontName, number>> = {
  'atkinson-regular': 1,
  'atkinson-bold': 1,
  'inter-regular': 0.915,
  'inter-bold': 0.915,
};

// Spelled out one by one: the build finds and copies a file only by a literal address.
const ADDRESS: Readonly<Record<FontName, URL>> = {
  'atkinson-regular': new URL('./fonts/atkinson-regular.ttf', import.meta.url),
  'atkinson-bold': new URL('./fonts/atkinson-bold.ttf', import.meta.url),
  'inter-regular': new URL('./fonts/inter-regular.ttf', import.meta.url),
  'inter-bold': new URL('./fonts/inter-bold.ttf', import.meta.url),
};

/**
 * Fetches the fonts from the app's own origin.
 * @param read how to get the bytes of one file; tests read it from disk.
 */
export async function loadFonts(read: (address: URL) => Promise<Uint8Array> = fetchBytes): Promise<Fonts> {
  const [atkinsonRegular, atkinsonBold, interRegular, interBold] = await Promise.all([
    read(ADDRESS['atkinson-regular']),
    read(ADDRESS['atkinson-bold']),
    read(ADDRESS['inter-regular']),
    read(ADDRESS['inter-bold']),
  ]);
  return {
    'atkinson-regular': atkinsonRegular,
    'atkinson-bold': atkinsonBold,
    'inter-regular': interRegular,
    'inter-bold': interBold,
  };
}

async function fetchBytes(address: URL): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`Font ${address.pathname} could not be loaded (${response.status})`);
  return new Uint8Array(await response.arrayBuffer());
}
