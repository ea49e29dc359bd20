import type { Page } from '@playwright/test';
import { currentMeasurement } from '../../src/cases/case';
import type { Point } from '../../src/lib/drawing';
import { buildReport } from '../../src/report/buildReport';
import { type RadarFrame, radarPoint, radarRing, ringScores } from '../../src/report/charts/radarGeometry';
import type { Report } from '../../src/report/viewModel/report';
import { bothViews, caseOf, withGaps } from '../fixtures/walkedCases';
import { pagesOf } from './support/pdf';
import { button, mixedAnswers } from './support/questions';
import { expectedNumbers, expectResultOf, radar, saved, savedCase, tableNumbers } from './support/result';
import { goToAddress, openCase } from './support/start';
import { expect, test } from './support/test';
import { dutch, english, type Tongue } from './support/tongues';

const mixed = caseOf({ name: 'Bakkerij Jansen', mode: 'together' }, mixedAnswers);

const cases = [
  { name: 'both views', record: bothViews },
  { name: 'a lively mix', record: mixed },
  { name: 'too few answers', record: withGaps },
];

test.describe('screen, data file and PDF give the same numbers', () => {
  const tongue = english;
  test.use({ locale: tongue.locale });

  for (const { name, record } of cases) {
    test(name, async ({ page }) => {
      const report = buildReport(record, tongue.language);
      await openCase(page, record, tongue);
      await goToAddress(page, record, 'profile');
      await expectResultOf(page, record, tongue);
      const shown = await tableNumbers(page, tongue);
      expect(shown).toEqual(expectedNumbers(report, tongue));

      const { results } = await savedCase(page, tongue.report.reportPage.data);
      for (const { kind, id: view } of currentMeasurement(record).views) {
        const column = kind === 'expert' ? tongue.report.expert : tongue.report.employer;
        for (const { id, label } of report.factors) {
          expect(results?.[0]?.views[view]?.factors[id]?.score).toBe(shown[label]?.[column]);
        }
      }

      await button(page, tongue.report.toReport).click();
      const pdf = await saved(page, tongue.report.reportPage.pdf);
      expectInPdf(report, (await pagesOf(pdf.bytes)).join(' '), tongue);
    });
  }
});

/** Every factor stands in the PDF with its number, or with the statement that there is none. */
function expectInPdf({ factors, headline, lead }: Report, text: string, { report }: Tongue): void {
  expect(text).toContain(headline);
  expect(text).toContain(lead[0]);
  for (const { label, employer, expert, difference } of factors) {
    const own = employer.kind === 'scored' ? `${employer.score}, ${employer.bandLabel}` : employer.label;
    expect(text).toContain(`${label}: ${own}`);
    if (
      expert?.kind === 'scored' &&
      difference !== null &&
      Math.abs(difference) >= 20 &&
      employer.kind === 'scored'
    ) {
      expect(text).toContain(report.differenceHeading(label, employer.score, expert.score));
    }
  }
}

for (const { name, width } of [
  { name: 'on a laptop', width: 1280 },
  { name: 'on a phone', width: 320 },
]) {
  test.describe(`the radar ${name}`, () => {
    test.use({ viewport: { width, height: 800 } });

    for (const { name: which, record } of cases) {
      test(`draws ${which} where the geometry of the report says`, async ({ page }) => {
        await openCase(page, record, dutch);
        await goToAddress(page, record, 'profile');
        const { frame, dots } = await drawnRadar(page);
        const expected = buildReport(record, 'nl').factors.flatMap(({ employer }, index) =>
          employer.kind === 'scored' ? [radarPoint(frame, index, employer.score)] : [],
        );
        // Within a pixel; on the wrong side of it the drawn place is shown beside the right one.
        const isThere =
          dots.length === expected.length && dots.every((dot, index) => isNear(dot, expected[index]));
        if (!isThere) expect(dots).toEqual(expected);
      });
    }

    test('has its rings at the edges of the bands', async ({ page }) => {
      await openCase(page, bothViews, dutch);
      const { frame, rings } = await drawnRadar(page);
      expect(rings.length).toBe(ringScores.length);
      for (const [index, score] of ringScores.entries()) {
        const top = Math.min(...radarRing(frame, score).map(([, y]) => y));
        expect(Math.abs((rings[index] ?? 0) - top)).toBeLessThanOrEqual(1);
      }
    });
  });
}

function isNear([x, y]: Point, [otherX, otherY]: Point = [Number.NaN, Number.NaN]): boolean {
  return Math.abs(x - otherX) <= 1 && Math.abs(y - otherY) <= 1;
}

/** What is drawn, in pixels from the corner of the drawing. Its first axis points straight up. */
async function drawnRadar(page: Page) {
  const drawing = radar(page, dutch);
  await expect(drawing.locator('circle').first()).toBeVisible();
  const drawn = await drawing.evaluate((svg) => {
    const box = svg.getBoundingClientRect();
    const middles = [...svg.querySelectorAll('circle')].map((circle) => {
      const { x, y, width, height } = circle.getBoundingClientRect();
      return [x + width / 2 - box.x, y + height / 2 - box.y] as const;
    });
    const tops = [...svg.querySelectorAll('.recharts-polar-grid-concentric path')].map(
      (ring) => ring.getBoundingClientRect().y - box.y,
    );
    return { width: box.width, height: box.height, middles, tops };
  });
  const { width, height, middles, tops } = drawn;
  const rings = tops.toSorted((a, b) => b - a);
  const radius = height / 2 - Math.min(...tops);
  const frame: RadarFrame = { centre: [width / 2, height / 2], radius, axes: 7 };
  return { frame, rings, dots: middles };
}
