import { justBegun } from '../fixtures/walkedCases';
import { leaveApp } from '../journeys/support/seed';
import { openCase } from '../journeys/support/start';
import { expect, test } from '../journeys/support/test';
import { dutch } from '../journeys/support/tongues';

const ELSEWHERE = 'http://elsewhere.invalid/pixel.png';

test('the guard of every journey notices a request that leaves, and one that the policy holds back', async ({
  page,
  mishaps,
}) => {
  const ask = () => page.evaluate((url) => fetch(url).catch(() => 'as it should'), ELSEWHERE);
  await openCase(page, justBegun, dutch);
  expect(mishaps).toEqual([]);
  await ask();
  await expect.poll(() => mishaps.join()).toContain('content security policy: connect-src');
  expect(mishaps.join(), 'the policy lets nothing out').not.toContain('request to');

  // Where there is no policy, the request itself is noticed.
  await leaveApp(page);
  await ask();
  await expect.poll(() => mishaps).toContain(`request to ${ELSEWHERE}`);
  mishaps.length = 0;
});
