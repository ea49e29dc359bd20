import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { expect } from './test';

const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** axe-core has nothing to say about the page as it is now. No rule is left out. */
export async function expectNoAxeFindings(page: Page, where: string): Promise<void> {
  // Through the browser's debugger, which the content security policy does not bind.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  const findings = await page.evaluate(async (runOnly) => {
    const { violations }: AxeResults = await Reflect.get(globalThis, 'axe').run(document, {
      runOnly,
      resultTypes: ['violations'],
    });
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map((node) => `${node.target.join(' ')} ${node.failureSummary}`).join('; ')}`,
    );
  }, tags);
  expect(findings, where).toEqual([]);
}

/** Nothing sticks out sideways, so there is no scrolling in two directions. */
export async function expectNoSidewaysScrolling(page: Page, where: string): Promise<void> {
  const room = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  expect(room, where).toBe(0);
}
