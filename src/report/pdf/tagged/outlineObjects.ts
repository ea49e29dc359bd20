import { PAGE } from '../look';
import type { Bookmark } from '../marks';
import type { Objects } from './objects';
import { decimal, reference, textString } from './syntax';

interface Entry {
  readonly bookmark: Bookmark;
  readonly object: number;
  readonly parent: number;
  readonly children: Entry[];
}

/** Some air above the heading that a bookmark leads to, in points. */
const AIR = 12;

/**
 * Writes the bookmarks as an outline (ISO 32000-1, 12.3.3): chapters are open, what is below them is closed.
 * @returns the object of the outline; null when there are no bookmarks
 */
export function putOutline(
  bookmarks: readonly Bookmark[],
  pages: readonly number[],
  elements: readonly number[],
  objects: Objects,
): number | null {
  if (bookmarks.length === 0) return null;
  const root = objects.reserve();
  const top = entriesOf(bookmarks, root, objects);
  const write = (entries: readonly Entry[]) => {
    for (const [index, entry] of entries.entries()) {
      const { bookmark, object, parent, children } = entry;
      const place = [
        `/XYZ 0 ${decimal(PAGE.height - Math.max(0, bookmark.y - AIR))} null`,
        `/SE ${reference(elements[bookmark.node] ?? 0)}`,
      ];
      objects.put(
        object,
        [
          `<</Title ${textString(bookmark.text)} /Parent ${reference(parent)}`,
          `/Dest [${reference(pages[bookmark.page - 1] ?? 0)} ${place[0]}] ${place[1]}`,
          ...neighbours(entries, index),
          `${ends(children)}>>`,
        ].join(' '),
      );
      write(children);
    }
  };
  write(top);
  objects.put(root, `<</Type /Outlines ${ends(top, 'open')}>>`);
  return root;
}

function entriesOf(bookmarks: readonly Bookmark[], root: number, objects: Objects): readonly Entry[] {
  const top: Entry[] = [];
  const open: Entry[] = [];
  for (const bookmark of bookmarks) {
    while ((open.at(-1)?.bookmark.level ?? 0) >= bookmark.level) open.pop();
    const above = open.at(-1);
    const entry: Entry = { bookmark, object: objects.reserve(), parent: above?.object ?? root, children: [] };
    (above?.children ?? top).push(entry);
    open.push(entry);
  }
  return top;
}

function neighbours(entries: readonly Entry[], index: number): readonly string[] {
  const before = entries[index - 1];
  const after = entries[index + 1];
  return [
    ...(before ? [`/Prev ${reference(before.object)}`] : []),
    ...(after ? [`/Next ${reference(after.object)}`] : []),
  ];
}

/** First and last child; a negative count says that they are folded. */
function ends(children: readonly Entry[], state: 'open' | 'folded' = 'folded'): string {
  const first = children[0];
  const last = children.at(-1);
  if (!first || !last) return '';
  const count = state === 'open' ? children.length : -children.length;
  return `/First ${reference(first.object)} /Last ${reference(last.object)} /Count ${count}`;
}
