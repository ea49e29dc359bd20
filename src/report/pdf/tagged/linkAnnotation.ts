import { rectangle } from './boundingBox';
import { reference, textString, uriString } from './syntax';
import type { TaggedLink, Tagging } from './tagging';

/**
 * The annotation of a link (ISO 32000-1, 12.5.6.5).
 * @param key of the link in the parent tree
 */
export function linkAnnotation(
  { page, mark, element }: TaggedLink,
  key: number,
  tagging: Tagging,
  { pages, pageHeight }: { readonly pages: readonly number[]; readonly pageHeight: number },
): string {
  const { x, y, width, height, href } = mark;
  const says = tagging.elements[element]?.node.alternative ?? href;
  return [
    `<</Type /Annot /Subtype /Link /Rect ${rectangle([x, y, x + width, y + height], pageHeight)}`,
    // Printed, as PDF/A wants of every annotation, and without a border of its own.
    `/F 4 /Border [0 0 0] /P ${reference(pages[page])} /StructParent ${key}`,
    `/Contents ${textString(says)} /A <</S /URI /URI ${uriString(href)}>>>>`,
  ].join(' ');
}
