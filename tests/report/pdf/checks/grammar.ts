import { numbersIn, type PdfFile, pagesOf, textIn } from '../pdfParts';
import { isName } from '../pdfSyntax';
import { type Spoken, wordsIn } from './spoken';
import { attributeOf, called, type Element, kidElements, type Tell, type Tree } from './tree';

/**
 * Which elements stand in which (ISO 32000-1, 14.8.4), as far as a report uses them. The standard allows more;
 * what is not here would be a surprise.
 */
const BLOCKS = ['H1', 'H2', 'H3', 'P', 'L', 'Table', 'Figure'];
const INLINE = ['Link', 'Span'];
const KIDS: Readonly<Record<string, readonly string[]>> = {
  Document: BLOCKS,
  H1: INLINE,
  H2: INLINE,
  H3: INLINE,
  P: INLINE,
  L: ['LI'],
  LI: ['Lbl', 'LBody'],
  Lbl: INLINE,
  LBody: INLINE,
  Table: ['Caption', 'TR'],
  Caption: INLINE,
  TR: ['TH', 'TD'],
  TH: INLINE,
  TD: INLINE,
  Figure: [],
  Link: [],
  Span: [],
};
/** These only hold others. */
const CONTAINERS = new Set(['Document', 'L', 'LI', 'Table', 'TR']);
const MAY_BE_EMPTY = new Set(['Document', 'TD', 'TH']);

/** Every element is of a standard kind, in its place, and complete. */
export function checkGrammar(file: PdfFile, { top, elements }: Tree, spoken: Spoken, tell: Tell): void {
  if (top.length !== 1 || top[0]?.role !== 'Document') tell('The root does not hold one Document');
  for (const element of elements) {
    checkKids(element, tell);
    const say = (finding: string) => tell(`${called(element)}: ${finding}`);
    if (element.role === 'Table') checkTable(element, say);
    if (element.role === 'TH') checkScope(file, element, say);
    if (element.role === 'LI') checkItem(element, say);
    if (element.role === 'L') checkNumbering(file, element, spoken, say);
    if (element.role === 'Figure') checkFigure(file, element, say);
  }
  checkHeadings(elements, tell);
}

function checkKids(element: Element, tell: Tell): void {
  const { role, kids } = element;
  const allowed = KIDS[role];
  if (allowed === undefined) {
    tell(`${called(element)} is no standard element of a report`);
    return;
  }
  for (const kid of kidElements(element)) {
    if (!allowed.includes(kid.role)) tell(`${called(kid)} stands in ${called(element)}`);
  }
  if (CONTAINERS.has(role) && kids.some(({ kind }) => kind !== 'element')) {
    tell(`${called(element)} holds content that belongs in its kids`);
  }
  if (kids.length === 0 && !MAY_BE_EMPTY.has(role)) tell(`${called(element)} says nothing`);
}

function checkTable(table: Element, say: Tell): void {
  const kids = kidElements(table);
  if (kids.slice(1).some(({ role }) => role === 'Caption')) say('its Caption is not its first kid');
  const rows = kids.filter(({ role }) => role === 'TR');
  const widths = new Set(rows.map((row) => kidElements(row).length));
  if (widths.size !== 1) say(`its rows have ${[...widths].join(' or ')} cells`);
  if (rows[0] !== undefined && kidElements(rows[0]).some(({ role }) => role !== 'TH'))
    say('its first row is no head');
}

function checkScope(file: PdfFile, cell: Element, say: Tell): void {
  const scope = attributeOf(file, cell, 'Table', 'Scope');
  if (!isName(scope) || !['Row', 'Column'].includes(scope.name)) {
    say('no Scope');
    return;
  }
  const rows = cell.parent?.parent ? kidElements(cell.parent.parent).filter(({ role }) => role === 'TR') : [];
  if ((scope.name === 'Column') !== (rows[0] === cell.parent))
    say(`the head of a ${scope.name} at another place`);
}

function checkItem(item: Element, say: Tell): void {
  const roles = kidElements(item)
    .map(({ role }) => role)
    .join(' ');
  if (!['Lbl LBody', 'Lbl', 'LBody'].includes(roles)) say(`an item of ${roles}`);
}

function checkNumbering(file: PdfFile, list: Element, spoken: Spoken, say: Tell): void {
  const numbering = attributeOf(file, list, 'List', 'ListNumbering');
  const labels = kidElements(list)
    .flatMap(kidElements)
    .filter(({ role }) => role === 'Lbl')
    .map(spoken);
  if (!isName(numbering)) {
    say('no ListNumbering');
    return;
  }
  if (numbering.name === 'Decimal' && labels.some((label, index) => label !== `${index + 1}.`)) {
    say(`numbered ${labels.join(' ')}`);
  }
  if (numbering.name === 'Disc' && labels.some((label) => label !== '•')) say(`bullets ${labels.join(' ')}`);
}

function checkFigure(file: PdfFile, figure: Element, say: Tell): void {
  if (wordsIn(textIn(figure.entries, 'Alt') ?? '').length === 0) say('no Alt');
  const [left = Number.NaN, bottom = Number.NaN, right = Number.NaN, top = Number.NaN] = numbersIn(
    attributeOf(file, figure, 'Layout', 'BBox'),
  );
  const on = figure.kids.flatMap((kid) => (kid.kind === 'content' ? [kid.page] : []))[0];
  const page = pagesOf(file).find(({ object }) => object === on)?.entries;
  const [, , width = 0, height = 0] = numbersIn(page?.get('MediaBox'));
  const isInside =
    0 <= left && left < right && right <= width && 0 <= bottom && bottom < top && top <= height;
  if (!isInside) say('no BBox within its page');
}

/** From 1, and none missed on the way down (ISO 14289-1, 7.4.2). */
function checkHeadings(elements: Tree['elements'], tell: Tell): void {
  let depth = 0;
  for (const element of elements) {
    const level = Number(/^H([1-6])$/.exec(element.role)?.[1] ?? Number.NaN);
    if (level > depth + 1) tell(`${called(element)} comes after ${depth === 0 ? 'no heading' : `H${depth}`}`);
    if (level > 0) depth = level;
  }
}
