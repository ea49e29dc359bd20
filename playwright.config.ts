import { register } from 'node:module';
import { defineConfig } from '@playwright/test';
import { findLeanBrowser, launchOptions } from './scripts/browser.mjs';
import { freePort } from './scripts/freePort.mjs';

// The tests import the app's scoring and content, whose JSON Vite imports without an attribute.
register('./tests/journeys/support/jsonImports.mjs', import.meta.url);

// A port of its own for each run, so that none looks at the build of another. Its workers read this file again.
process.env.JOURNEYS_PORT ??= String(await freePort());
const port = process.env.JOURNEYS_PORT;
const address = `http://127.0.0.1:${port}/`;

export default defineConfig({
  testMatch: '**/*.spec.ts',
  // One run; `npx playwright test --project=faults` is the second part alone, in which browsers with a profile of
  // their own are killed and their files damaged.
  projects: [
    { name: 'journeys', testDir: 'tests/journeys' },
    { name: 'faults', testDir: 'tests/faults' },
  ],
  // What each screen says to a screen reader; `--update-snapshots` writes it anew.
  snapshotPathTemplate: '{testDir}/spoken/{arg}{ext}',
  // One waits while two work.
  workers: 3,
  fullyParallel: true,
  // A slow machine is no failing test: only what hangs comes to these.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  // What passes only the second time has a fault.
  retries: 0,
  forbidOnly: process.env.CI === 'true',
  reporter: 'list',
  use: {
    browserName: 'chromium',
    launchOptions: launchOptions(await findLeanBrowser()),
    baseURL: address,
    locale: 'nl-NL',
    trace: 'off',
    // The journey about offline use allows it; every other one meets the server itself.
    serviceWorkers: 'block',
  },
  webServer: {
    command: 'node scripts/serve.mjs',
    env: { PORT: port },
    url: address,
    reuseExistingServer: false,
  },
});
