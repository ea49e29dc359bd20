import { describe, expect, it } from 'vitest';
import { emptyLine, emptySpace, type Keep, type LineBox } from '../../../../src/report/pdf/layout/lineBox';
import { paginate } from '../../../../src/report/pdf/layout/paginate';

/** Pages of three lines of 10 points. */
const HEIGHT = 30;
const line = (keepWithPrevious: Keep = 'auto'): LineBox => ({ ...emptyLine(10), keepWithPrevious });
const pageBreak: LineBox = { ...emptySpace(0), kind: 'pageBreak' };
const countsOf = (boxes: readonly LineBox[]) => paginate(boxes, HEIGHT).map((page) => page.length);

describe('pages', () => {
  it.each([
    ['are filled', [line(), line(), line(), line()], [3, 1]],
    ['end at a page break, of which two in a row are one', [line(), pageBreak, pageBreak, line()], [1, 1]],
    ['are there also without boxes', [], [0]],
    ['begin without space', [line(), line(), line(), emptySpace(5), line()], [3, 1]],
    ['keep a group together', [line(), line(), line(), line('weak')], [2, 2]],
    [
      'split a group higher than a page where it is kept least',
      [line(), line('weak'), line('strong'), line('weak'), line('strong')],
      [3, 2],
    ],
    [
      'split what is higher than a page whatever keeps it',
      [line(), line('strong'), line('strong'), line('strong')],
      [3, 1],
    ],
  ])('%s', (_what, boxes, expected) => {
    expect(countsOf(boxes)).toEqual(expected);
  });

  it('collapse the space between two boxes to the larger, and have none at their top', () => {
    const boxes = [
      { ...line(), spaceAfter: 4 },
      { ...line(), spaceBefore: 6 },
      { ...line(), spaceBefore: 9 },
    ];
    expect(paginate(boxes, HEIGHT).map((page) => page.map(({ top }) => top))).toEqual([[0, 16], [0]]);
  });

  it('repeat the head of a table that runs on', () => {
    const row: LineBox = { ...line(), tableHead: [line()] };
    const head: LineBox = { ...line(), kind: 'keepWithNext' };
    const pages = paginate([head, row, row, row], HEIGHT);
    expect(pages.map((page) => page.map(({ isRepeated }) => isRepeated))).toEqual([
      [false, false, false],
      [true, false],
    ]);
  });
});
