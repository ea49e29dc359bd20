import { arrayIn, dictionaryIn, type PdfFile, pagesOf, resolved } from '../pdfParts';
import { isReference, type Value } from '../pdfSyntax';
import type { Sequence } from './content';
import { called, pageNumber, type Tell, type Tree } from './tree';

/** The way back from a page or an annotation to the element (ISO 32000-1, 14.7.4.4), by key. */
export function parentTreeOf(file: PdfFile, { entries }: Tree, tell: Tell): ReadonlyMap<number, Value> {
  const numbers = arrayIn(file, dictionaryIn(file, entries, 'ParentTree'), 'Nums');
  const found = new Map<number, Value>();
  let before = -1;
  for (let index = 0; index < numbers.length; index += 2) {
    const key = Number(numbers[index]);
    if (!(key > before)) tell(`parent tree: the key ${key} comes after ${before}`);
    before = key;
    found.set(key, resolvedList(file, numbers[index + 1] ?? null));
  }
  if (entries.get('ParentTreeNextKey') !== before + 1)
    tell('parent tree: another next key than the first free one');
  return found;
}

/** A list may stand in an object of its own; an element stays a reference. */
function resolvedList(file: PdfFile, value: Value): Value {
  const found = resolved(file, value);
  return Array.isArray(found) ? found : value;
}

/** Every sequence belongs to one element, which knows it; the parent tree says the same; and nothing else. */
export function checkContent(
  file: PdfFile,
  tree: Tree,
  sequences: readonly Sequence[],
  parents: ReadonlyMap<number, Value>,
  tell: Tell,
): void {
  const owners = ownersOf(file, tree, tell);
  const met = new Set<string>();
  const counts = new Map<number, number>();
  for (const { page, mcid, tag } of sequences) {
    if (mcid === null) continue;
    const place = placeOf(file, page, mcid);
    if (met.has(place)) tell(`${place} is there twice`);
    met.add(place);
    counts.set(page, Math.max(counts.get(page) ?? 0, mcid + 1));
    const owner = owners.get(place);
    if (owner === undefined) tell(`${place} belongs to no element`);
    else if (owner.role !== tag) tell(`${place} calls itself ${tag} and belongs to ${called(owner)}`);
    const back = listOf(parents, file, page)[mcid];
    if (!isReference(back)) tell(`parent tree: nothing for ${place}`);
    else if (owner !== undefined && back.object !== owner.object) {
      tell(`parent tree: ${place} leads to object ${back.object}, not to ${called(owner)}`);
    }
  }
  for (const [place, owner] of owners)
    if (!met.has(place)) tell(`${called(owner)} has ${place}, which is on no page`);
  for (const { object } of pagesOf(file)) {
    const { length } = listOf(parents, file, object);
    if (length !== (counts.get(object) ?? 0))
      tell(`parent tree: page ${pageNumber(file, object)} has ${length} entries`);
  }
}

function ownersOf(file: PdfFile, { elements }: Tree, tell: Tell) {
  const owners = new Map<string, Tree['elements'][number]>();
  for (const element of elements) {
    for (const kid of element.kids) {
      if (kid.kind !== 'content') continue;
      if (kid.page === undefined) {
        tell(`${called(element)} has content ${kid.mcid} on no page`);
        continue;
      }
      const place = placeOf(file, kid.page, kid.mcid);
      const other = owners.get(place);
      if (other !== undefined) tell(`${place} belongs to ${called(other)} and to ${called(element)}`);
      owners.set(place, element);
    }
  }
  return owners;
}

const placeOf = (file: PdfFile, page: number, mcid: number) =>
  `content ${mcid} of page ${pageNumber(file, page)}`;

function listOf(parents: ReadonlyMap<number, Value>, file: PdfFile, page: number): readonly Value[] {
  const key = pagesOf(file)
    .find(({ object }) => object === page)
    ?.entries.get('StructParents');
  const list = typeof key === 'number' ? parents.get(key) : undefined;
  return Array.isArray(list) ? list : [];
}
