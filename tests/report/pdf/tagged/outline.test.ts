import { describe, expect, it } from 'vitest';
import type { Bookmark } from '../../../../src/report/pdf/tagged/marks';
import type { Objects } from '../../../../src/report/pdf/tagged/objects';
import { putOutline } from '../../../../src/report/pdf/tagged/outline';
import { PAGE } from '../../../../src/report/pdf/theme';
import { isDictionary, referenceIn, textIn } from '../pdfParts';
import { createScanner, type Dictionary, nameOf, referenceTo, type Value } from '../pdfSyntax';

const PAGES = [101, 102];
const ELEMENTS = [201, 202, 203, 204, 205, 206];

const bookmark = (
  level: Bookmark['level'],
  text: string,
  node: number,
  more: Partial<Bookmark> = {},
): Bookmark => ({
  level,
  text,
  page: 1,
  y: 100,
  node,
  ...more,
});

/** What is written, by number. */
function written(bookmarks: readonly Bookmark[]) {
  const found = new Map<number, Dictionary>();
  let next = 1;
  const objects: Objects = {
    reserve: () => next++,
    put: (object, body) => {
      const value: Value = createScanner(body).value();
      if (isDictionary(value)) found.set(object, value);
    },
    putStream: () => 0,
  };
  const root = putOutline(bookmarks, { pages: PAGES, elements: ELEMENTS, pageHeight: PAGE.height }, objects);
  return { root, found };
}

interface Shown {
  readonly title: string | undefined;
  readonly below: readonly Shown[];
}

/** As a reader shows it: along the chain of each level. */
function tree(found: ReadonlyMap<number, Dictionary>, above: number): readonly Shown[] {
  const shown: Shown[] = [];
  let next = referenceIn(found.get(above), 'First');
  while (next !== undefined) {
    shown.push({ title: textIn(found.get(next), 'Title'), below: tree(found, next) });
    next = referenceIn(found.get(next), 'Next');
  }
  return shown;
}

const outlineOf = (bookmarks: readonly Bookmark[]) => {
  const { root, found } = written(bookmarks);
  return root === null ? null : tree(found, root);
};
const leaf = (title: string) => ({ title, below: [] });

describe('the outline', () => {
  it('is not there without bookmarks', () => {
    expect(outlineOf([])).toBeNull();
  });

  it('nests by level', () => {
    const bookmarks = [
      bookmark(1, 'A', 0),
      bookmark(2, 'A1', 1),
      bookmark(3, 'A1a', 2),
      bookmark(2, 'A2', 3),
      bookmark(1, 'B', 4),
    ];
    expect(outlineOf(bookmarks)).toEqual([
      { title: 'A', below: [{ title: 'A1', below: [leaf('A1a')] }, leaf('A2')] },
      leaf('B'),
    ]);
  });

  it('takes skipped levels: below what there is, or at the top', () => {
    expect(
      outlineOf([bookmark(3, 'los', 0), bookmark(1, 'A', 1), bookmark(3, 'diep', 2), bookmark(2, 'half', 3)]),
    ).toEqual([leaf('los'), { title: 'A', below: [leaf('diep'), leaf('half')] }]);
  });

  it('shows chapters, with what is below them folded', () => {
    const { root, found } = written([
      bookmark(1, 'A', 0),
      bookmark(2, 'A1', 1),
      bookmark(2, 'A2', 2),
      bookmark(1, 'B', 3),
    ]);
    const counts = new Map(
      [...found].map(([object, entries]) => [textIn(entries, 'Title') ?? object, entries.get('Count')]),
    );
    expect(counts.get(root ?? 0)).toBe(2);
    expect(counts.get('A')).toBe(-2);
    expect(counts.get('A1')).toBeUndefined();
  });

  it('leads to the page, a little above the heading, and to its element', () => {
    const { found } = written([bookmark(1, 'A (één)', 5, { page: 2, y: 241.89 })]);
    const entry = [...found.values()].find((entries) => textIn(entries, 'Title') === 'A (één)');
    expect(entry?.get('SE')).toEqual(referenceTo(206));
    expect(entry?.get('Dest')).toEqual([referenceTo(102), nameOf('XYZ'), 0, 612, null]);
  });

  it('leads no higher than the top of the page', () => {
    const { found } = written([bookmark(1, 'A', 0, { y: 3 })]);
    const entry = [...found.values()].find((entries) => entries.has('Dest'));
    expect(entry?.get('Dest')).toContain(841.89);
  });
});
