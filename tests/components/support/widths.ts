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

/** Words of the page that go on in the middle on another line; soft hyphens and hyphens may part them. */
export function brokenWords(): readonly string[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const broken: string[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (text.parentElement?.closest('svg, select, .visually-hidden')) continue;
    for (const { 0: word, index } of text.data.matchAll(/[\p{L}\p{N}]{2,}/gu)) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      const tops = [...range.getClientRects()].map(({ top }) => Math.round(top));
      if (new Set(tops).size > 1) broken.push(word);
    }
  }
  return broken;
}
