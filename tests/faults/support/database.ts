import type { Page } from '@playwright/test';

/** What stands in the database of the app, past the app. */
export interface RawDatabase {
  readonly version: number;
  /** By the name of each store: what it holds, by its keys. */
  readonly stores: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** Reads the whole database. The app may not be upgrading it. */
export async function readRaw(page: Page): Promise<RawDatabase> {
  return page.evaluate(async () => {
    const finished = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, failed) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => failed(request.error);
      });
    const db = await finished(indexedDB.open('igm-scan'));
    const stores: Record<string, Record<string, unknown>> = {};
    for (const name of db.objectStoreNames) {
      const store = db.transaction(name).objectStore(name);
      const [keys, records] = await Promise.all([finished(store.getAllKeys()), finished(store.getAll())]);
      stores[name] = Object.fromEntries(keys.map((key, index) => [String(key), records[index]]));
    }
    const { version } = db;
    db.close();
    return { version, stores };
  });
}

/** Puts a record in the store of the cases, whatever it is. */
export async function putRaw(page: Page, key: string, record: unknown): Promise<void> {
  await page.evaluate(
    ([name, value]) =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open('igm-scan');
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('cases', 'readwrite');
          transaction.objectStore('cases').put(value, String(name));
          transaction.oncomplete = () => {
            opening.result.close();
            done();
          };
          transaction.onerror = () => failed(transaction.error);
        };
      }),
    [key, record],
  );
}

/** Makes the database in a version with these stores, which have keys of their own, and their records. */
export async function makeRaw(page: Page, database: RawDatabase): Promise<void> {
  await page.evaluate(
    ({ version, stores }) =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open('igm-scan', version);
        opening.onupgradeneeded = () => {
          for (const [name, records] of Object.entries(stores)) {
            const store = opening.result.createObjectStore(name);
            for (const [key, record] of Object.entries(records)) store.put(record, key);
          }
        };
        opening.onsuccess = () => {
          opening.result.close();
          done();
        };
        opening.onerror = () => failed(opening.error);
      }),
    database,
  );
}
