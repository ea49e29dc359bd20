import { describe, expect, it } from 'vitest';
import { folded, foldedWords } from '../../src/lib/folded';

describe('what someone looks for is found', () => {
  it.each([
    ['Øster Ådal', 'oster adal'],
    ['Đặng Văn', 'dang van'],
    ['Þór & Æsir', 'thor & aesir'],
    ['Großhandel Weiß', 'grosshandel weiss'],
    ['DİYARBAKIR ışık', 'diyarbakir isik'],
    ['Ĳzerwerk', 'ijzerwerk'],
    ['ﬁetsen ﬂink', 'fietsen flink'],
    ['Noord‑Brabant – Zuid', 'noord-brabant - zuid'],
    ['’s‑Hertogenbosch', "'s-hertogenbosch"],
    ['ar\u00ADbeids\u200Bdeskundige', 'arbeidsdeskundige'],
  ])('in %j by %j', (text, typed) => {
    expect(folded(text)).toBe(typed);
    expect(foldedWords(text)).toEqual(typed.split(' '));
  });

  it('in letters of other scripts as they are', () => {
    expect(folded('Кафе Щука')).toBe(folded('кафе щука'));
    expect(folded('東京')).toBe('東京');
  });
});
