import type { Page } from '@playwright/test';
import type { Case } from '../../../src/cases/case';
import { stored } from '../../fixtures/sampleCases';

/** Puts cases straight into the browser's database. The app has to be open, so that there is one. */
export async function seed(page: Page, records: readonly Case[]): Promise<void> {
  await page.evaluate(
    (all) =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('igm-scan');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction(['cases', 'summaries'], 'readwrite');
          for (const { record, summary } of all) {
            writing.objectStore('cases').put(record, record.id);
            writing.objectStore('summaries').put(summary, record.id);
          }
          writing.onerror = () => fail(writing.error);
          writing.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
    records.map(stored),
  );
}
