import {
  arrayIn,
  dictionaryIn,
  isDictionary,
  nameIn,
  numbersIn,
  type PdfFile,
  pagesOf,
  textIn,
} from '../pdfParts';
import { type Dictionary, isReference, type Value } from '../pdfSyntax';
import { called, type Element, type Tell, type Tree } from './tree';

/** Every link in the text has its place on a page, and every place on a page its link in the text. */
export function checkLinks(
  file: PdfFile,
  { elements }: Tree,
  parents: ReadonlyMap<number, Value>,
  tell: Tell,
): void {
  const owners = new Map<number, Element>();
  for (const element of elements) {
    const objects = element.kids.filter((kid) => kid.kind === 'object');
    if (element.role !== 'Link' && objects.length > 0) tell(`${called(element)} holds an annotation`);
    if (element.role === 'Link' && objects.length === 0) tell(`${called(element)} has no annotation (OBJR)`);
    for (const { object, page } of objects) {
      if (owners.has(object)) tell(`annotation ${object} belongs to two elements`);
      owners.set(object, element);
      if (!annotationsOf(file, page).includes(object))
        tell(`annotation ${object} is not on the page of its link`);
    }
  }
  for (const { object: page } of pagesOf(file)) {
    for (const object of annotationsOf(file, page)) {
      const annotation = file.objects.get(object);
      const say = (finding: string) => tell(`annotation ${object}: ${finding}`);
      if (isDictionary(annotation))
        checkAnnotation(file, { annotation, page, owner: owners.get(object), parents }, say);
      else say('not there');
    }
  }
}

interface Place {
  readonly annotation: Dictionary;
  readonly page: number;
  readonly owner: Element | undefined;
  readonly parents: ReadonlyMap<number, Value>;
}

function checkAnnotation(file: PdfFile, { annotation, page, owner, parents }: Place, say: Tell): void {
  if (nameIn(annotation, 'Subtype') !== 'Link') say('no link');
  if (owner === undefined) say('belongs to no element');
  const key = annotation.get('StructParent');
  const back = typeof key === 'number' ? parents.get(key) : undefined;
  if (typeof key !== 'number') say('no /StructParent');
  else if (!isReference(back) || back.object !== owner?.object) say('the parent tree leads elsewhere');
  if (annotation.get('F') !== 4) say('it would not be printed (/F)');
  if ((textIn(annotation, 'Contents') ?? '').trim() === '') say('no /Contents');
  const address = textIn(dictionaryIn(file, annotation, 'A'), 'URI') ?? '';
  if (!/^https?:/.test(address)) say('leads to no web address');
  const on = annotation.get('P');
  if (!isReference(on) || on.object !== page) say('/P is not its page');
  const [left = Number.NaN, bottom = Number.NaN, right = Number.NaN, top = Number.NaN] = numbersIn(
    annotation.get('Rect'),
  );
  if (!(left < right && bottom < top)) say('no room to click on (/Rect)');
}

function annotationsOf(file: PdfFile, page: number | undefined): readonly number[] {
  const entries = pagesOf(file).find(({ object }) => object === page)?.entries;
  return arrayIn(file, entries, 'Annots').flatMap((value) => (isReference(value) ? [value.object] : []));
}
