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
  testDir: 'tests/journeys',
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
    launchOptions: { args: launchArguments, ...(browser ? { executablePath: browser } : {}) },
  },
  webServer: {
    command: 'node scripts/serve.mjs',
    env: { PORT: String(port) },
    url: address,
    reuseExistingServer: !process.env.CI,
  },
});
