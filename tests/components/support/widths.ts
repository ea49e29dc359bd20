import { expect } from 'vitest';
import { page } from 'vitest/browser';
import { expectNoAxeFindingsOnPage } from './axe';

/** Of a laptop and of a small phone. */
const WIDTHS: readonly number[] = [1280, 320];

/** Looks at the page on a screen of another size. */
export async function onScreen(width: number, height: number, look: () => Promise<void>): Promise<void> {
  const { innerWidth, innerHeight } = window;
  await page.viewport(width, height);
  try {
    await look();
  } finally {
    await page.viewport(innerWidth, innerHeight);
  }
}

/** Nothing sticks out sideways, so there is no scrolling in two directions. */
export async function expectFits(
  look: () => Promise<void> = async () => undefined,
  widths = WIDTHS,
): Promise<void> {
  for (const width of widths) {
    await onScreen(width, 800, async () => {
      await expect.poll(sidewaysRoom, { message: `${width} pixels` }).toBe(0);
      await look();
    });
  }
}

/** Fits in both widths; axe looks once, where the page is narrow. */
export async function expectAccessible(): Promise<void> {
  await expectFits();
  await onScreen(320, 800, expectNoAxeFindingsOnPage);
}

function sidewaysRoom(): number {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth - clientWidth;
}
