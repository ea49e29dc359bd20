import { describe, expect, it } from 'vitest';
import { interfaceTexts } from '../fixtures/interfaceTexts';

/** As for the content: what more people can read at once. */
const MOST_WORDS = 15;

const sentencesOf = (text: string) => text.split(/(?<=[.?!:])\s+|\n/);

describe('the words of the interface', () => {
  it(`need no more than ${MOST_WORDS} words for a Dutch sentence`, () => {
    const long = interfaceTexts
      .filter(({ language }) => language === 'nl')
      .flatMap(({ at, text }) => sentencesOf(text).map((sentence) => `${at}: ${sentence}`))
      .filter((said) => said.split(/\s+/).length > MOST_WORDS + 1);
    expect(long).toEqual([]);
  });

  it('have no loose spaces', () => {
    const loose = interfaceTexts.filter(({ text }) => / {2}|^ | $| [.,?!;](?!json)/.test(text));
    expect(loose).toEqual([]);
  });
});
