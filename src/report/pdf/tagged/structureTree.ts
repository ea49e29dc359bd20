import type { Mark, StructureNode } from './marks';
import type { Objects } from './objects';
import { decimal, reference, reserved, textString, uriString } from './syntax';
import type { Kid, StructureElement, TaggedLink, Tagging } from './tagging';

/** Where the structure stands in the file. */
export interface PutStructure {
  readonly root: number;
  /** By the number of the element; for destinations that point at one. */
  readonly elements: readonly number[];
}

interface Places {
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
  { pages, links, pageHeight }: Pick<Places, 'pages' | 'links' | 'pageHeight'>,
  objects: Objects,
): PutStructure {
  const root = objects.reserve();
  const document = objects.reserve();
  const elements = tagging.elements.map((element) => (element === null ? 0 : objects.reserve()));
  const places: Places = { document, elements, pages, links, pageHeight };
  const { roots } = tagging;

  const children = roots.map((id) => reference(elements[id])).join(' ');
  objects.put(document, `<</Type /StructElem /S /Document /P ${reference(root)} /K [${children}]>>`);
  for (const element of tagging.elements) {
    if (element === null) continue;
    objects.put(reserved(elements[element.node.id]), elementBody(element, tagging, places));
  }
  for (const [index, link] of tagging.links.entries()) {
    objects.put(reserved(links[index]), linkBody(link, keyOfLink(tagging, index), tagging, places));
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

function elementBody({ node, parent, kids }: StructureElement, tagging: Tagging, places: Places): string {
  const above = parent === null ? places.document : places.elements[parent];
  const page = kids.find((kid) => kid.kind === 'content')?.page;
  return [
    `<</Type /StructElem /S /${node.role} /P ${reference(above)}`,
    ...(page === undefined ? [] : [`/Pg ${reference(places.pages[page])}`]),
    ...attributesOf(node, kids, tagging, places),
    `/K [${kids.map((kid) => kidBody(kid, page, places)).join(' ')}]>>`,
  ].join(' ');
}

function kidBody(kid: Kid, ownPage: number | undefined, places: Places): string {
  const pageOf = (page: number) => `/Pg ${reference(places.pages[page])}`;
  switch (kid.kind) {
    case 'element':
      return reference(places.elements[kid.element]);
    case 'content':
      return kid.page === ownPage ? String(kid.mcid) : `<</Type /MCR ${pageOf(kid.page)} /MCID ${kid.mcid}>>`;
    case 'link':
      return `<</Type /OBJR /Obj ${reference(places.links[kid.link])} ${pageOf(kid.page)}>>`;
  }
}

function attributesOf(
  node: StructureNode,
  kids: readonly Kid[],
  tagging: Tagging,
  { pageHeight }: Places,
): readonly string[] {
  const { scope, numbering, alternative, language } = node;
  return [
    ...(scope === undefined ? [] : [`/A <</O /Table /Scope /${scope}>>`]),
    ...(numbering === undefined ? [] : [`/A <</O /List /ListNumbering /${numbering}>>`]),
    ...(node.role === 'Figure'
      ? [`/A <</O /Layout /Placement /Block /BBox ${rectangle(boxOf(kids, tagging), pageHeight)}>>`]
      : []),
    // Of a link the annotation says it; here it would be read in place of the words.
    ...(alternative === undefined || node.role === 'Link' ? [] : [`/Alt ${textString(alternative)}`]),
    ...(language === undefined ? [] : [`/Lang (${language})`]),
  ];
}

function linkBody(
  { page, mark, element }: TaggedLink,
  key: number,
  tagging: Tagging,
  places: Places,
): string {
  const { x, y, width, height, href } = mark;
  const says = tagging.elements[element]?.node.alternative ?? href;
  return [
    `<</Type /Annot /Subtype /Link /Rect ${rectangle([x, y, x + width, y + height], places.pageHeight)}`,
    // Printed, as PDF/A wants of every annotation, and without a border of its own.
    `/F 4 /Border [0 0 0] /P ${reference(places.pages[page])} /StructParent ${key}`,
    `/Contents ${textString(says)} /A <</S /URI /URI ${uriString(href)}>>>>`,
  ].join(' ');
}

/** The box around all that a figure draws; a figure stands on one page. */
function boxOf(kids: readonly Kid[], { pages }: Tagging): Box {
  const marks = kids.flatMap((kid) =>
    kid.kind === 'content'
      ? (pages[kid.page]?.sequences.find(({ mcid }) => mcid === kid.mcid)?.marks ?? [])
      : [],
  );
  const points = marks.flatMap(cornersOf);
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

type Box = readonly [left: number, top: number, right: number, bottom: number];

/** From the measures of the layout, which begin at the top of the page, to those of PDF. */
function rectangle([left, top, right, bottom]: Box, pageHeight: number): string {
  return `[${[left, pageHeight - bottom, right, pageHeight - top].map(decimal).join(' ')}]`;
}

type Corner = readonly [x: number, y: number];

function cornersOf(mark: Mark): readonly Corner[] {
  if (mark.kind === 'text') {
    // No letter of these fonts reaches further down than a third of its size.
    return [
      [mark.x, mark.y - mark.size],
      [mark.x + mark.width, mark.y + mark.size / 3],
    ];
  }
  if (mark.kind === 'link') {
    return [
      [mark.x, mark.y],
      [mark.x + mark.width, mark.y + mark.height],
    ];
  }
  const { shape } = mark;
  switch (shape.kind) {
    case 'line':
      return [shape.from, shape.to];
    case 'polygon':
      return shape.points;
    case 'circle': {
      const [x, y] = shape.centre;
      return [
        [x - shape.radius, y - shape.radius],
        [x + shape.radius, y + shape.radius],
      ];
    }
    case 'rect':
      return [shape.at, [shape.at[0] + shape.size[0], shape.at[1] + shape.size[1]]];
  }
}
