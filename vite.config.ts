import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { buildId } from './scripts/buildId.mjs';
import { contentAtBuild } from './scripts/content-at-build.mjs';
import { firstPageAtBuild } from './scripts/first-page.mjs';
import { contentSecurityPolicy } from './scripts/security.mjs';
import { writeServiceWorker } from './scripts/service-worker.mjs';

const jspdfStubs = fileURLToPath(new URL('./src/report/pdf/jspdfStubs.ts', import.meta.url));
const rechartsScale = fileURLToPath(new URL('./src/report/charts/rechartsScale.ts', import.meta.url));
const rechartsDecimal = fileURLToPath(new URL('./src/report/charts/rechartsDecimal.ts', import.meta.url));

const { version } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8'));

const define = { __APP_VERSION__: JSON.stringify(version), __BUILD__: JSON.stringify(buildId()) };

/** The words of the start page, by language. */
const startWords = (module: string) => `start-${/i18n\/(\w+)\//.exec(module)?.[1]}`;

export default defineConfig({
  define,
  // Relative addresses: the build works from any sub-path of a static host.
  base: './',
  plugins: [
    react(),
    contentAtBuild(),
    firstPageAtBuild(define),
    {
      name: 'content-security-policy',
      // Only in the build: the development server needs inline scripts and a socket.
      apply: 'build',
      transformIndexHtml: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy },
          injectTo: 'head-prepend',
        },
      ],
    },
    {
      name: 'preload-font',
      // With the font there in time, the first paint is the last one: no second layout when it arrives.
      apply: 'build',
      transformIndexHtml: {
        order: 'post',
        handler: (_html, { bundle = {} }) =>
          Object.keys(bundle)
            .filter((file) => /latin-wght-normal.*\.woff2$/.test(file))
            .map((file) => ({
              tag: 'link',
              attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `./${file}`, crossorigin: true },
              injectTo: 'head' as const,
            })),
      },
    },
    {
      name: 'service-worker',
      apply: 'build',
      // Last of all: it lists what stands in the folder.
      writeBundle: {
        order: 'post',
        sequential: true,
        handler: ({ dir }) => (dir ? writeServiceWorker(dir) : undefined),
      },
    },
  ],
  resolve: {
    alias: {
      // React has had the hook itself since version 18; wouter's shim would be loaded for nothing.
      'use-sync-external-store/shim/index.js': 'react',
      // jsPDF wants these only for HTML, SVG and PNG input, which the report never uses (125 kB).
      'fast-png': jspdfStubs,
      html2canvas: jspdfStubs,
      canvg: jspdfStubs,
      dompurify: jspdfStubs,
      // Recharts' radar needs of these a straight scale, one with bands, and round ticks: ours are 23 kB smaller (gzip).
      'victory-vendor/d3-scale': rechartsScale,
      'decimal.js-light': rechartsDecimal,
    },
  },
  // As objects, not as text to parse: the text would stay in memory beside what was parsed from it.
  json: { stringify: false },
  // A module, like the page: it shares the page's way of finding its fonts.
  worker: { format: 'es', plugins: () => [contentAtBuild()] },
  build: {
    target: 'es2022',
    // The strict policy allows no data: scripts or fonts, and no inline preload helper.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 800,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // What is shown at once.
            { name: 'entry', test: /src\/entry\.ts$|rolldown.*runtime/, priority: 5 },
            // All else that the first question needs in one chunk: it compresses better than seven.
            { name: 'first', test: /src\/main\.tsx$/, priority: 4 },
            // And one for each thing that a first visit does before it: a request takes longer than some kilobytes.
            { name: 'start', test: /src\/features\/start\/Start(Screen|More)\.tsx$/, priority: 3 },
            { name: startWords, test: /src\/i18n\/\w+\/(start|model)\.pack\.ts$/, priority: 3 },
            { name: 'new-scan', test: /src\/features\/details\/NewIntakeScreen\.tsx$/, priority: 2 },
            { name: 'details', test: /src\/features\/details\/Intake(Screen|Form)\.tsx$/, priority: 1 },
          ],
        },
      },
    },
  },
});
