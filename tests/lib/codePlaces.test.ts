import { describe, expect, it } from 'vitest';
import { codePlaces } from '../../src/lib/codePlaces';

const own = 'https://host.example/scan/assets/first-B1x2.js';
const isOwn = (address: string) => address === own;

describe('the places in a stack', () => {
  it.each([
    [
      'Chromium',
      `Error: Gone\n    at draw (${own}:1:20)\n    at async ${own}:3:4\n    at async Promise.all (index 0)`,
    ],
    ['Firefox and Safari', `draw@${own}:1:20\nasync*@${own}?v=2#/scan/1:3:4`],
  ])('are those of own scripts, as %s writes them', (_, stack) => {
    expect(codePlaces({ stack, message: 'Gone' }, isOwn)).toEqual([
      'first-B1x2.js:1:20',
      'first-B1x2.js:3:4',
    ]);
  });

  it('are none of other scripts, of extensions, or of no stack', () => {
    const stack = 'a@https://else.example/a.js:1:2\n@chrome-extension://abc/a.js:1:2';
    expect(codePlaces({ stack, message: '' }, isOwn)).toEqual([]);
    expect(codePlaces({ message: 'No' }, isOwn)).toEqual([]);
  });

  it('are not read in a message that looks like a stack', () => {
    const message = `No\n    at fake (${own}:1:1)`;
    const stack = `TypeError: ${message}\n    at draw (${own}:2:2)`;
    expect(codePlaces({ stack, message }, isOwn)).toEqual(['first-B1x2.js:2:2']);
  });

  it('are the innermost five', () => {
    const stack = Array.from({ length: 9 }, (_, index) => `f@${own}:${index}:0`).join('\n');
    expect(codePlaces({ stack, message: '' }, isOwn)).toHaveLength(5);
  });
});
