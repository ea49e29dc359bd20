import { sourceRunner } from './sourceRunner.mjs';

/** Where the templates go. */
const BEFORE = '<noscript>';

/**
 * Draws the first page with the app's own components when the app is built, and puts the templates into index.html; in
 * development there are none, and nothing is shown before the app. `src/firstPage/` shows them.
 * @param {Record<string, string>} define what the build puts in the place of names
 * @returns {import('vite').Plugin}
 */
export function firstPageAtBuild(define) {
  const runner = sourceRunner(define);
  return {
    name: 'first-page-at-build',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: async (html, { bundle = {} }) => {
        const { templates } = await runner.run('/src/prerender.tsx');
        /** @type {readonly { id: string, html: string }[]} */
        const made = await templates();
        const markup = made.map((one) => `<template id="${one.id}">${one.html}</template>\n    `).join('');
        if (!html.includes(BEFORE)) throw new Error(`index.html has no ${BEFORE}`);
        return {
          html: html.replace(BEFORE, () => `${markup}${BEFORE}`),
          tags: appIn(bundle).map((file) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', href: `./${file}`, crossorigin: true },
            injectTo: /** @type {const} */ ('head'),
          })),
        };
      },
    },
    closeBundle: runner.close,
  };
}

/**
 * The app, which is fetched with the first page and waits for it to be painted.
 * @param {Record<string, import('vite').Rolldown.OutputAsset | import('vite').Rolldown.OutputChunk>} bundle
 * @returns {readonly string[]} its files but those that index.html names already
 */
function appIn(bundle) {
  const chunks = Object.values(bundle).flatMap((one) => (one.type === 'chunk' ? [one] : []));
  const app = chunks.find(({ name }) => name === 'first');
  if (!app) throw new Error('The build has no chunk "first"');
  const entries = new Set(chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
  return [app.fileName, ...app.imports.filter((file) => !entries.has(file))];
}
