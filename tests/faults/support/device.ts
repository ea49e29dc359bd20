import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
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
        for (const id of processesOf(profile)) killAtOnce(id);
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

/** The browser that holds a profile and all that it started: it is named in how they were called. */
function processesOf(profile: string): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => commandOf(name).includes(profile))
    .map(Number);
}

/** @returns an empty text for a process that has ended meanwhile */
function commandOf(process: string): string {
  try {
    return readFileSync(`/proc/${process}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

function killAtOnce(id: number): void {
  try {
    process.kill(id, 'SIGKILL');
  } catch {
    // It ended with the one that started it.
  }
}
