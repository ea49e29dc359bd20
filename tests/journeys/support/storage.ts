import type { Page } from '@playwright/test';

/** What a page's storage can be made to do. Installed before the page loads; works from `is` on. */
type Trouble = 'none' | 'full';

/** Lets a test fill up the browser's database. Call before the page is opened. */
export async function installTroubledStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...record) {
      if (Reflect.get(globalThis, 'trouble') === 'full') {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      }
      return put.apply(this, record);
    };
  });
}

export async function setStorage(page: Page, trouble: Trouble): Promise<void> {
  await page.evaluate((is) => void Reflect.set(globalThis, 'trouble', is), trouble);
}

/** The ways in which browsers keep a page from storing anything. */
export const blockades: ReadonlyArray<{
  readonly name: string;
  readonly install: (page: Page) => Promise<unknown>;
}> = [
  {
    name: 'the database may not be opened',
    install: (page) =>
      page.addInitScript(() => {
        IDBFactory.prototype.open = () => {
          throw new DOMException('Access is denied for this document.', 'SecurityError');
        };
      }),
  },
  {
    name: 'there is no database and no storage at all',
    install: (page) =>
      page.addInitScript(() => {
        Object.defineProperty(globalThis, 'indexedDB', { value: undefined });
        Object.defineProperty(globalThis, 'localStorage', {
          get: () => {
            throw new DOMException('Access is denied for this document.', 'SecurityError');
          },
        });
      }),
  },
];
