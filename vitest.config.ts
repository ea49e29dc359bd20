import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findLeanBrowser, launchOptions } from './scripts/browser.mjs';

/** A slow machine is no failing test: only what hangs comes to this. */
const PATIENCE = 120_000;

export default defineConfig({
  test: {
    maxWorkers: '100%',
    projects: [
      {
        extends: './vite.config.ts',
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/journeys/**', 'tests/bench/**'],
          // What a report is made of looks its words up; the app fetches them on the way to it.
          setupFiles: ['tests/fixtures/words.ts'],
          testTimeout: PATIENCE,
          hookTimeout: PATIENCE,
          // Reading the modules anew for every file took half of the time; what a test replaces it gives back.
          isolate: false,
          restoreMocks: true,
          unstubGlobals: true,
        },
      },
      {
        extends: './vite.config.ts',
        // All packages are found before the first test, which would otherwise begin anew in the middle.
        optimizeDeps: {
          entries: [
            'src/main.tsx',
            'src/**/*Worker.ts',
            'gallery/main.tsx',
            'tests/components/**/*.{ts,tsx}',
          ],
        },
        test: {
          name: 'components',
          include: ['tests/components/**/*.test.tsx'],
          setupFiles: ['tests/components/support/setup.ts'],
          // Every test draws the app anew; reading its modules anew for every file took half of the time.
          isolate: false,
          testTimeout: PATIENCE,
          hookTimeout: PATIENCE,
          expect: { poll: { timeout: 20_000 } },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: launchOptions(await findLeanBrowser()),
              contextOptions: { locale: 'nl-NL' },
            }),
            instances: [{ browser: 'chromium', viewport: { width: 1280, height: 800 } }],
          },
        },
      },
    ],
  },
});
