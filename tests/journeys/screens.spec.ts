import { expectNoAxeFindings, expectNoSidewaysScrolling } from './support/axe';
import { BREAKS, moreScreens } from './support/moreScreens';
import { screens } from './support/screens';
import { expectSpoken, speak } from './support/spoken/expectSpoken';
import { expect, test } from './support/test';
import { tongues } from './support/tongues';

/** In CSS pixels. 640 is a window of 1280 at 200 percent zoom. */
const laptop = { width: 1280, height: 800 };
const laptopAt200Percent = { width: 640, height: 400 };
const phone = { width: 320, height: 640 };

for (const [turn, tongue] of tongues.entries()) {
  const others = tongues.filter((one) => one !== tongue);
  test.describe(`screens are accessible, fit and sound as they should, ${tongue.language}`, () => {
    test.use({ locale: tongue.locale, timezoneId: 'Europe/Amsterdam' });

    // The languages take turns, and so do the widths that axe looks at: a screen has the same structure in each.
    for (const [index, { name, open }] of [...screens, ...moreScreens].entries()) {
      if (index % tongues.length !== turn) continue;
      const isSeenOnPhone = Math.floor(index / tongues.length) % 2 === 0;
      test(name, async ({ page, mishaps }) => {
        // Some screens say which day it is.
        await page.clock.setFixedTime(new Date('2026-11-30T10:00:00Z'));
        await page.setViewportSize(laptop);
        await open(page, tongue);
        await expectSpoken(page, name, tongue);
        await expectNoSidewaysScrolling(page, 'on a laptop');
        if (!isSeenOnPhone) await expectNoAxeFindings(page, 'on a laptop');
        await page.setViewportSize(laptopAt200Percent);
        await expectNoSidewaysScrolling(page, 'on a laptop at 200 percent');
        await page.setViewportSize(phone);
        await expectNoSidewaysScrolling(page, 'on a phone');
        if (isSeenOnPhone) await expectNoAxeFindings(page, 'on a phone');
        await page.setViewportSize(laptop);
        for (const other of others) {
          await speak(page, other);
          await expectSpoken(page, name, other);
        }
        const beside = mishaps.splice(0).filter((mishap) => !mishap.includes(BREAKS));
        expect(beside, 'nothing else goes wrong').toEqual([]);
      });
    }
  });
}
