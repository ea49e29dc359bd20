import type { Page } from '@playwright/test';
import type { Case } from '../../../src/cases/case';
import { DATABASE, DATABASE_VERSION } from '../../../src/storage/indexeddb/schema';
import { tallyOf } from '../../../src/storage/indexeddb/summaries';
import { NOTHING } from '../../../src/storage/indexeddb/tally';
import { stored } from '../../fixtures/sampleCases';

/** Opens a page of the same origin in which no app runs. */
export async function leaveApp(page: Page): Promise<void> {
  // Without the link the browser asks for an icon that is not there.
  const empty = '<!doctype html><link rel="icon" href="data:,">';
  await page.route('**/no-app', (route) => route.fulfill({ contentType: 'text/html', body: empty }));
  await page.goto('./no-app');
}

/** Puts cases straight into the browser's database, and makes it as the app does where there is none. */
export async function seed(page: Page, records: readonly Case[]): Promise<void> {
  const all = records.map(stored);
  const tally = tallyOf(
    all.map(({ summary }) => summary),
    NOTHING,
  );
  await page.evaluate(
    ({ all, tally, name, version }) =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open(name, version);
        opening.onupgradeneeded = () => {
          for (const store of ['cases', 'meta', 'packed', 'invitations'])
            opening.result.createObjectStore(store);
          const summaries = opening.result.createObjectStore('summaries');
          summaries.createIndex('listed', 'keys.listed');
          summaries.createIndex('due', 'keys.due', { multiEntry: true });
          summaries.createIndex('example', 'keys.example');
          summaries.createIndex('written', 'written');
          opening.result.createObjectStore('setAside', { autoIncrement: true });
        };
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction(['cases', 'summaries', 'meta'], 'readwrite');
          for (const { record, summary } of all) {
            writing.objectStore('cases').put(record, record.id);
            writing.objectStore('summaries').put(summary, record.id);
          }
          const counting = writing.objectStore('cases').count();
          counting.onsuccess = () => {
            const meta = writing.objectStore('meta');
            // Among others the app counts them, when it finds that nobody did.
            if (counting.result === all.length) meta.put(tally, 'tally');
            else meta.delete('tally');
          };
          writing.onerror = () => fail(writing.error);
          writing.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
    { all, tally, name: DATABASE, version: DATABASE_VERSION },
  );
}

/** Throws away what this origin keeps. No app may be open. */
export async function forgetEverything(page: Page): Promise<void> {
  await page.evaluate(
    (name) =>
      new Promise<void>((done, fail) => {
        localStorage.clear();
        sessionStorage.clear();
        const removing = indexedDB.deleteDatabase(name);
        removing.onsuccess = () => done();
        removing.onerror = () => fail(removing.error);
      }),
    DATABASE,
  );
}
