import { expect } from 'vitest';
import { page } from 'vitest/browser';

/** Of a laptop and of a small phone. */
const WIDTHS = [1280, 320] as const;

/** Nothing sticks out sideways, so there is no scrolling in two directions. */
export async function expectFits(look: () => Promise<void> = async () => undefined): Promise<void> {
  const { innerWidth, innerHeight } = window;
  try {
    for (const width of WIDTHS) {
      await page.viewport(width, 800);
      await expect.poll(sidewaysRoom, { message: `${width} pixels` }).toBe(0);
      await look();
    }
  } finally {
    await page.viewport(innerWidth, innerHeight);
  }
}

function sidewaysRoom(): number {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth - clientWidth;
}
