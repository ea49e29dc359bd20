import { describe, expect, it } from 'vitest';
import {
  keptTogether,
  withLastGroupKept,
  withNextKept,
  withoutOrphansAndWidows,
} from '../../../../src/report/pdf/layout/keep';
import { emptyLine, emptySpace, type LineBox } from '../../../../src/report/pdf/layout/lineBox';

const line = emptyLine(10);
const heading: LineBox = { ...line, kind: 'keepWithNext' };
const keepsOf = (boxes: readonly LineBox[]) => boxes.map(({ keepWithPrevious }) => keepWithPrevious);

describe('what is kept with the one before it', () => {
  it.each([
    ['of two lines the second', [line, line], ['auto', 'strong']],
    ['of more the second and the last', [line, line, line, line], ['auto', 'strong', 'auto', 'strong']],
    ['of one line nothing', [line], ['auto']],
  ])('so that no line of a paragraph stands alone: %s', (_what, lines, expected) => {
    expect(keepsOf(withoutOrphansAndWidows(lines))).toEqual(expected);
  });

  it.each([
    [
      'its first line strongly, the second as far as a page can hold it',
      [heading, line, line, line],
      ['auto', 'strong', 'medium', 'auto'],
    ],
    ['another heading with its first line', [heading, heading, line], ['auto', 'strong', 'strong']],
    ['not a line behind a space', [heading, line, emptySpace(5), line], ['auto', 'strong', 'auto', 'auto']],
  ])('after a heading: %s', (_what, boxes, expected) => {
    expect(keepsOf(withNextKept(boxes))).toEqual(expected);
  });

  it('of groups the last', () => {
    expect(keepsOf(withLastGroupKept([[line], [line, line], [line, line]]))).toEqual([
      'auto',
      'auto',
      'auto',
      'medium',
      'auto',
    ]);
  });

  it('is never kept less than before', () => {
    const strong = keptTogether([line, line], 'strong');
    expect(keepsOf(keptTogether(strong, 'weak'))).toEqual(['auto', 'strong']);
  });
});
