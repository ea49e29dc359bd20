import type { Bookmark } from './marks';
import type { Objects } from './objects';
import { decimal, reference, textString } from './syntax';

interface OutlineItem {
  readonly bookmark: Bookmark;
  readonly object: number;
  readonly parent: number;
  readonly children: OutlineItem[];
}

interface Targets {
  readonly pages: readonly number[];
  readonly elements: readonly number[];
  /** In points: PDF measures from the foot of the page. */
  readonly pageHeight: number;
}

/** Left free above the heading that a bookmark leads to, in points. */
const SPACE_ABOVE = 12;

/**
 * Writes the bookmarks as an outline (ISO 32000-1, 12.3.3): chapters are open, what is below them is closed.
 * @returns the object of the outline; null when there are no bookmarks
 */
export function putOutline(
  bookmarks: readonly Bookmark[],
  { pages, elements, pageHeight }: Targets,
  objects: Objects,
): number | null {
  if (bookmarks.length === 0) return null;
  const root = objects.reserve();
  const chapters = itemsOf(bookmarks, root, objects);
  const write = (items: readonly OutlineItem[]) => {
    for (const [index, item] of items.entries()) {
      const { bookmark, object, parent, children } = item;
      const top = decimal(pageHeight - Math.max(0, bookmark.y - SPACE_ABOVE));
      objects.put(
        object,
        [
          `<</Title ${textString(bookmark.text)} /Parent ${reference(parent)}`,
          `/Dest [${reference(pages[bookmark.page - 1])} /XYZ 0 ${top} null]`,
          `/SE ${reference(elements[bookmark.node])}`,
          ...neighbours(items, index),
          `${ends(children)}>>`,
        ].join(' '),
      );
      write(children);
    }
  };
  write(chapters);
  objects.put(root, `<</Type /Outlines ${ends(chapters, 'open')}>>`);
  return root;
}

function itemsOf(bookmarks: readonly Bookmark[], root: number, objects: Objects): readonly OutlineItem[] {
  const top: OutlineItem[] = [];
  const open: OutlineItem[] = [];
  for (const bookmark of bookmarks) {
    while ((open.at(-1)?.bookmark.level ?? 0) >= bookmark.level) open.pop();
    const above = open.at(-1);
    const item: OutlineItem = {
      bookmark,
      object: objects.reserve(),
      parent: above?.object ?? root,
      children: [],
    };
    (above?.children ?? top).push(item);
    open.push(item);
  }
  return top;
}

function neighbours(items: readonly OutlineItem[], index: number): readonly string[] {
  const before = items[index - 1];
  const after = items[index + 1];
  return [
    ...(before ? [`/Prev ${reference(before.object)}`] : []),
    ...(after ? [`/Next ${reference(after.object)}`] : []),
  ];
}

/** First and last child; a negative count says that they are folded. */
function ends(children: readonly OutlineItem[], state: 'open' | 'folded' = 'folded'): string {
  const first = children[0];
  const last = children.at(-1);
  if (!first || !last) return '';
  const count = state === 'open' ? children.length : -children.length;
  return `/First ${reference(first.object)} /Last ${reference(last.object)} /Count ${count}`;
}
