import { getNiceTickValues } from 'recharts';
import { expect, it } from 'vitest';
import type { Locator } from 'vitest/browser';
import type { Case } from '../../../src/cases/case';
import type { Language } from '../../../src/i18n/languages';
import { buildReport } from '../../../src/report/buildReport';
import { RadarChart } from '../../../src/report/charts/RadarChart';
import { ratedAt, saidByItem } from '../../fixtures/case';
import { bothViews, caseOf, justBegun, withGaps } from '../../fixtures/walkedCases';
import { show } from '../support/show';
import { onScreen } from '../support/widths';

/*
 * The pictures were made with recharts as it comes, before vite.config.ts gave it our own scales and numbers in
 * place of d3-scale and decimal.js-light. After an update of recharts they have to be made that way again: take
 * the two aliases away, `npx vitest run --project=components tests/components/report -u`, and put them back.
 */

/** Levels that give every factor another score, none of them round. */
const lively = caseOf(
  { name: 'Bakkerij Jansen', mode: 'together' },
  saidByItem(
    ratedAt(
      3,
      { attitude: 5, capacity: 1, context: 4, selfEfficacy: 2 },
      { 'ATT-6': 3, 'SKI-6': 1, 'CAP-7': 4, 'NOR-6': 'na' },
    ),
    ratedAt(2, { attitude: 1, skills: 5, context: 3 }, { 'SKI-1': 'dk', 'SKI-4': 'dk' }),
  ),
);

const alone = (level: 1 | 4 | 5) =>
  caseOf({ name: 'Tuinderij Smit', mode: 'self' }, saidByItem(ratedAt(level)));

const drawn: readonly { readonly name: string; readonly record: Case; readonly language?: Language }[] = [
  { name: 'both views', record: bothViews },
  { name: 'both views that differ everywhere', record: lively },
  { name: 'both views in English', record: lively, language: 'en' },
  { name: 'one view', record: alone(4) },
  { name: 'the lowest scores', record: alone(1) },
  { name: 'the highest scores', record: alone(5) },
  { name: 'missing factors', record: withGaps },
  { name: 'no factor with a score', record: justBegun },
];

const screens = [
  { screen: 'a laptop', width: 1280 },
  { screen: 'a phone', width: 320 },
];

for (const { screen, width } of screens) {
  it.each(drawn)(`the radar on ${screen} draws $name as recharts does by itself`, async (what) => {
    await onScreen(width, 800, async () => {
      const part = await drawing(what);
      expect(pictureIn(part)).toMatchSnapshot();
    });
  });

  it(`the radar on ${screen} answers to the pointer as recharts does by itself`, async () => {
    await onScreen(width, 800, async () => {
      const part = await drawing({ record: bothViews });
      const surface = part.element().querySelector('.recharts-wrapper');
      for (const [x, y] of [
        [0.5, 0.3],
        [0.7, 0.6],
        [0.3, 0.6],
        [0.01, 0.01],
      ] as const) {
        point(surface, x, y);
        await frames();
        expect(pictureIn(part)).toMatchSnapshot();
      }
    });
  });
}

it('the radar follows other scores, and another width', async () => {
  const part = await drawing({ record: withGaps });
  await onScreen(320, 800, async () => {
    await expect.poll(() => part.element().querySelector('svg')?.getAttribute('width')).toBe('300');
    await frames();
    expect(pictureIn(part)).toMatchSnapshot();
  });
  const other = await drawing({ record: lively });
  expect(pictureIn(other)).toMatchSnapshot();
});

it('recharts finds the same round ticks for every highest score', () => {
  // Until it knows our axis it makes one of its own, from zero to the highest score.
  const lines = Array.from({ length: 101 }, (_, highest) => {
    const counts = [2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
    const ticks = counts.map((count) => getNiceTickValues([0, highest], count).join(' '));
    return `${highest}: ${ticks.join(' | ')}`;
  });
  expect(lines.join('\n')).toMatchSnapshot();
});

/** The radar, once it draws nothing more. */
async function drawing({ record, language = 'nl' }: { record: Case; language?: Language }): Promise<Locator> {
  const part = show(<RadarChart report={buildReport(record, language)} />, { language });
  const labels = () => part.element().querySelectorAll('.radar__label').length;
  await expect.poll(labels).toBeGreaterThan(0);
  await frames();
  return part;
}

/** Recharts draws a part of it only when another part is there. */
async function frames(): Promise<void> {
  for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
}

/** Moves over the drawing and presses. @param x as a fraction of the width */
function point(surface: Element | null, x: number, y: number): void {
  const box = surface?.getBoundingClientRect() ?? new DOMRect();
  const where = { bubbles: true, clientX: box.x + x * box.width, clientY: box.y + y * box.height };
  for (const kind of ['mouseover', 'mousemove', 'mousedown', 'mouseup', 'click']) {
    surface?.dispatchEvent(new MouseEvent(kind, where));
  }
}

/** Its markup, an element on a line, without the numbers that recharts gives out in passing. */
function pictureIn(part: Locator): string {
  const { outerHTML = '' } = part.element().querySelector('.recharts-wrapper') ?? {};
  return outerHTML.replace(/recharts\d+/g, 'recharts').replaceAll('><', '>\n<');
}
