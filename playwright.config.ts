import { register } from 'node:module';
import { defineConfig } from '@playwright/test';
import { findBrowser, launchArguments } from './scripts/browser.mjs';

// The tests import the app's scoring and content, whose JSON Vite imports without an attribute.
register('./tests/journeys/support/jsonImports.mjs', import.meta.url);

// Not the port of `npm start`, so that the tests run beside it.
const port = 4174;
const address = `http://127.0.0.1:${port}/`;
const browser = await findBrowser();

export default defineConfig({
  testMatch: '**/*.spec.ts',
  // One run; `npx playwright test --project=faults` is the second part alone.
  projects: [
    { name: 'journeys', testDir: 'tests/journeys' },
    // Each starts browsers of its own.
    { name: 'faults', testDir: 'tests/faults', timeout: 60_000 },
  ],
  workers: 2,
  fullyParallel: true,
  // A machine under load may miss a moment; what passes only the second time is reported as flaky.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: process.env.CI === 'true',
  reporter: 'list',
  use: {
    browserName: 'chromium',
    baseURL: address,
    locale: 'nl-NL',
    trace: 'off',
    // The journey about offline use allows it; every other one meets the server itself.
    serviceWorkers: 'block',
    launchOptions: { args: launchArguments, ...(browser ? { executablePath: browser } : {}) },
  },
  webServer: {
    command: 'node scripts/serve.mjs',
    env: { PORT: String(port) },
    url: address,
    reuseExistingServer: !process.env.CI,
  },
});
