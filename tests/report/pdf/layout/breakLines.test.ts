import { describe, expect, it } from 'vitest';
import type { Run } from '../../../../src/report/blocks/blocks';
import { breakLines } from '../../../../src/report/pdf/layout/breakLines';
import { typesetter } from '../support';

const style = { size: 10, bold: false };
const linesOf = (runs: readonly Run[], width: number) =>
  breakLines(runs, style, width, typesetter).map(({ segments }) => segments.map(({ text }) => text).join(''));

describe('lines', () => {
  it.each([
    ['end between words', 'een twee drie', 45, ['een twee', 'drie']],
    ['end at a line feed', 'een\ntwee', 400, ['een', 'twee']],
    ['keep an empty line', 'een\n\ntwee', 400, ['een', '', 'twee']],
    ['end after a hyphen between letters', 'werk-leerplek', 45, ['werk-', 'leerplek']],
    ['do not end within a number', 'van 12/03', 30, ['van', '12/03']],
    ['split a word that is wider than they are', 'aaaaaaaa', 20, ['aaa', 'aaa', 'aa']],
  ])('%s', (_what, text, width, expected) => {
    expect(linesOf([{ text }], width)).toEqual(expected);
  });

  it('keep a word of two runs whole', () => {
    expect(linesOf([{ text: 'nog on', bold: true }, { text: 'volledig' }], 60)).toEqual([
      'nog',
      'onvolledig',
    ]);
  });

  it('say whether a space follows, so that words stay apart when they are read aloud', () => {
    const lines = breakLines([{ text: 'een twee-drie' }], style, 40, typesetter);
    expect(lines.map(({ endsInSpace }) => endsInSpace)).toEqual([true, false, false]);
  });
});
