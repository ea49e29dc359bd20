import { expect, it } from 'vitest';
import { exampleCase } from '../../../src/cases/example';
import { stillEnvironment } from '../../fixtures/case';
import { measuredTwice } from '../../fixtures/measuredCases';
import { withGaps } from '../../fixtures/walkedCases';
import { allWords } from '../../fixtures/words';
import { openApp, openPage } from '../support/app';
import { inForcedColours } from '../support/media';
import { button } from '../support/questions';
import { onScreen } from '../support/widths';

const example = exampleCase('nl', stillEnvironment());

/** The texts of drawings that stand, in part, where their paper is not. */
function textsOffPaper(): readonly string[] {
  return [...document.querySelectorAll('.radar, .figure')].flatMap((paper) => {
    const sheet = paper.getBoundingClientRect();
    return [...paper.querySelectorAll('svg text')]
      .filter((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect();
        return left < sheet.left || right > sheet.right || top < sheet.top || bottom > sheet.bottom;
      })
      .map(({ textContent }) => textContent);
  });
}

it.each([
  ['profile', example],
  ['profile', withGaps],
  ['comparison', measuredTwice],
  ['report', example],
  ['report', withGaps],
])('in forced colours no text of a drawing leaves its paper: %s', async (segment, record) => {
  await inForcedColours(async () => {
    for (const width of [1280, 390, 320]) {
      await onScreen(width, 800, async () => {
        await openPage(record, segment);
        await expect
          .poll(() => document.querySelectorAll('.radar svg text, .figure svg text').length)
          .toBeGreaterThan(6);
        await expect.poll(textsOffPaper, { message: `${width} pixels` }).toEqual([]);
      });
    }
  });
});

it('a field in which something is wrong has another edge than the others, in whatever colours', async () => {
  const app = await openApp({ path: '/own' });
  const { own } = allWords.nl;
  await button(app, own.begin).click();
  const edgeOf = (label: string) => {
    const { borderColor, borderWidth } = getComputedStyle(app.main.getByLabelText(label).element());
    return `${borderWidth} ${borderColor}`;
  };
  await expect.element(app.main.getByLabelText(own.name)).toBeInvalid();
  const wrong = edgeOf(own.name);
  expect(wrong).not.toBe(edgeOf(own.organisation));
  await inForcedColours(async () => {
    expect(edgeOf(own.name)).not.toBe(wrong);
    expect(edgeOf(own.name)).not.toBe(edgeOf(own.organisation));
  });
});
