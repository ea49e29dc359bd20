import type { Language } from './languages';
import { app } from './nl/app';
import { intake } from './nl/intake';
import { start } from './nl/start';
import { walk } from './nl/walk';
import type { Area, Areas, Pack } from './packs';

interface Fetched {
  readonly packs: ReadonlySet<Pack>;
  readonly areas: Partial<Areas>;
}

/** The words that are here; they never change. Those of the first question come with the app, in Dutch. */
const fetched = new Map<Language, Fetched>([
  ['nl', { packs: new Set(['first']), areas: { app, intake, start, walk } }],
]);

/**
 * The words of an area in one language. Whoever leads to what says them fetches their pack first: a lazy entry,
 * or the function that makes a file.
 * @throws when nobody did
 */
export function wordsIn<One extends Area>(language: Language, area: One): Areas[One] {
  const areas: Partial<Areas> = fetched.get(language)?.areas ?? {};
  const words = areas[area];
  if (!words) throw new Error(`The words of ${area} were not fetched in ${language}`);
  return words;
}

/** The packs that were fetched in a language. */
export function packsHere(language: Language): ReadonlySet<Pack> {
  return fetched.get(language)?.packs ?? new Set();
}

/** Whether all of these packs were fetched in a language. */
export function areHere(language: Language, packs: readonly Pack[]): boolean {
  const here = packsHere(language);
  return packs.every((pack) => here.has(pack));
}

/**
 * Fetches what is not here yet of these packs.
 * @throws when something cannot be fetched
 */
export async function loadWords(language: Language, ...packs: readonly Pack[]): Promise<void> {
  const here = packsHere(language);
  await Promise.all(packs.filter((pack) => !here.has(pack)).map((pack) => loadPack(language, pack)));
}

async function loadPack(language: Language, pack: Pack): Promise<void> {
  // The bundler finds the folders of all languages by this pattern.
  const words: Partial<Areas> = await import(`./${language}/${pack}.pack.ts`);
  const { packs, areas } = fetched.get(language) ?? { packs: [], areas: {} };
  fetched.set(language, { packs: new Set([...packs, pack]), areas: { ...areas, ...words } });
}
