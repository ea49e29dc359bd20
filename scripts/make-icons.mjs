/**
 * npm run icons: makes the icons of an installed app from public/icon.svg, with the browser. Run it when the
 * mark changes; what it makes is kept in public/icons/.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser, launchOptions } from './browser.mjs';

const folder = resolve('public/icons');
const mark = readFileSync(resolve('public/icon.svg'), 'utf8');

const ICONS = [
  { name: 'icon-192', size: 192, svg: mark },
  { name: 'icon-512', size: 512, svg: mark },
  { name: 'icon-maskable-512', size: 512, svg: filled(mark) },
  { name: 'apple-touch-icon', size: 180, svg: filled(mark) },
];

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch(launchOptions(await findBrowser()));
try {
  for (const { name, size, svg } of ICONS) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${svg}`);
    await page.screenshot({ path: `${folder}/${name}.png`, omitBackground: true });
    await page.close();
  }
} finally {
  await browser.close();
}

/**
 * The mark on a ground without corners, small enough for whatever shape a system cuts out of it: a circle of
 * four fifths of the width stays (https://www.w3.org/TR/appmanifest/#icon-masks).
 * @param {string} svg
 */
function filled(svg) {
  const [ground] = /<rect [^>]*>/.exec(svg) ?? [];
  if (!ground) throw new Error('The mark has no ground');
  return svg
    .replace(
      ground,
      `${ground.replace(/ rx="[^"]*"/, '')}<g transform="translate(16 16) scale(.85) translate(-16 -16)">`,
    )
    .replace('</svg>', '</g></svg>');
}
