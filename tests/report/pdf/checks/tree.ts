import {
  dictionaryIn,
  isDictionary,
  nameIn,
  type PdfFile,
  pagesOf,
  referenceIn,
  resolved,
} from '../pdfParts';
import { type Dictionary, isReference, type Value } from '../pdfSyntax';

/** Takes what a check found, with the thing that it is about by name. */
export type Tell = (finding: string) => void;

/** What an element consists of. Pages are named by their object. */
type Kid =
  | { readonly kind: 'element'; readonly element: Element }
  | { readonly kind: 'content'; readonly page: number | undefined; readonly mcid: number }
  | { readonly kind: 'object'; readonly page: number | undefined; readonly object: number };

export interface Element {
  readonly object: number;
  readonly role: string;
  readonly entries: Dictionary;
  readonly parent: Element | null;
  readonly kids: readonly Kid[];
}

export interface Tree {
  readonly entries: Dictionary;
  readonly top: readonly Element[];
  /** All of them, in reading order. */
  readonly elements: readonly Element[];
}

export const called = ({ role, object }: Element): string => `${role} (object ${object})`;

/** The structure tree; tells of elements that point to another parent, stand twice, or hang in no tree. */
export function treeOf(file: PdfFile, root: number, entries: Dictionary, tell: Tell): Tree {
  const elements: Element[] = [];
  const met = new Set<number>();

  function elementAt(value: Value, parent: Element | null): Element | undefined {
    const found = resolved(file, value);
    if (!isReference(value) || !isDictionary(found)) {
      tell(`${parent === null ? 'The root' : called(parent)} has a kid that is no element`);
      return undefined;
    }
    const kids: Kid[] = [];
    const { object } = value;
    const element: Element = { object, role: nameIn(found, 'S') ?? '?', entries: found, parent, kids };
    if (met.has(object)) {
      tell(`${called(element)} stands twice in the tree`);
      return undefined;
    }
    met.add(object);
    elements.push(element);
    if (referenceIn(found, 'P') !== (parent?.object ?? root))
      tell(`${called(element)}: /P is not its parent`);
    for (const kid of listed(found.get('K'))) {
      const read = kidOf(kid, element);
      if (read !== undefined) kids.push(read);
    }
    return element;
  }

  function kidOf(value: Value, above: Element): Kid | undefined {
    const ownPage = referenceIn(above.entries, 'Pg');
    if (typeof value === 'number') return { kind: 'content', page: ownPage, mcid: value };
    if (!isDictionary(value)) {
      const element = elementAt(value, above);
      return element && { kind: 'element', element };
    }
    const page = referenceIn(value, 'Pg') ?? ownPage;
    const mcid = value.get('MCID');
    if (nameIn(value, 'Type') === 'MCR' && typeof mcid === 'number') return { kind: 'content', page, mcid };
    const object = referenceIn(value, 'Obj');
    if (nameIn(value, 'Type') === 'OBJR' && object !== undefined) return { kind: 'object', page, object };
    tell(`${called(above)} has a kid of no known kind`);
    return undefined;
  }

  const top = listed(entries.get('K')).flatMap((kid) => elementAt(kid, null) ?? []);
  for (const [object, value] of file.objects) {
    if (isDictionary(value) && nameIn(value, 'Type') === 'StructElem' && !met.has(object)) {
      tell(`${nameIn(value, 'S')} (object ${object}) hangs in no tree`);
    }
  }
  return { entries, top, elements };
}

const listed = (value: Value | undefined): readonly Value[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

/** What an attribute of this owner says, such as the `Scope` of `Table` (ISO 32000-1, 14.7.5). */
export function attributeOf(
  file: PdfFile,
  { entries }: Element,
  owner: string,
  key: string,
): Value | undefined {
  const attributes = dictionaryIn(file, entries, 'A');
  return nameIn(attributes, 'O') === owner ? attributes?.get(key) : undefined;
}

export const kidElements = ({ kids }: Element): readonly Element[] =>
  kids.flatMap((kid) => (kid.kind === 'element' ? [kid.element] : []));

/** Which page of the file it is, counted from 1; for findings. */
export const pageNumber = (file: PdfFile, object: number): number =>
  pagesOf(file).findIndex((page) => page.object === object) + 1;
