import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { buildId } from './scripts/buildId.mjs';
import { contentAtBuild } from './scripts/content-at-build.mjs';
import { contentSecurityPolicy } from './scripts/security.mjs';
import { writeServiceWorker } from './scripts/service-worker.mjs';

const jspdfStubs = fileURLToPath(new URL('./src/report/pdf/jspdfStubs.ts', import.meta.url));

const { version } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8'));

export default defineConfig({
  define: { __APP_VERSION__: JSON.stringify(version), __BUILD__: JSON.stringify(buildId()) },
  // Relative addresses: the build works from any sub-path of a static host.
  base: './',
  plugins: [
    react(),
    contentAtBuild(),
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
        // All that the first question needs in one chunk: it compresses better than seven.
        codeSplitting: { groups: [{ name: 'first', test: /src\/main\.tsx$/ }] },
      },
    },
  },
});
