import { expectNoAxeFindings, expectNoSidewaysScrolling } from './support/axe';
import { screens } from './support/screens';
import { test } from './support/test';
import { tongues } from './support/tongues';

/** In CSS pixels. 640 is a window of 1280 at 200 percent zoom. */
const windows = [
  { name: 'laptop', width: 1280, height: 800 },
  { name: 'laptop at 200 percent', width: 640, height: 400 },
  { name: 'phone', width: 320, height: 640 },
];

for (const tongue of tongues) {
  test.describe(`screens are accessible and fit, ${tongue.language}`, () => {
    test.use({ locale: tongue.locale });

    for (const { name, open } of screens) {
      test(name, async ({ page }) => {
        await open(page, tongue);
        for (const { name: where, ...size } of windows) {
          await page.setViewportSize(size);
          await expectNoSidewaysScrolling(page, where);
          await expectNoAxeFindings(page, where);
        }
      });
    }
  });
}
