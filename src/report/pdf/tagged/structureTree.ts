import { boundingBox, rectangle } from './boundingBox';
import { linkAnnotation } from './linkAnnotation';
import type { Mark, StructureNode } from './marks';
import type { Objects } from './objects';
import { reference, reserved, textString } from './syntax';
import type { Kid, StructureElement, Tagging } from './tagging';

/** The numbers of the objects that hold the structure. */
export interface PutStructure {
  readonly root: number;
  /** By the number of the element; for destinations that point at one. */
  readonly elements: readonly number[];
}

interface ObjectNumbers {
  readonly document: number;
  readonly elements: readonly number[];
  /** The pages, and the annotations of the links. */
  readonly pages: readonly number[];
  readonly links: readonly number[];
  /** In points: PDF measures from the foot of the page. */
  readonly pageHeight: number;
}

/**
 * Writes the structure tree (ISO 32000-1, 14.7.2), the parent tree that leads back from a page to it
 * (14.7.4.4), and the annotations of the links.
 *
 * @param reserved the object of every page, and the one that is reserved for every link
 */
export function putStructure(
  tagging: Tagging,
  { pages, links, pageHeight }: Pick<ObjectNumbers, 'pages' | 'links' | 'pageHeight'>,
  objects: Objects,
): PutStructure {
  const root = objects.reserve();
  const document = objects.reserve();
  const elements = tagging.elements.map((element) => (element === null ? 0 : objects.reserve()));
  const numbers: ObjectNumbers = { document, elements, pages, links, pageHeight };
  const { roots } = tagging;

  const children = roots.map((id) => reference(elements[id])).join(' ');
  objects.put(document, `<</Type /StructElem /S /Document /P ${reference(root)} /K [${children}]>>`);
  for (const element of tagging.elements) {
    if (element === null) continue;
    objects.put(reserved(elements[element.node.id]), elementBody(element, tagging, numbers));
  }
  for (const [index, link] of tagging.links.entries()) {
    objects.put(reserved(links[index]), linkAnnotation(link, keyOfLink(tagging, index), tagging, numbers));
  }
  const parentTree = objects.reserve();
  objects.put(parentTree, `<</Nums [${parentNumbers(tagging, elements).join(' ')}]>>`);
  const next = keyOfLink(tagging, tagging.links.length);
  objects.put(
    root,
    `<</Type /StructTreeRoot /K [${reference(document)}] /ParentTree ${reference(parentTree)} /ParentTreeNextKey ${next}>>`,
  );
  return { root, elements };
}

/** Pages come first in the parent tree, under their index; then the links. */
const keyOfLink = ({ pages }: Tagging, link: number) => pages.length + link;

function parentNumbers({ pages, links }: Tagging, elements: readonly number[]): readonly string[] {
  const toElement = (id: number) => reference(elements[id]);
  return [
    ...pages.map(({ owners }, index) => `${index} [${owners.map(toElement).join(' ')}]`),
    ...links.map(({ element }, index) => `${pages.length + index} ${toElement(element)}`),
  ];
}

function elementBody(
  { node, parent, kids }: StructureElement,
  tagging: Tagging,
  numbers: ObjectNumbers,
): string {
  const above = parent === null ? numbers.document : numbers.elements[parent];
  const page = kids.find((kid) => kid.kind === 'content')?.page;
  return [
    `<</Type /StructElem /S /${node.role} /P ${reference(above)}`,
    ...(page === undefined ? [] : [`/Pg ${reference(numbers.pages[page])}`]),
    ...attributesOf(node, kids, tagging, numbers),
    `/K [${kids.map((kid) => kidBody(kid, page, numbers)).join(' ')}]>>`,
  ].join(' ');
}

function kidBody(kid: Kid, ownPage: number | undefined, numbers: ObjectNumbers): string {
  const pageOf = (page: number) => `/Pg ${reference(numbers.pages[page])}`;
  switch (kid.kind) {
    case 'element':
      return reference(numbers.elements[kid.element]);
    case 'content':
      return kid.page === ownPage ? String(kid.mcid) : `<</Type /MCR ${pageOf(kid.page)} /MCID ${kid.mcid}>>`;
    case 'link':
      return `<</Type /OBJR /Obj ${reference(numbers.links[kid.link])} ${pageOf(kid.page)}>>`;
  }
}

function attributesOf(
  node: StructureNode,
  kids: readonly Kid[],
  tagging: Tagging,
  { pageHeight }: ObjectNumbers,
): readonly string[] {
  const { scope, numbering, alternative, language } = node;
  return [
    ...(scope === undefined ? [] : [`/A <</O /Table /Scope /${scope}>>`]),
    ...(numbering === undefined ? [] : [`/A <</O /List /ListNumbering /${numbering}>>`]),
    ...(node.role === 'Figure'
      ? [
          `/A <</O /Layout /Placement /Block /BBox ${rectangle(boundingBox(marksOfFigure(kids, tagging)), pageHeight)}>>`,
        ]
      : []),
    // Of a link the annotation says it; here it would be read in place of the words.
    ...(alternative === undefined || node.role === 'Link' ? [] : [`/Alt ${textString(alternative)}`]),
    ...(language === undefined ? [] : [`/Lang (${language})`]),
  ];
}

/** A figure stands on one page. */
function marksOfFigure(kids: readonly Kid[], { pages }: Tagging): readonly Mark[] {
  return kids.flatMap((kid) =>
    kid.kind === 'content'
      ? (pages[kid.page]?.sequences.find(({ mcid }) => mcid === kid.mcid)?.marks ?? [])
      : [],
  );
}
