import { mkdtempSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { test as base, watch } from '../../journeys/support/test';

/** A browser with a profile that outlives it: it can be killed, and what it left on the disk can be damaged. */
export interface Device {
  /** The folder with all that the browser keeps. */
  readonly profile: string;
  /** Starts the browser on what the last one left behind. */
  readonly start: () => Promise<Page>;
  /** Kills all processes of the browser at once, as the system does when it must: nothing is finished. */
  readonly kill: () => Promise<void>;
  /** Closes the browser as people do. */
  readonly close: () => Promise<void>;
}

/** A test with such a device; it fails on the same mishaps as a journey. */
export const test = base.extend<{ readonly device: Device }>({
  device: async ({ playwright, baseURL, locale, launchOptions, mishaps }, use) => {
    const profile = mkdtempSync(join(tmpdir(), 'device-'));
    let running: BrowserContext | null = null;
    const device: Device = {
      profile,
      start: async () => {
        const options = {
          ...launchOptions,
          ...(baseURL ? { baseURL } : {}),
          ...(locale ? { locale } : {}),
          serviceWorkers: 'block',
        } as const;
        running = await playwright.chromium.launchPersistentContext(profile, options);
        await watch(running, new URL(baseURL ?? '').origin, mishaps);
        return running.pages()[0] ?? running.newPage();
      },
      kill: async () => {
        const closed = new Promise((done) => running?.once('close', done));
        process.kill(-processOf(profile), 'SIGKILL');
        await closed;
        running = null;
      },
      close: async () => {
        await running?.close();
        running = null;
      },
    };
    await use(device);
    await device.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10 });
  },
});

/** The browser that holds a profile, and leads the group of its processes: its lock is named after it. */
function processOf(profile: string): number {
  return Number(readlinkSync(join(profile, 'SingletonLock')).split('-').at(-1));
}
