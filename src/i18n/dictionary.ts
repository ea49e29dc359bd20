import type { Language } from './languages';
import { app } from './nl/app';
import { intake } from './nl/intake';
import { start } from './nl/start';
import { walk } from './nl/walk';
import type { Area, AreaOf, Areas, Dictionary, Pack } from './packs';

type Fetched = { readonly language: Language; readonly packs: ReadonlySet<Pack> } & Partial<Areas>;

/** The words that are here; they never change. Those of the first question come with the app, in Dutch. */
const fetched = new Map<Language, Fetched>([
  ['nl', { language: 'nl', packs: new Set(['first']), app, intake, start, walk }],
]);

/** The words of an area in one language, once its pack was fetched. */
export function wordsHere<One extends Area>(language: Language, area: One): Areas[One] | undefined {
  const words: Partial<Areas> | undefined = fetched.get(language);
  return words?.[area];
}

/** The packs that were fetched in a language. */
export function packsHere(language: Language): ReadonlySet<Pack> {
  return fetched.get(language)?.packs ?? new Set();
}

/** The words of these packs in one language, when all of them are here. */
export function dictionaryHere<Some extends Pack>(
  language: Language,
  packs: readonly Some[],
): Dictionary<AreaOf<Some>> | undefined {
  const words = fetched.get(language);
  return words && holds(words, packs) ? words : undefined;
}

/**
 * The words of these packs in one language. What is not here yet is fetched.
 * @throws when something cannot be fetched
 */
export async function loadWords<Some extends Pack>(
  language: Language,
  ...packs: readonly Some[]
): Promise<Dictionary<AreaOf<Some>>> {
  const here = packsHere(language);
  await Promise.all(packs.filter((pack) => !here.has(pack)).map((pack) => fetchPack(language, pack)));
  const words = dictionaryHere(language, packs);
  if (!words) throw new Error(`The folder ${language} lacks one of ${packs.join(', ')}`);
  return words;
}

async function fetchPack(language: Language, pack: Pack): Promise<void> {
  // The bundler finds the folders of all languages by this pattern.
  const words: Partial<Areas> = await import(`./${language}/${pack}.pack.ts`);
  const packs = new Set([...packsHere(language), pack]);
  fetched.set(language, { ...fetched.get(language), ...words, language, packs });
}

function holds<Some extends Pack>(
  words: Fetched,
  packs: readonly Some[],
): words is Fetched & Dictionary<AreaOf<Some>> {
  return packs.every((pack) => words.packs.has(pack));
}
