import type { jsPDF } from 'jspdf';
import { attachmentEntries, type EmbeddedFile, putAttachment } from './attachment';
import { colourProfile } from './colourProfile';
import { internalsOf, whileWriting } from './internals';
import type { Bookmark } from './marks';
import { type Objects, objectsOf } from './objects';
import { putOutline } from './outline';
import { putStructure } from './structureTree';
import { binary, reference, reserved } from './syntax';
import type { Tagging } from './tagging';
import { type FileProperties, xmpOf } from './xmp';

/** What a file holds beside its pages. */
export interface Extras {
  readonly tagging: Tagging;
  readonly bookmarks: readonly Bookmark[];
  /** In points. */
  readonly pageHeight: number;
  readonly properties: FileProperties;
  readonly attachment?: EmbeddedFile | undefined;
}

/**
 * Has jsPDF write all that makes its file PDF/UA-1 and PDF/A-3a: structure, links, outline, metadata, the
 * meaning of colours, and the attachment. The pages must have been painted from the same tagging.
 */
export function putExtras(
  doc: jsPDF,
  { tagging, bookmarks, pageHeight, properties, attachment }: Extras,
): void {
  const objects = objectsOf(doc);
  const links = new Map<number, number>();
  let catalog: readonly string[] = [];
  whileWriting(doc, {
    putPage: (page) => {
      const entries = [`/StructParents ${page - 1} /Tabs /S`];
      const annotations = tagging.links.flatMap((link, index) => {
        if (link.page !== page - 1) return [];
        const object = objects.reserve();
        links.set(index, object);
        return [reference(object)];
      });
      if (annotations.length > 0) entries.push(`/Annots [${annotations.join(' ')}]`);
      internalsOf(doc).write(...entries);
    },
    putObjects: () => {
      const pages = tagging.pages.map((_, index) => doc.getPageInfo(index + 1).objId);
      const annotations = tagging.links.map((_, index) => reserved(links.get(index)));
      const structure = putStructure(tagging, { pages, links: annotations, pageHeight }, objects);
      const targets = { pages, elements: structure.elements, pageHeight };
      const outline = putOutline(bookmarks, targets, objects);
      const file = attachment && putAttachment(attachment, properties.createdAt, objects);
      catalog = [
        `/Lang (${properties.language})`,
        '/MarkInfo <</Marked true>>',
        `/StructTreeRoot ${reference(structure.root)}`,
        `/Metadata ${reference(putMetadata(properties, objects))}`,
        `/OutputIntents [${reference(putOutputIntent(objects))}]`,
        ...(outline === null ? [] : [`/Outlines ${reference(outline)}`]),
        ...(attachment && file !== undefined ? attachmentEntries(file, attachment) : []),
      ];
    },
    putCatalog: () => internalsOf(doc).write(...catalog),
  });
}

/** Plain, so that a search finds it without a PDF reader (ISO 19005-3, 6.6.2.1). */
function putMetadata(properties: FileProperties, objects: Objects): number {
  const xml = new TextEncoder().encode(xmpOf(properties));
  return objects.putStream(binary(xml), { Type: '/Metadata', Subtype: '/XML' }, 'plain');
}

function putOutputIntent(objects: Objects): number {
  const profile = objects.putStream(binary(colourProfile()), { N: '3' });
  const intent = objects.reserve();
  objects.put(
    intent,
    [
      '<</Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB IEC61966-2.1)',
      `/Info (sRGB IEC61966-2.1) /DestOutputProfile ${reference(profile)}>>`,
    ].join(' '),
  );
  return intent;
}
